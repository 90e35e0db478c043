// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/messages/townnoticespage.h"

#include "app/session/client.h"
#include "app/settings/settings.h"
#include "ui/messages/noticerow.h"
#include "ui/shell/page/pagecontext.h"
#include "ui/theme/tokens.h"

namespace campanella::ui {

namespace {
constexpr int listWidth = 760;
} // namespace

TownNoticesPage::TownNoticesPage(const PageContext &context)
    : TownNoticesPage(context.client.api(), context.session.townNotices(),
                      context.client.municipality(),
                      context.settings.isKiosk() ? terminalPrintDialogs() : systemPrintDialogs()) {}

TownNoticesPage::TownNoticesPage(app::MunicipalApi &api, app::Query<TownNoticePage> &news,
                                 app::Query<Municipality> &municipality,
                                 std::unique_ptr<PrintDialogs> dialogs, QWidget *parent)
    : SheetPage(listWidth, parent)
    , m_api(api)
    , m_news(news)
    , m_municipality(municipality)
    , m_dialogs(std::move(dialogs))
    , m_notices([this] { return m_api.townNotices(m_asked, QString()); })
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list))
    , m_view(m_notices, m_list)
    , m_more(ButtonKind::Outlined, QString(), QStringLiteral("down")) {
    build();
    listen();
    takeYear();
    retranslate();
}

TownNoticesPage::~TownNoticesPage() = default;

void TownNoticesPage::build() {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(metrics::cardGap);
    m_more.hide();
    auto *column = new QVBoxLayout(&m_overview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    column->addWidget(&m_filter);
    column->addWidget(&m_view);
    column->addWidget(&m_more, 0, Qt::AlignLeading);
    add(&m_overview);
    m_view.setFailedTitle([] { return tr("Non riusciamo a leggere gli avvisi del Comune"); });
    m_view.setEmpty([this] { return m_notices.value()->items.isEmpty(); },
                    [this] {
                        if (m_asked == app::NoticesFilter())
                            return EmptyWords{
                                QStringLiteral("messages"), tr("Non ci sono avvisi"),
                                tr("Quando il Comune ne pubblica uno per te, lo trovi qui."),
                                QString(), QString()};
                        return EmptyWords{QStringLiteral("search"), tr("Nessun avviso corrisponde"),
                                          tr("Prova con meno parole, o guardali tutti."),
                                          tr("Mostra tutti"), QStringLiteral("list")};
                    });
}

void TownNoticesPage::listen() {
    connect(&m_filter, &NoticesFilterBar::changed, this, &TownNoticesPage::ask);
    connect(&m_view, &QueryView::emptyActionPressed, &m_filter, &NoticesFilterBar::showAll);
    connect(&m_notices, &app::QueryBase::changed, this, &TownNoticesPage::showList);
    connect(&m_municipality, &app::QueryBase::changed, this, &TownNoticesPage::takeYear);
    connect(&m_more, &Button::clicked, this, &TownNoticesPage::askMore);
}

QString TownNoticesPage::title() const {
    return m_reader ? m_reader->notice().title : tr("Avvisi del Comune");
}

QString TownNoticesPage::subtitle() const {
    return m_reader ? QString() : tr("Scioperi, menù, iscrizioni, scadenze: le novità per te.");
}

void TownNoticesPage::takeYear() {
    if (m_municipality.value())
        m_filter.setCurrentYear(m_municipality.value()->currentSchoolYear);
}

void TownNoticesPage::opened() {
    close();
    ask();
}

void TownNoticesPage::refresh() {
    if (m_reader)
        m_reader->refresh();
    else
        ask();
}

// While one answer is on its way the newest wish waits; showList() asks for it.
void TownNoticesPage::ask() {
    if (m_notices.isRefreshing())
        return;
    m_asked = m_filter.filter();
    m_notices.refresh();
}

void TownNoticesPage::showList() {
    if (m_notices.isRefreshing() || !m_notices.value())
        return;
    if (m_asked != m_filter.filter())
        return ask();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const TownNotice &notice : m_notices.value()->items)
        addRow(notice);
    m_nextCursor = m_notices.value()->nextCursor;
    m_more.setVisible(!m_nextCursor.isEmpty());
    focusReturn();
}

void TownNoticesPage::addRow(const TownNotice &notice) {
    auto *row = new NoticeRow(notice);
    m_rows->addWidget(row);
    // The list may be made anew by what follows: the row that was pressed must outlive its signal.
    connect(
        row, &NoticeRow::openPressed, this, [this, notice] { open(notice); }, Qt::QueuedConnection);
}

void TownNoticesPage::askMore() {
    if (m_askingMore || m_nextCursor.isEmpty())
        return;
    m_askingMore = true;
    app::onAnswer(m_api.townNotices(m_asked, m_nextCursor), this,
                  [this](const Result<TownNoticePage> &page) { takeMore(page); });
}

void TownNoticesPage::takeMore(const Result<TownNoticePage> &page) {
    m_askingMore = false;
    if (!page)
        return say(page.error());
    for (const TownNotice &notice : page->items)
        addRow(notice);
    m_nextCursor = page->nextCursor;
    m_more.setVisible(!m_nextCursor.isEmpty());
}

void TownNoticesPage::open(const TownNotice &notice) {
    if (m_reader)
        return;
    hush();
    m_reader = std::make_unique<NoticeReader>(m_api, *m_dialogs, notice);
    connect(m_reader.get(), &NoticeReader::closePressed, this, &TownNoticesPage::stepBack,
            Qt::QueuedConnection);
    connect(m_reader.get(), &NoticeReader::wasRead, &m_news, &app::QueryBase::refresh);
    hear(m_reader->acts());
    connect(&m_reader->files(), &NoticeFileList::ended, this,
            [this](Banner::Kind kind, const QString &lead, const QString &rest) {
                say(kind, lead, rest);
            });
    connect(&m_reader->files(), &NoticeFileList::failed, this,
            [this](const Failure &failure) { say(failure); });
    m_overview.hide();
    add(m_reader.get());
    m_reader->show();
    m_reader->backButton()->setFocus(Qt::OtherFocusReason);
    Q_EMIT captionChanged();
}

bool TownNoticesPage::stepBack() {
    if (!m_reader)
        return false;
    m_returnTo = m_reader->notice().id;
    close();
    ask();
    return true;
}

// Where one came from; it may be gone from the list of those to read.
void TownNoticesPage::focusReturn() {
    if (!m_returnTo)
        return;
    for (NoticeRow *row : m_list->findChildren<NoticeRow *>())
        if (row->id() == *m_returnTo)
            row->openButton()->setFocus(Qt::OtherFocusReason);
    if (focusWidget() == nullptr)
        m_filter.stateBox()->setFocus(Qt::OtherFocusReason);
    m_returnTo.reset();
}

void TownNoticesPage::close() {
    if (!m_reader)
        return;
    hush();
    m_reader.reset();
    m_overview.show();
    Q_EMIT captionChanged();
}

void TownNoticesPage::focusSearch() {
    if (!m_reader)
        m_filter.focusSearch();
}

void TownNoticesPage::printCurrent() {
    if (m_reader)
        m_reader->acts().print();
}

void TownNoticesPage::saveCurrent() {
    if (m_reader)
        m_reader->acts().save();
}

void TownNoticesPage::retranslate() {
    m_more.setText(tr("Mostra altri avvisi"));
    showList();
    Q_EMIT captionChanged();
}

} // namespace campanella::ui
