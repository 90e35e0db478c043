// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/noticepage.h"

#include "app/session/client.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "ui/payments/sessionclipboard.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page/pagecontext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/failuretext.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

namespace campanella::ui {

namespace {

constexpr int sideWidth = 328;
constexpr int sideGap = 12;
/// Above the first control, for its focus ring.
constexpr int ringRoom = 6;
constexpr int leastPreviewWidth = 420;
constexpr int stackedPreviewHeight = 560;

// A dialog told of a folder that is not there would start wherever the program did.
QString documentsFolder() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

bool isOf(const Due &due, const app::Notice &notice) {
    const auto same = [&due](const app::NoticePayment &payment) {
        return payment.number == due.noticeNumber;
    };
    return (notice.single && same(*notice.single)) ||
           std::any_of(notice.instalments.cbegin(), notice.instalments.cend(), same);
}

} // namespace

NoticePage::NoticePage(const PageContext &context, const QList<Due> &dues)
    : NoticePage(context.client.municipality(), context.navigator, context.session,
                 context.settings.isKiosk() ? terminalPrintDialogs() : systemPrintDialogs(), dues) {
    offerPaying(std::make_unique<PayOffer>(context.client));
    offerPlans(context.session.dues().value().value_or(QList<Due>()));
    offerReasons([&api = context.client.api()](const PublicId &due) { return api.dueLines(due); });
}

NoticePage::NoticePage(app::Query<Municipality> &municipality, Navigator &navigator,
                       QObject &session, std::unique_ptr<PrintDialogs> dialogs, QList<Due> dues,
                       QWidget *parent)
    : Page(parent)
    , m_municipality(municipality)
    , m_navigator(navigator)
    , m_session(session)
    , m_dialogs(std::move(dialogs))
    , m_dues(std::move(dues))
    , m_planDues(m_dues)
    , m_notices(app::noticesFrom(m_dues))
    , m_folder(documentsFolder())
    , m_bar(m_preview)
    , m_problem(Banner::Kind::Danger)
    , m_reason(*m_dialogs)
    , m_panel(*m_dialogs)
    , m_scaleNote(Banner::Kind::Info)
    , m_content(new QWidget)
    , m_side(new QWidget)
    , m_parts(nullptr) {
    build();
    listen();
    retranslate();
    takeMunicipality();
}

NoticePage::~NoticePage() = default;

void NoticePage::build() {
    auto *sheet = new Card;
    sheet->body()->setContentsMargins(2, 2, 2, 2);
    sheet->body()->setSpacing(0);
    sheet->body()->addWidget(&m_bar);
    sheet->body()->addWidget(&m_problem);
    sheet->body()->addWidget(&m_preview, 1);
    m_problem.hide();
    m_plan.hide();

    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(sideGap);
    side->addWidget(&m_facts);
    side->addWidget(&m_plan);
    side->addWidget(&m_reason);
    side->addWidget(&m_panel);
    side->addWidget(&m_scaleNote);
    side->addStretch(1);

    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, m_content);
    m_parts->setContentsMargins(metrics::pageSide, ringRoom, metrics::pageSide, metrics::cardGap);
    m_parts->setSpacing(metrics::cardGap);
    m_parts->addWidget(new QueryView(m_municipality, sheet), 1);
    m_parts->addWidget(m_side);

    m_scroll.setContent(m_content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(&m_scroll);
    arrange();
}

void NoticePage::listen() {
    connect(&Theme::instance(), &Theme::changed, this, &NoticePage::arrange);
    connect(&m_municipality, &app::QueryBase::changed, this, &NoticePage::takeMunicipality);
    connect(&m_preview, &NoticePreview::changed, this, &NoticePage::showNotice);
    connect(&m_plan, &PlanCard::wholeChanged, this, &NoticePage::takeDues);
    connect(&m_facts, &NoticeFacts::copyRequested, this, [this](const QString &number) {
        copyForSession(m_session, number);
        m_panel.setOutcome(tr("Numero copiato: incollalo nell'app della tua banca."),
                           Role::Success);
    });
    connect(&m_reason.acts(), &TextActs::ended, this,
            [this](Banner::Kind kind, const QString &lead, const QString &rest) {
                m_panel.setOutcome(lead + u' ' + rest,
                                   kind == Banner::Kind::Danger ? Role::Danger : Role::Success);
            });
    connect(&m_panel, &PrintPanel::paperChanged, this, &NoticePage::takePaper);
    connect(&m_panel, &PrintPanel::printPressed, this, &NoticePage::printCurrent);
    connect(&m_panel, &PrintPanel::savePressed, this, &NoticePage::saveCurrent);
    connect(&m_panel, &PrintPanel::cancelPressed, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

void NoticePage::offerPaying(std::unique_ptr<PayOffer> offer) {
    m_offer = std::move(offer);
    connect(m_offer.get(), &PayOffer::changed, this, &NoticePage::showPay);
    connect(&m_panel, &PrintPanel::payPressed, this, [this] { m_navigator.pay(payableDues()); });
    showPay();
}

void NoticePage::offerPlans(const QList<Due> &known) {
    m_planDues = app::withWholePlans(m_dues, known);
    m_plan.setVisible(m_planDues.size() > m_dues.size());
    takeDues();
}

void NoticePage::takeDues() {
    m_notices = app::noticesFrom(m_plan.isWhole() ? m_planDues : m_dues);
    if (m_printerPainter)
        m_preview.setDocument(m_printerPainter, m_notices);
}

void NoticePage::showPay() {
    if (!m_offer)
        return;
    m_offer->dress(*m_panel.payButton(), !m_job);
    if (payableDues().isEmpty())
        m_panel.payButton()->hide();
}

QList<Due> NoticePage::payableDues() const {
    QList<Due> payable;
    std::copy_if(m_dues.cbegin(), m_dues.cend(), std::back_inserter(payable),
                 [](const Due &due) { return isPayable(due.state); });
    return payable;
}

QString NoticePage::title() const {
    return m_notices.size() == 1 ? tr("Avviso di pagamento")
                                 : tr("%n avvisi di pagamento", nullptr, int(m_notices.size()));
}

QString NoticePage::subtitle() const {
    return m_notices.size() == 1
               ? tr("Controllalo, poi stampalo o salvalo. Lo paghi in banca, alle Poste o in "
                    "tabaccheria.")
               : tr("Controllali, poi stampali o salvali. Li paghi in banca, alle Poste o in "
                    "tabaccheria.");
}

void NoticePage::opened() {
    if (m_municipality.state() == app::QueryBase::State::Idle)
        m_municipality.refresh();
    // Asking for printers may take a moment: the page is painted first.
    QTimer::singleShot(0, this, [this] {
        m_panel.readPrinters();
        Button *first =
            m_panel.printButton()->isEnabled() ? m_panel.printButton() : m_panel.saveButton();
        first->setFocus(Qt::OtherFocusReason);
    });
}

void NoticePage::refresh() {
    m_municipality.refresh();
}

void NoticePage::takeMunicipality() {
    const bool ready = m_municipality.value().has_value();
    m_side->setEnabled(ready);
    if (!ready || m_painter)
        return;
    m_painter = std::make_shared<app::NoticePainter>(*m_municipality.value());
    takePaper();
}

void NoticePage::takePaper() {
    m_scaleNote.setVisible(m_panel.paper() == app::Paper::A4);
    if (!m_painter)
        return;
    m_printerPainter =
        m_panel.paper() == app::Paper::A4
            ? m_painter
            : std::make_shared<app::NoticePainter>(*m_municipality.value(), m_panel.paper());
    m_preview.setDocument(m_printerPainter, m_notices);
}

void NoticePage::showNotice() {
    if (!m_notices.isEmpty()) {
        const QList<Due> dues = duesOf(m_notices.at(m_preview.notice()));
        m_facts.setDues(dues);
        m_reason.setDue(dues.constFirst());
    }
    m_problem.setVisible(m_preview.failure().has_value());
    if (!m_preview.failure())
        return;
    const FailureText words = failureText(*m_preview.failure());
    m_problem.setText(words.title, words.advice);
}

QList<Due> NoticePage::duesOf(const app::Notice &notice) const {
    QList<Due> dues;
    std::copy_if(m_dues.cbegin(), m_dues.cend(), std::back_inserter(dues),
                 [&notice](const Due &due) { return isOf(due, notice); });
    return dues;
}

void NoticePage::printCurrent() {
    if (!m_painter || m_job || !m_panel.printButton()->isEnabled())
        return;
    const PrintRequest request{m_panel.printerName(), tr("Avvisi di pagamento"),
                               m_preview.pageCount()};
    m_dialogs->askPrinter(this, request, [this](std::shared_ptr<QPagedPaintDevice> device) {
        if (device && !m_job)
            startJob(std::move(device), m_printerPainter,
                     tr("Inviato alla stampante. Ritira i fogli: sono %n.", nullptr,
                        m_preview.pageCount()));
    });
}

void NoticePage::saveCurrent() {
    if (!m_painter || m_job || !m_dialogs->canSave())
        return;
    const QString name = pdfFileName(m_notices, QDate::currentDate());
    m_dialogs->askFile(this, QDir(m_folder).filePath(name), [this](const QString &path) {
        if (!path.isEmpty() && !m_job)
            saveTo(path);
    });
}

void NoticePage::saveTo(const QString &path) {
    Result<std::unique_ptr<PdfFile>> file = PdfFile::create(path);
    if (!file)
        return jobFailed(file.error());
    m_pdf = std::move(*file);
    m_folder = QFileInfo(path).absolutePath();
    // The device belongs to the file, which outlives the job.
    const std::shared_ptr<QPagedPaintDevice> device(&m_pdf->device(), [](QPagedPaintDevice *) {});
    startJob(device, m_painter, tr("PDF salvato: %1").arg(QDir::toNativeSeparators(path)));
}

void NoticePage::startJob(std::shared_ptr<QPagedPaintDevice> device,
                          std::shared_ptr<const app::NoticePainter> painter,
                          const QString &success) {
    m_job = std::make_unique<PrintJob>(std::move(device), std::move(painter), m_notices);
    m_panel.setProgress(0, m_job->pageCount());
    m_panel.setBusy(true);
    connect(m_job.get(), &PrintJob::progressed, &m_panel, &PrintPanel::setProgress);
    connect(m_job.get(), &PrintJob::succeeded, this, [this, success] { jobSucceeded(success); });
    connect(m_job.get(), &PrintJob::failed, this, &NoticePage::jobFailed);
    m_job->start();
}

void NoticePage::jobSucceeded(const QString &success) {
    const Result<> kept = m_pdf ? m_pdf->commit() : Result<>();
    if (!kept)
        return jobFailed(kept.error());
    endJob();
    m_panel.setOutcome(success, Role::Success);
}

void NoticePage::jobFailed(const Failure &failure) {
    endJob();
    if (failure.code == FailureCode::RequestCancelled)
        return m_panel.setOutcome(tr("Annullato. Non è stato salvato nulla."), Role::Secondary);
    if (failure.code == FailureCode::FolderNotWritable) {
        // The next dialog starts where one can always write.
        m_folder = QDir::homePath();
        m_panel.setSaveElsewhere(true);
    }
    const FailureText words = failureText(failure);
    m_panel.setOutcome(words.title + QLatin1Char(' ') + words.advice, Role::Danger);
}

void NoticePage::endJob() {
    // The job may be the sender of this very call.
    if (m_job)
        m_job.release()->deleteLater();
    m_pdf.reset();
    m_panel.setSaveElsewhere(false);
    m_panel.setBusy(false);
}

void NoticePage::arrange() {
    const int side = Theme::instance().px(sideWidth);
    const bool stacked = width() < side + leastPreviewWidth + 3 * metrics::pageSide;
    m_parts->setDirection(stacked ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_side->setFixedWidth(stacked ? std::max(1, width() - 2 * metrics::pageSide - metrics::cardGap)
                                  : side);
    m_preview.setMinimumHeight(stacked ? stackedPreviewHeight : leastPreviewWidth);
    m_content->setMaximumWidth(Theme::instance().px(metrics::contentMax) + 2 * metrics::pageSide);
}

void NoticePage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    arrange();
}

bool NoticePage::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride && m_job &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) // NOLINT: the type says so
        event->accept(); // it must reach keyPressEvent(), not the window's way back
    return Page::event(event);
}

void NoticePage::keyPressEvent(QKeyEvent *event) {
    if (event->key() != Qt::Key_Escape)
        return Page::keyPressEvent(event);
    // What is under way is never thrown away silently.
    if (m_job)
        return m_panel.cancelButton()->setFocus(Qt::OtherFocusReason);
    m_navigator.back();
}

void NoticePage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoticePage::retranslate() {
    showPay();
    m_scaleNote.setText(tr("Al 100 % il codice QR misura 2,5 cm: non ridurre la pagina, "
                           "altrimenti alcune casse non lo leggono."));
    Q_EMIT captionChanged();
}

} // namespace campanella::ui
