// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/attendancepage.h"

#include "app/session/client.h"
#include "app/settings/settings.h"
#include "domain/clock.h"
#include "ui/services/daywords.h"
#include "ui/services/servicespaper.h"
#include "ui/shell/page/pagecontext.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>

namespace campanella::ui {

namespace {

constexpr int gap = 12;
constexpr int sideWidth = 272;
constexpr int oneColumn = 900;

} // namespace

AttendancePage::AttendancePage(const PageContext &context, std::optional<ServiceKind> kind)
    : AttendancePage(context.client.api(), context.session,
                     context.settings.isKiosk() ? terminalPrintDialogs() : systemPrintDialogs(),
                     kind) {}

AttendancePage::AttendancePage(app::MunicipalApi &api, app::Session &session,
                               std::unique_ptr<PrintDialogs> dialogs,
                               std::optional<ServiceKind> kind, QWidget *parent)
    : SheetPage(metrics::contentMax, parent)
    , m_session(session)
    , m_dialogs(std::move(dialogs))
    , m_kind(kind)
    , m_year(session)
    , m_sheet(new QWidget)
    , m_view(session.attendance(), m_sheet)
    , m_grid(new QGridLayout(m_sheet))
    , m_before(QStringLiteral("left"), QString())
    , m_month(TextUse::CardTitle)
    , m_after(QStringLiteral("right"), QString())
    , m_today(ButtonKind::Link, QString(), QString())
    , m_contest(api, session)
    , m_announcing(api, session)
    , m_acts(*m_dialogs) {
    build();
    listen();
    retranslate();
}

void AttendancePage::build() {
    buildHead();
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(&m_child, 1);
    row->addWidget(&m_service, 1);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(metrics::cardGap);
    m_grid->setHorizontalSpacing(0);
    m_grid->addWidget(choices, 0, 0, 1, 2);
    m_grid->addWidget(&m_head, 1, 0);
    m_grid->addWidget(&m_calendar, 2, 0, Qt::AlignTop);
    m_grid->addWidget(&m_side, 3, 0);
    m_grid->addWidget(&m_acts, 4, 0, 1, 2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setRowStretch(2, 1);
    auto *side = new QVBoxLayout(&m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(metrics::cardGap);
    side->addWidget(&m_day);
    side->addWidget(&m_contest);
    side->addWidget(&m_announcing);
    side->addWidget(&m_legend);
    side->addStretch(1);
    add(&m_year, Qt::AlignLeading);
    add(&m_view);
    m_view.setFailedTitle([] { return tr("Non riusciamo a leggere le presenze"); });
    m_view.setEmpty(
        [this] { return m_child.id().isEmpty() || m_service.id().isEmpty(); },
        [this] {
            if (!m_year.isCurrent())
                return EmptyWords{
                    QStringLiteral("attendance"), tr("Nessuna presenza nel %1").arg(m_year.name()),
                    tr("Scegli un altro anno scolastico qui sopra."), QString(), QString()};
            return EmptyWords{QStringLiteral("attendance"), tr("Non ci sono ancora presenze"),
                              tr("Le trovi qui quando un figlio abbinato usa un servizio."),
                              QString(), QString()};
        });
}

void AttendancePage::buildHead() {
    auto *row = new QHBoxLayout(&m_head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    for (IconButton *arrow : {&m_before, &m_after})
        arrow->setAlone(true);
    row->addWidget(&m_before);
    row->addWidget(&m_month);
    row->addWidget(&m_after);
    row->addStretch(1);
    row->addWidget(&m_today);
}

void AttendancePage::listen() {
    for (app::QueryBase *query : {static_cast<app::QueryBase *>(&m_session.attendance()),
                                  static_cast<app::QueryBase *>(&m_session.children()),
                                  static_cast<app::QueryBase *>(&m_session.services())})
        connect(query, &app::QueryBase::changed, this, &AttendancePage::showChoices);
    connect(&m_year, &ChoiceBox::chosen, this, &AttendancePage::showYear);
    connect(&m_child, &ChoiceBox::chosen, this, &AttendancePage::showServices);
    connect(&m_service, &ChoiceBox::chosen, this, &AttendancePage::showAnnouncing);
    connect(&m_service, &ChoiceBox::chosen, this, &AttendancePage::showMonth);
    connect(&m_before, &Button::clicked, this, [this] { step(-1); });
    connect(&m_after, &Button::clicked, this, [this] { step(1); });
    connect(&m_today, &Button::clicked, this, &AttendancePage::goToday);
    connect(&m_calendar, &MonthView::todayAsked, this, &AttendancePage::goToday);
    const auto tell = [this](Banner::Kind kind, const QString &lead, const QString &rest) {
        say(kind, lead, rest);
    };
    const auto complain = [this](const Failure &failure) { say(failure); };
    connect(&m_announcing, &Announcing::said, this, tell);
    connect(&m_announcing, &Announcing::failed, this, complain);
    connect(&m_contest, &ContestCard::said, this, tell);
    connect(&m_contest, &ContestCard::failed, this, complain);
    connect(&m_calendar, &MonthView::dayChosen, this, [this] {
        m_announcing.card().propose(m_calendar.day());
        if (m_calendar.square() != nullptr)
            showSquare();
        else
            showMonth();
    });
    connect(&Theme::instance(), &Theme::changed, this, &AttendancePage::arrange);
    hear(m_acts);
}

QString AttendancePage::title() const {
    return m_kind ? m_service.name() : tr("Presenze");
}

QString AttendancePage::subtitle() const {
    return tr("Giorno per giorno, quello che la scuola ha registrato.");
}

void AttendancePage::opened() {
    hush();
    refresh();
    showChoices();
    if (const auto wanted = m_session.takeChosenDay())
        showDay(wanted->childId, wanted->serviceId, wanted->day);
}

void AttendancePage::refresh() {
    m_year.days().refresh();
}

// What was read of another year does not change any more: it is asked for once.
void AttendancePage::showYear() {
    app::Query<AttendanceBook> &days = m_year.days();
    connect(&days, &app::QueryBase::changed, this, &AttendancePage::showChoices,
            Qt::UniqueConnection);
    m_view.setQuery(days);
    if (!days.value())
        return days.refresh(); // what was chosen stays until the answer is there
    showChoices();
}

void AttendancePage::focusSearch() {
    m_child.setFocus(Qt::ShortcutFocusReason);
}

// The server's day: the clock of this computer may be wrong.
QDate AttendancePage::today() const {
    const auto &book = m_session.attendance().value();
    return book ? italianDay(book->now) : QDate();
}

QString AttendancePage::childName() const {
    return m_child.name();
}

/// Enrolments are told of the year of now only; of another one its days tell.
bool AttendancePage::hasUsed(const Child &child, const PublicId &service) {
    if (m_year.isCurrent())
        return child.services.contains(service);
    const auto &book = m_year.days().value();
    return book && std::any_of(book->items.cbegin(), book->items.cend(), [&](const auto &day) {
               return day.childId == child.id && day.serviceId == service;
           });
}

QList<Service> AttendancePage::servicesOf(const PublicId &child) {
    QList<Service> found;
    const auto children = m_session.children().value().value_or(QList<Child>());
    const auto services = m_session.services().value().value_or(QList<Service>());
    for (const Child &one : children)
        for (const Service &service : services)
            if (one.id == child && hasUsed(one, service.id) && (!m_kind || service.kind == *m_kind))
                found.append(service);
    // Meals first: what most look for.
    std::stable_sort(found.begin(), found.end(),
                     [](const Service &a, const Service &b) { return a.kind < b.kind; });
    return found;
}

void AttendancePage::showChoices() {
    QList<ChoiceBox::Choice> choices;
    for (const Child &child : m_session.children().value().value_or(QList<Child>()))
        if (!servicesOf(child.id).isEmpty())
            choices.append({child.id.toString(), fullName(child.givenName, child.familyName)});
    m_child.setChoices(choices);
    placeDay();
    showServices();
}

// The day in sight lies in the year in sight: today, or the last one that says something.
void AttendancePage::placeDay() {
    const auto &book = m_year.days().value();
    if (!book || book->days.contains(m_calendar.day()))
        return;
    QDate last = book->days.first();
    for (const AttendanceDay &one : book->items)
        last = std::max(last, one.day);
    m_calendar.setBounds(book->days);
    m_calendar.setDay(m_year.isCurrent() ? today() : last);
}

void AttendancePage::showServices() {
    QList<ChoiceBox::Choice> choices;
    if (const auto child = PublicId::parse(m_child.id()))
        for (const Service &service : servicesOf(*child))
            choices.append({service.id.toString(), service.name});
    m_service.setChoices(choices);
    m_service.setVisible(!m_kind || choices.size() > 1);
    showAnnouncing();
    showMonth();
    m_view.renew();
    if (m_kind)
        Q_EMIT captionChanged();
}

void AttendancePage::showAnnouncing() {
    const auto child = PublicId::parse(m_child.id());
    const auto service = PublicId::parse(m_service.id());
    if (!child || !service)
        return;
    QList<Child> users;
    for (const Child &one : m_session.children().value().value_or(QList<Child>()))
        if (one.services.contains(*service))
            users.append(one);
    m_announcing.setVisible(m_year.isCurrent());
    m_announcing.present(*child, *service, users);
}

void AttendancePage::showMonth() {
    const auto &book = m_year.days().value();
    const auto child = PublicId::parse(m_child.id());
    const auto service = PublicId::parse(m_service.id());
    const QDate day = m_calendar.day();
    if (!book || !child || !service || !day.isValid())
        return;
    m_calendar.setBounds(book->days);
    m_calendar.setMonth(app::attendanceMonth(*book, *child, *service, day));
    m_month.setText(monthTitle(day));
    m_legend.showMonth(m_calendar.month(), childName());
    const QDate first(day.year(), day.month(), 1);
    m_before.setEnabled(first > book->days.first());
    m_after.setEnabled(first.addMonths(1) <= book->days.last());
    const QDate now = today();
    m_today.setVisible(now.month() != day.month() || now.year() != day.year());
    m_today.setText(tr("Torna a %1").arg(QLocale().toString(now, QStringLiteral("MMMM"))));
    offerPaper();
    showSquare();
}

void AttendancePage::showSquare() {
    if (const app::CalendarDay *square = m_calendar.square()) {
        m_day.showDay(*square, childName());
        offerContest(*square);
    } else {
        m_contest.setSubject(std::nullopt);
    }
}

// Only a day that is recorded can be wrong; one that is contested already waits for its answer.
void AttendancePage::offerContest(const app::CalendarDay &square) {
    const bool isOpen =
        m_year.isCurrent() && square.record && !square.record->contested && square.day <= today();
    m_contest.setSubject(
        isOpen ? std::optional(ContestCard::Subject{
                     {square.record->childId, square.record->serviceId, square.day}, childName()})
               : std::nullopt);
}

void AttendancePage::step(int months) {
    m_calendar.setDay(m_calendar.day().addMonths(months));
}

void AttendancePage::goToday() {
    m_year.chooseYearOf(today());
    m_calendar.setDay(today());
}

void AttendancePage::showDay(const PublicId &child, const PublicId &service, QDate day) {
    m_year.chooseYearOf(day);
    showChoices();
    m_child.choose(child.toString());
    m_service.choose(service.toString());
    m_calendar.setDay(day);
}

void AttendancePage::offerPaper() {
    m_acts.setText(calendarPaper(m_calendar.month(), childName(), m_service.name()));
}

// Legend and day stand beside the month, or below it where room is short.
void AttendancePage::arrange() {
    const Theme &theme = Theme::instance();
    const bool narrow = width() < theme.px(oneColumn);
    m_side.setMinimumWidth(narrow ? 0 : theme.px(sideWidth));
    m_side.setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme.px(sideWidth));
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_grid->setHorizontalSpacing(narrow ? 0 : metrics::cardGap); // one column: no gap beside it
    m_grid->removeWidget(&m_side);
    m_grid->addWidget(&m_side, narrow ? 3 : 1, narrow ? 0 : 1, narrow ? 1 : 2, 1);
}

void AttendancePage::resizeEvent(QResizeEvent *event) {
    SheetPage::resizeEvent(event);
    arrange();
}

void AttendancePage::retranslate() {
    m_year.setLabel(tr("Anno scolastico"));
    m_child.setLabel(tr("Figlio"));
    m_service.setLabel(tr("Servizio"));
    m_before.setWords(tr("Mese precedente"));
    m_after.setWords(tr("Mese successivo"));
    showMonth();
    Q_EMIT captionChanged();
}

} // namespace campanella::ui
