// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/mealspage.h"

#include "app/settings/settings.h"
#include "domain/clock.h"
#include "ui/services/daywords.h"
#include "ui/services/meals/mealscsv.h"
#include "ui/services/servicespaper.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page/pagecontext.h"
#include "ui/widgets/format.h"

#include <algorithm>

namespace campanella::ui {

namespace {
constexpr int gap = 12;
} // namespace

MealsPage::MealsPage(const PageContext &context)
    : MealsPage(context.session, context.navigator,
                context.settings.isKiosk() ? terminalPrintDialogs() : systemPrintDialogs()) {}

MealsPage::MealsPage(app::Session &session, Navigator &navigator,
                     std::unique_ptr<PrintDialogs> dialogs, QWidget *parent)
    : SheetPage(metrics::contentMax, parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_dialogs(std::move(dialogs))
    , m_year(session)
    , m_sheet(new QWidget)
    , m_view(session.attendance(), m_sheet)
    , m_sums(TextUse::Body)
    , m_total(TextUse::Total)
    , m_acts(*m_dialogs) {
    build();
    listen();
    retranslate();
}

void MealsPage::build() {
    auto *filters = new QHBoxLayout;
    filters->setSpacing(gap);
    filters->addWidget(&m_child, 1);
    filters->addWidget(&m_period, 1);
    m_acts.offerTable([this] { return mealsCsv(m_table.meals()); });
    m_sums.setWordWrap(true);
    m_card.body()->addWidget(&m_sums);
    m_card.body()->addWidget(&m_total);
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    column->addLayout(filters);
    column->addWidget(&m_card);
    column->addWidget(&m_acts);
    column->addWidget(&m_table);
    add(&m_year, Qt::AlignLeading);
    add(&m_view);
    m_view.setFailedTitle([] { return tr("Non riusciamo a leggere i pasti"); });
    m_view.setEmpty([this] { return m_child.box()->count() == 0; },
                    [this] {
                        if (!m_year.isCurrent())
                            return EmptyWords{QStringLiteral("meal"),
                                              tr("Nessun pasto nel %1").arg(m_year.name()),
                                              tr("Scegli un altro anno scolastico qui sopra."),
                                              QString(), QString()};
                        return EmptyWords{QStringLiteral("meal"), tr("Non ci sono ancora pasti"),
                                          tr("Il primo arriva qui il giorno dopo che la scuola lo "
                                             "registra."),
                                          QString(), QString()};
                    });
}

void MealsPage::listen() {
    for (app::QueryBase *query : {static_cast<app::QueryBase *>(&m_session.attendance()),
                                  static_cast<app::QueryBase *>(&m_session.children()),
                                  static_cast<app::QueryBase *>(&m_session.services())})
        connect(query, &app::QueryBase::changed, this, &MealsPage::showChoices);
    connect(&m_year, &ChoiceBox::chosen, this, &MealsPage::showYear);
    connect(&m_child, &ChoiceBox::chosen, this, &MealsPage::showMeals);
    connect(&m_period, &ChoiceBox::chosen, this, &MealsPage::showMeals);
    connect(&m_table, &MealsView::openRequested, this, &MealsPage::openDay);
    hear(m_acts);
}

QString MealsPage::title() const {
    return tr("Prospetto dei pasti consumati");
}

QString MealsPage::subtitle() const {
    return tr("Refezione: ogni pasto, chi l'ha registrato e quanto costa.");
}

void MealsPage::opened() {
    hush();
    refresh();
    showChoices();
}

void MealsPage::refresh() {
    m_year.days().refresh();
}

// What was read of another year does not change any more: it is asked for once.
void MealsPage::showYear() {
    app::Query<AttendanceBook> &days = m_year.days();
    connect(&days, &app::QueryBase::changed, this, &MealsPage::showChoices, Qt::UniqueConnection);
    m_view.setQuery(days);
    if (!days.value())
        return days.refresh(); // what was chosen stays until the answer is there
    showChoices();
}

void MealsPage::focusSearch() {
    m_child.setFocus(Qt::ShortcutFocusReason);
}

void MealsPage::showChoices() {
    const auto &book = m_year.days().value();
    const auto children = m_session.children().value().value_or(QList<Child>());
    const auto services = m_session.services().value().value_or(QList<Service>());
    QList<ChoiceBox::Choice> choices;
    for (const Child &child : children)
        if (book && !app::mealsOf(*book, {child}, services, {}).isEmpty())
            choices.append({child.id.toString(), fullName(child.givenName, child.familyName)});
    if (choices.size() > 1)
        choices.prepend({QString(), tr("Tutti i figli")});
    m_child.setChoices(choices);
    showPeriods();
    showMeals();
    m_view.renew();
}

// The months up to now, the newest first; the server's clock says which it is.
void MealsPage::showPeriods() {
    const auto &book = m_year.days().value();
    if (!book)
        return;
    QList<ChoiceBox::Choice> choices;
    const QDate last = std::min(italianDay(book->now), book->days.last());
    QDate month(last.year(), last.month(), 1);
    for (; month >= book->days.first(); month = month.addMonths(-1))
        choices.append({month.toString(Qt::ISODate), monthTitle(month)});
    // The last month of a year that is over is August.
    choices.insert(m_year.isCurrent() ? choices.size() : 0,
                   {QString(), tr("Tutto l'anno scolastico")});
    m_period.setChoices(choices);
}

app::MealsFilter MealsPage::filter() const {
    app::MealsFilter filter;
    if (const auto child = PublicId::parse(m_child.id()))
        filter.childId = *child;
    const QDate month = isoDay(m_period.id());
    if (month.isValid())
        filter.days = *DateRange::make(month, month.addMonths(1).addDays(-1));
    return filter;
}

void MealsPage::showMeals() {
    const auto &book = m_year.days().value();
    if (!book)
        return;
    const QList<app::Meal> meals =
        app::mealsOf(*book, m_session.children().value().value_or(QList<Child>()),
                     m_session.services().value().value_or(QList<Service>()), filter());
    m_table.setMeals(meals);
    m_table.setVisible(!meals.isEmpty());
    m_acts.setEnabled(!meals.isEmpty());
    showSums(meals);
    m_acts.setText(mealsPaper(meals, m_period.name()));
}

void MealsPage::showSums(const QList<app::Meal> &meals) {
    QStringList lines;
    for (const app::MealsSum &sum : app::sumsByChild(meals))
        lines.append(tr("%1: %2, %3")
                         .arg(sum.childName, tr("%n pasti", nullptr, sum.quantity),
                              formatMoney(sum.amount)));
    if (meals.isEmpty())
        lines.append(tr("Nessun pasto in questo periodo."));
    m_sums.setText(lines.join(QLatin1Char('\n')));
    m_total.setText(tr("Totale %1").arg(formatMoney(app::sumOf(meals).amount)));
    m_total.setVisible(!meals.isEmpty());
}

void MealsPage::openDay(const AttendanceDay &day) {
    m_session.setChosenDay({day.childId, day.serviceId, day.day});
    m_navigator.open(PageId::Attendance);
}

void MealsPage::retranslate() {
    m_year.setLabel(tr("Anno scolastico"));
    m_child.setLabel(tr("Figlio"));
    m_period.setLabel(tr("Periodo"));
    showChoices();
    Q_EMIT captionChanged();
}

} // namespace campanella::ui
