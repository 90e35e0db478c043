// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/applications/newapplicationpage.h"

#include "app/session/client.h"
#include "app/settings/settings.h"
#include "domain/clock.h"
#include "ui/services/applications/applicationsummary.h"
#include "ui/services/applications/applicationwords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page/pagecontext.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/format.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace campanella::ui {

namespace {

constexpr int sheetWidth = 760;
constexpr int gap = 12;
constexpr std::chrono::seconds usualRest(10);

QVBoxLayout *plainColumn(QWidget *widget) {
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    return column;
}

ApplicationDraft emptyDraft(const ApplicationForm &form) {
    return {form.slug, {}, {}, {}, {}, false, {}};
}

/// The backend has not seen it.
Application freshFrom(const ApplicationForm &form) {
    return {PublicId::random(),
            {},
            form,
            emptyDraft(form),
            {},
            {},
            ApplicationState::Draft,
            0,
            {},
            {},
            {},
            {}};
}

} // namespace

NewApplicationPage::NewApplicationPage(const PageContext &context)
    : NewApplicationPage(Sources{context.client.api(), context.session.applicationForms(),
                                 context.session.applications(), context.session.person(),
                                 context.session.children(), context.session.privacy(),
                                 context.session.drafts(), context.navigator},
                         context.settings.isKiosk() ? terminalPrintDialogs()
                                                    : systemPrintDialogs()) {}

NewApplicationPage::NewApplicationPage(const Sources &sources,
                                       std::unique_ptr<PrintDialogs> dialogs, QWidget *parent)
    : SheetPage(sheetWidth, parent)
    , m_sources(sources)
    , m_dialogs(std::move(dialogs))
    , m_forms(new FormCards)
    , m_view(sources.forms, m_forms)
    , m_mandatory(TextUse::Help, Role::Muted)
    , m_previous(ButtonKind::Outlined, QString(), QStringLiteral("left"))
    , m_next(ButtonKind::Filled)
    , m_later(ButtonKind::Link)
    , m_receipt(*m_dialogs)
    , m_list(ButtonKind::Outlined, QString(), QStringLiteral("list")) {
    m_rest.setSingleShot(true);
    setRest(usualRest);
    build();
    listen();
    present(Shown::Choice);
    retranslate();
}

NewApplicationPage::~NewApplicationPage() = default;

void NewApplicationPage::build() {
    plainColumn(&m_place);
    m_mandatory.setWordWrap(true);
    const QList<QWidget *> parts{&m_view,    &m_index,    &m_mandatory, &m_place,
                                 &m_summary, buildActs(), &m_done,      &m_receipt};
    for (QWidget *part : parts)
        add(part);
    add(&m_list, Qt::AlignLeading);
    m_view.setFailedTitle([] { return tr("Non riusciamo a leggere i moduli"); });
    m_view.setEmpty([this] { return m_sources.forms.value()->isEmpty(); },
                    [] {
                        return EmptyWords{QStringLiteral("services"),
                                          tr("Ora non ci sono iscrizioni aperte"),
                                          tr("Quando il Comune apre le iscrizioni, trovi qui i "
                                             "moduli. Se hai fretta, chiedi all'ufficio."),
                                          QString(), QString()};
                    });
}

QWidget *NewApplicationPage::buildActs() {
    auto *row = new FlowRow(gap);
    row->addWidget(&m_next);
    row->addWidget(&m_previous);
    auto *column = plainColumn(&m_acts);
    column->addLayout(row);
    column->addWidget(&m_later, 0, Qt::AlignLeading);
    return &m_acts;
}

void NewApplicationPage::listen() {
    connect(&m_sources.forms, &app::QueryBase::changed, this, &NewApplicationPage::showForms);
    for (app::QueryBase *known : {static_cast<app::QueryBase *>(&m_sources.person),
                                  static_cast<app::QueryBase *>(&m_sources.children),
                                  static_cast<app::QueryBase *>(&m_sources.privacy)})
        connect(known, &app::QueryBase::changed, this, [this, known] {
            if (m_sheet && m_step == 0 && !known->isRefreshing())
                makeSheet();
        });
    connect(m_forms, &FormCards::startPressed, this,
            [this](const ApplicationForm &form) { begin(freshFrom(form)); });
    connect(&m_summary, &SummarySheet::editPressed, this, &NewApplicationPage::showStep,
            Qt::QueuedConnection);
    connect(&m_index, &ErrorIndex::fieldWanted, this, &NewApplicationPage::goTo);
    connect(&m_next, &Button::clicked, this, &NewApplicationPage::advance);
    connect(&m_previous, &Button::clicked, this, [this] { showStep(m_step - 1); });
    connect(&m_later, &Button::clicked, this, [this] { save(Then::Leave); });
    connect(&m_list, &Button::clicked, this,
            [this] { m_sources.navigator.open(PageId::Applications); });
    connect(&m_rest, &QTimer::timeout, this, &NewApplicationPage::saveQuietly);
    hear(m_receipt);
}

QString NewApplicationPage::title() const {
    return tr("Nuova domanda per i Servizi Scolastici");
}

QString NewApplicationPage::subtitle() const {
    if (m_shown == Shown::Choice)
        return tr("Scegli il servizio. Puoi fermarti e riprendere quando vuoi.");
    if (m_shown == Shown::Done || !m_sheet)
        return {};
    const QString name = isSummary() ? tr("Riepilogo") : m_sheet->stepTitle(m_step);
    return tr("%1. Passo %2 di %3: %4")
        .arg(m_sources.drafts.application->form.title)
        .arg(m_step + 1)
        .arg(m_sheet->count() + 1)
        .arg(name);
}

void NewApplicationPage::opened() {
    const auto &draft = m_sources.drafts.application;
    if (draft && (m_shown != Shown::Steps || !m_sheet))
        begin(*draft);
    else if (!draft && m_shown != Shown::Choice)
        forget();
    refresh();
}

void NewApplicationPage::closed() {
    note();
    if (m_rest.isActive())
        saveQuietly();
    if (m_shown == Shown::Steps)
        m_sheet.reset(); // another draft may be taken up meanwhile
    SheetPage::closed();
}

void NewApplicationPage::refresh() {
    m_sources.forms.refresh();
    for (app::QueryBase *known : {static_cast<app::QueryBase *>(&m_sources.person),
                                  static_cast<app::QueryBase *>(&m_sources.children),
                                  static_cast<app::QueryBase *>(&m_sources.privacy)})
        if (known->state() == app::QueryBase::State::Idle ||
            known->state() == app::QueryBase::State::Failed)
            known->refresh();
}

bool NewApplicationPage::stepBack() {
    if (m_shown == Shown::Choice)
        return false;
    if (m_shown == Shown::Steps && m_step > 0)
        showStep(m_step - 1);
    else if (m_shown == Shown::Steps && !isUntouched())
        save(Then::Leave);
    else
        forget();
    return true;
}

void NewApplicationPage::printCurrent() {
    if (m_shown == Shown::Done)
        m_receipt.print();
}

void NewApplicationPage::saveCurrent() {
    if (m_shown == Shown::Done)
        m_receipt.save();
}

void NewApplicationPage::present(Shown what) {
    m_shown = what;
    m_view.setVisible(what == Shown::Choice);
    m_place.setVisible(what == Shown::Steps);
    m_mandatory.setVisible(what == Shown::Steps);
    m_summary.setVisible(what == Shown::Steps);
    m_acts.setVisible(what == Shown::Steps);
    m_done.setVisible(what == Shown::Done);
    m_receipt.setVisible(what == Shown::Done);
    m_list.setVisible(what == Shown::Done);
    if (what != Shown::Steps)
        m_index.hide();
    Q_EMIT captionChanged();
}

void NewApplicationPage::showForms() {
    if (m_sources.forms.isRefreshing())
        return;
    m_forms->show(m_sources.forms.value().value_or(QList<ApplicationForm>()));
}

void NewApplicationPage::begin(const Application &application) {
    hush();
    m_sources.drafts.application = application;
    m_key.clear();
    m_step = 0;
    m_sheet.reset();
    makeSheet();
    present(Shown::Steps);
    showStep(0);
}

bool NewApplicationPage::isUntouched() const {
    const Application &application = *m_sources.drafts.application;
    return application.version == 0 &&
           application.draft == ApplicationDraft{application.form.slug, {}, {}, {}, {}, false, {}};
}

// What is known may come late, and words may change their language: what was typed stays.
void NewApplicationPage::makeSheet() {
    note();
    const Application &application = *m_sources.drafts.application;
    m_sheet = std::make_unique<DraftSheet>(
        application.form,
        KnownData{m_sources.person.value(), m_sources.children.value().value_or(QList<Child>()),
                  m_sources.privacy.value(), FileIntake{m_sources.api, *m_dialogs}});
    if (!isUntouched())
        m_sheet->setDraft(application.draft);
    m_place.layout()->addWidget(m_sheet.get());
    m_sheet->showStep(m_step);
    connect(m_sheet.get(), &DraftSheet::edited, this, &NewApplicationPage::note);
    connect(m_sheet.get(), &DraftSheet::edited, &m_rest, qOverload<>(&QTimer::start));
}

bool NewApplicationPage::isSummary() const {
    return m_sheet && m_step == m_sheet->count();
}

void NewApplicationPage::showStep(int step) {
    m_step = std::clamp(step, 0, m_sheet->count());
    m_index.hide();
    m_sheet->setVisible(!isSummary());
    m_sheet->showStep(m_step);
    m_mandatory.setVisible(!isSummary());
    m_previous.setVisible(m_step > 0);
    m_summary.clear();
    if (isSummary())
        showSummary();
    m_next.setSymbol(isSummary() ? QStringLiteral("sent") : QStringLiteral("right"));
    setBusy(m_busy);
    scroll()->ensureVisible(0, 0);
    if (isSummary())
        m_next.setFocus(Qt::OtherFocusReason);
    else
        m_sheet->focusFirst(m_step);
    scroll()->ensureVisible(0, 0);
    Q_EMIT captionChanged();
}

void NewApplicationPage::showSummary() {
    Application shown = *m_sources.drafts.application;
    if (const auto &person = m_sources.person.value())
        shown.applicantName = fullName(person->givenName, person->familyName);
    const TypedChild &typed = shown.draft.child;
    shown.childName = fullName(typed.givenName, typed.familyName);
    for (const Child &child : m_sources.children.value().value_or(QList<Child>()))
        if (shown.draft.childId == child.id)
            shown.childName = fullName(child.givenName, child.familyName);
    m_summary.show(shown);
    const auto wrong = issues();
    m_sheet->setIssues(wrong);
    m_index.show(shown.form, wrong);
}

// What is typed is kept as it is typed: it outlives the page, not the visit.
void NewApplicationPage::note() {
    if (!m_sheet || !m_sources.drafts.application)
        return;
    const ApplicationDraft now = m_sheet->draft();
    if (now != m_sources.drafts.application->draft)
        m_key.clear();
    m_sources.drafts.application->draft = now;
}

QList<DraftIssue> NewApplicationPage::issues() const {
    const Application &application = *m_sources.drafts.application;
    return m_sheet->reachable(checkDraft(application.form, application.draft,
                                         italianDay(QDateTime::currentDateTimeUtc())));
}

void NewApplicationPage::advance() {
    if (m_busy)
        return;
    hush();
    note();
    auto wrong = issues();
    if (!isSummary())
        wrong.removeIf(
            [this](const DraftIssue &issue) { return m_sheet->stepOf(issue.pointer) != m_step; });
    m_sheet->setIssues(wrong);
    m_index.show(m_sources.drafts.application->form, wrong);
    if (!wrong.isEmpty()) {
        scroll()->ensureVisible(0, 0);
        return m_index.entries().constFirst()->setFocus(Qt::OtherFocusReason);
    }
    return isSummary() ? confirm() : save(Then::Advance);
}

void NewApplicationPage::goTo(const QString &pointer) {
    const QList<DraftIssue> wrong = issues();
    const int step = m_sheet->stepOf(pointer);
    showStep(step);
    m_sheet->setIssues(wrong);
    m_sheet->focusField(pointer);
}

// The first time it is made at the backend, then replaced there.
void NewApplicationPage::save(Then then) {
    if (m_busy)
        return;
    note();
    m_rest.stop();
    setBusy(true);
    if (m_savingQuietly) {
        m_after = then;
        return;
    }
    const Application &draft = *m_sources.drafts.application;
    if (m_key.isEmpty())
        m_key = PublicId::random().toString().toLatin1();
    const auto answer = draft.version == 0
                            ? m_sources.api.startApplication(draft.draft, m_key)
                            : m_sources.api.saveApplication(draft.id, draft.version, draft.draft);
    app::onAnswer(answer, this, [this, then, id = draft.id](const Result<Application> &saved) {
        setBusy(false);
        // Another draft may have been taken up meanwhile.
        if (m_sources.drafts.application && m_sources.drafts.application->id == id)
            takeSaved(saved, then);
    });
}

// Not before the first step, the privacy notice, is behind. What goes wrong here is told by the
// next press.
void NewApplicationPage::saveQuietly() {
    m_rest.stop();
    const auto &draft = m_sources.drafts.application;
    if (m_busy || m_savingQuietly || !draft || draft->version == 0)
        return;
    m_savingQuietly = true;
    app::onAnswer(m_sources.api.saveApplication(draft->id, draft->version, draft->draft), this,
                  [this](const Result<Application> &saved) { takeSavedQuietly(saved); });
}

void NewApplicationPage::takeSavedQuietly(const Result<Application> &saved) {
    m_savingQuietly = false;
    auto &draft = m_sources.drafts.application;
    if (saved && draft && draft->id == saved->id)
        draft->version = saved->version;
    const std::optional<Then> after = std::exchange(m_after, std::nullopt);
    if (!after)
        return;
    setBusy(false);
    if (draft)
        save(*after);
}

void NewApplicationPage::takeSaved(const Result<Application> &saved, Then then) {
    if (!saved)
        return refuse(saved.error());
    m_key.clear();
    m_sources.drafts.application->id = saved->id;
    m_sources.drafts.application->version = saved->version;
    m_sources.applications.refresh();
    if (!m_sheet)
        return; // another page is in front by now
    if (then == Then::Advance)
        showStep(m_step + 1);
    if (then == Then::Send)
        send();
    if (then != Then::Leave)
        return;
    forget();
    say(Banner::Kind::Success, tr("Bozza salvata."), tr("La trovi in Domande inviate."));
}

void NewApplicationPage::refuse(const Failure &failure) {
    if (failure.code == FailureCode::EditStale || failure.code == FailureCode::ApplicationMoved) {
        const PublicId id = m_sources.drafts.application->id;
        app::onAnswer(m_sources.api.application(id), this,
                      [this](const Result<Application> &stored) { takeStored(stored); });
        return;
    }
    say(failure);
}

// Somebody has changed it elsewhere: what was typed here stays, and the next press may replace it.
// Or it was sent, and only the answer got lost.
void NewApplicationPage::takeStored(const Result<Application> &stored) {
    if (!stored || !m_sources.drafts.application)
        return say(stored ? Failure{FailureCode::EditStale, {}, {}, {}, {}} : stored.error());
    if (stored->state != ApplicationState::Draft)
        return takeSent(*stored);
    m_sources.drafts.application->version = stored->version;
    say({FailureCode::EditStale, {}, {}, {}, {}});
}

// What cannot be undone is asked first.
void NewApplicationPage::confirm() {
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(title());
    box->setText(tr("Inviare la domanda?"));
    box->setInformativeText(tr("Quello che hai scritto ha valore di dichiarazione (DPR 445/2000). "
                               "Dopo l'invio la decide l'ufficio."));
    auto *yes = box->addButton(tr("Conferma e invia"), QMessageBox::AcceptRole);
    box->setDefaultButton(yes);
    box->addButton(tr("Annulla"), QMessageBox::RejectRole);
    connect(yes, &QPushButton::clicked, this, [this] { save(Then::Send); });
    box->open();
}

void NewApplicationPage::send() {
    setBusy(true);
    const Application &draft = *m_sources.drafts.application;
    m_key = PublicId::random().toString().toLatin1();
    app::onAnswer(m_sources.api.sendApplication(draft.id, draft.version, m_key), this,
                  [this](const Result<Application> &sent) { takeSent(sent); });
}

void NewApplicationPage::takeSent(const Result<Application> &sent) {
    setBusy(false);
    m_key.clear();
    if (!sent)
        return refuse(sent.error());
    m_sources.drafts.application.reset();
    m_sheet.reset();
    m_sources.applications.refresh();
    m_sent = *sent;
    present(Shown::Done);
    retranslate();
    scroll()->ensureVisible(0, 0);
    m_receipt.printButton()->setFocus(Qt::OtherFocusReason);
}

void NewApplicationPage::forget() {
    hush();
    m_sources.drafts.application.reset();
    m_sheet.reset();
    m_sent.reset();
    m_step = 0;
    present(Shown::Choice);
}

// The button keeps the focus while it waits: a disabled one would lose it.
void NewApplicationPage::setBusy(bool busy) {
    m_busy = busy;
    m_next.setText(busy ? tr("Un momento…") : isSummary() ? tr("Conferma e invia") : tr("Avanti"));
}

void NewApplicationPage::retranslate() {
    m_mandatory.setText(tr("I campi contraddistinti dal simbolo asterisco sono obbligatori."));
    m_previous.setText(tr("Indietro"));
    m_later.setText(tr("Salva e continua dopo"));
    m_list.setText(tr("Vai a Domande inviate"));
    m_done.setSymbol(QStringLiteral("check"), Role::Success);
    if (m_sent) {
        m_done.setTitle(tr("Domanda %1 inviata").arg(m_sent->number));
        m_done.setAdvice(
            QStringList{applicationFacts(*m_sent), decisionWords(*m_sent),
                        tr("Ti scriviamo a %1 quando c'è una novità.").arg(m_sent->draft.email)}
                .join(u'\n'));
        m_receipt.setText(receiptOf(*m_sent), applicationFacts(*m_sent));
    }
    showForms();
    setBusy(m_busy);
    if (m_sheet) {
        makeSheet();
        showStep(m_step);
    }
    Q_EMIT captionChanged();
}

} // namespace campanella::ui
