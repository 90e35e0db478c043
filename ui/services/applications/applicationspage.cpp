// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/applications/applicationspage.h"

#include "app/session/client.h"
#include "app/settings/settings.h"
#include "ui/services/applications/applicationrow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page/pagecontext.h"

#include <QMessageBox>
#include <QPushButton>

namespace campanella::ui {

namespace {
constexpr int listWidth = 760;
} // namespace

ApplicationsPage::ApplicationsPage(const PageContext &context)
    : ApplicationsPage(Sources{context.client.api(), context.session.applications(),
                               context.session.drafts(), context.navigator},
                       context.settings.isKiosk() ? terminalPrintDialogs() : systemPrintDialogs()) {
}

ApplicationsPage::ApplicationsPage(const Sources &sources, std::unique_ptr<PrintDialogs> dialogs,
                                   QWidget *parent)
    : SheetPage(listWidth, parent)
    , m_sources(sources)
    , m_dialogs(std::move(dialogs))
    , m_new(ButtonKind::Filled, QString(), QStringLiteral("apply"))
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list))
    , m_view(sources.applications, m_list) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(metrics::cardGap);
    auto *column = new QVBoxLayout(&m_overview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    column->addWidget(&m_new, 0, Qt::AlignLeading);
    column->addWidget(&m_view);
    add(&m_overview);
    m_view.setFailedTitle([] { return tr("Non riusciamo a leggere le tue domande"); });
    m_view.setEmpty([this] { return m_sources.applications.value()->isEmpty(); },
                    [] {
                        return EmptyWords{QStringLiteral("apply"), tr("Non hai fatto domande"),
                                          tr("Le domande che invii e le bozze che salvi sono qui."),
                                          QString(), QString()};
                    });
    connect(&m_sources.applications, &app::QueryBase::changed, this, &ApplicationsPage::showList);
    connect(&m_new, &Button::clicked, this,
            [this] { m_sources.navigator.open(PageId::NewApplication); });
    retranslate();
}

ApplicationsPage::~ApplicationsPage() = default;

QString ApplicationsPage::title() const {
    return m_reader ? tr("Domanda %1").arg(m_reader->number()) : tr("Domande inviate");
}

QString ApplicationsPage::subtitle() const {
    return m_reader ? QString() : tr("Le tue domande di iscrizione, a che punto sono e le bozze.");
}

void ApplicationsPage::opened() {
    leave();
    refresh();
}

void ApplicationsPage::refresh() {
    m_sources.applications.refresh();
    if (m_reader)
        m_reader->refresh();
}

bool ApplicationsPage::stepBack() {
    if (!m_reader)
        return false;
    leave();
    m_new.setFocus(Qt::OtherFocusReason);
    return true;
}

void ApplicationsPage::printCurrent() {
    if (m_reader)
        m_reader->copy().print();
}

void ApplicationsPage::saveCurrent() {
    if (m_reader)
        m_reader->copy().save();
}

void ApplicationsPage::showList() {
    if (m_sources.applications.isRefreshing())
        return;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Application &application :
         m_sources.applications.value().value_or(QList<Application>())) {
        auto *row = new ApplicationRow(application);
        m_rows->addWidget(row);
        // The list may be made anew by what follows: the row must outlive its signal.
        connect(
            row, &ApplicationRow::openPressed, this, [this, application] { open(application); },
            Qt::QueuedConnection);
        connect(
            row, &ApplicationRow::discardPressed, this,
            [this, application] { discard(application); }, Qt::QueuedConnection);
    }
}

void ApplicationsPage::open(const Application &application) {
    if (application.state != ApplicationState::Draft)
        return openReader(application);
    // What was typed since it was saved goes on.
    const auto &inHand = m_sources.drafts.application;
    if (!inHand || inHand->id != application.id)
        m_sources.drafts.application = application;
    m_sources.navigator.open(PageId::NewApplication);
}

void ApplicationsPage::openReader(const Application &application) {
    if (m_reader)
        return;
    hush();
    m_reader = std::make_unique<ApplicationReader>(m_sources.api, *m_dialogs, application);
    connect(m_reader.get(), &ApplicationReader::closePressed, this, &ApplicationsPage::stepBack,
            Qt::QueuedConnection);
    connect(m_reader.get(), &ApplicationReader::changed, this, [this](const QString &words) {
        say(Banner::Kind::Success, words);
        m_sources.applications.refresh();
    });
    connect(m_reader.get(), &ApplicationReader::failed, this,
            [this](const Failure &failure) { say(failure); });
    hear(m_reader->copy());
    add(m_reader.get());
    m_reader->show();
    m_overview.hide();
    m_reader->backButton()->setFocus(Qt::OtherFocusReason);
    Q_EMIT captionChanged();
}

// What cannot be undone is asked first.
void ApplicationsPage::discard(const Application &application) {
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Domande inviate"));
    box->setText(tr("Buttare questa bozza?"));
    box->setInformativeText(tr("Quello che hai scritto va perso."));
    auto *yes = box->addButton(tr("Butta la bozza"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("Annulla"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, id = application.id] {
        if (m_sources.drafts.application && m_sources.drafts.application->id == id)
            m_sources.drafts.application.reset();
        app::onAnswer(m_sources.api.discardApplication(id), this, [this](const Result<> &done) {
            m_sources.applications.refresh();
            if (!done)
                return say(done.error());
            say(Banner::Kind::Success, tr("Bozza buttata."));
        });
    });
    box->open();
}

void ApplicationsPage::leave() {
    if (!m_reader)
        return;
    hush();
    m_reader.reset();
    m_overview.show();
    Q_EMIT captionChanged();
}

void ApplicationsPage::retranslate() {
    m_new.setText(tr("Nuova domanda"));
    showList();
    Q_EMIT captionChanged();
}

} // namespace campanella::ui
