// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/town/families/townfamilies.h"

#include "backend/demo/town/families/demonames.h"

namespace campanella::backend {

namespace {

/// Day and place of birth are walked through without repeating a pair, so no two codes fiscali
/// of the town can be the same; the steps have no factor in common with the spans.
constexpr int adultDays = 7300;
constexpr int adultStep = 1237;
constexpr int childDays = 4745;
constexpr int childStep = 1237;

constexpr qint64 mealCents = 480;
constexpr qint64 busCents = 2200;
constexpr qint64 careCents = 3000;
constexpr qint64 nurseryCents = 31'000;

QString placeFor(int number, int days) {
    const QStringList &places = birthplaces();
    return places.at((number / days) % static_cast<int>(places.size()));
}

} // namespace

/// Where a child of some age goes and which services it may use.
struct TownFamilies::Pupil {
    QString school;
    QString schoolClass;
    QList<DemoService> services;
};

TownFamilies::TownFamilies(DemoBook &book)
    : m_book(book)
    , m_dice(book.dice()) {}

Birth TownFamilies::adultBirth(Sex sex, const QString &family, int number) {
    const QDate born =
        QDate(1976, 1, 1).addDays(static_cast<qint64>(number) * adultStep % adultDays);
    const QStringList &names = sex == Sex::Female ? femaleNames() : maleNames();
    return {m_dice.pick(names), family, sex, born, placeFor(number, adultDays)};
}

Birth TownFamilies::childBirth(const QString &family) {
    const int number = m_children++;
    const QDate born = m_book.calendar().today().addDays(-300 - static_cast<qint64>(number) *
                                                                    childStep % childDays);
    const Sex sex = m_dice.percent(50) ? Sex::Female : Sex::Male;
    const QStringList &names = sex == Sex::Female ? femaleNames() : maleNames();
    return {m_dice.pick(names), family, sex, born, placeFor(number, childDays)};
}

TownFamilies::Pupil TownFamilies::placeOf(QDate born) {
    static const QStringList sections{QStringLiteral("Sezione Girasoli"),
                                      QStringLiteral("Sezione Delfini"),
                                      QStringLiteral("Sezione Farfalle")};
    static const QStringList primaries{QStringLiteral("Scuola primaria Verdi"),
                                       QStringLiteral("Scuola primaria Rodari")};
    static const QStringList letters{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};
    const int age = SchoolYear::of(m_book.calendar().today()).startYear() - born.year();
    if (age < 3)
        return {QStringLiteral("Nido d'infanzia Il Girotondo"),
                age < 2 ? QStringLiteral("Sezione Piccoli") : QStringLiteral("Sezione Medi"),
                {DemoService::Nursery}};
    if (age < 6)
        return {QStringLiteral("Scuola dell'infanzia Arcobaleno"),
                m_dice.pick(sections),
                {DemoService::Canteen, DemoService::PreSchool}};
    if (age < 11)
        return {m_dice.pick(primaries),
                QString::number(age - 5) + m_dice.pick(letters),
                {DemoService::Canteen, DemoService::Bus, DemoService::PreSchool,
                 DemoService::AfterSchool}};
    return {QStringLiteral("Scuola secondaria Leopardi"),
            QString::number(std::min(age - 10, 3)) + m_dice.pick(letters),
            {DemoService::Bus}};
}

DueState TownFamilies::oldState() {
    const int chance = m_dice.below(100);
    if (chance < 92)
        return DueState::Paid;
    if (chance < 94)
        return DueState::PaidElsewhere;
    return chance < 96 ? DueState::Cancelled : DueState::ToPay;
}

DueState TownFamilies::recentState() {
    const int chance = m_dice.below(100);
    if (chance < 40)
        return DueState::Paid;
    if (chance < 43)
        return DueState::AwaitingOutcome;
    return chance < 45 ? DueState::InPayment : DueState::ToPay;
}

/// The last two school months of one service; meals are charged as eaten.
Result<> TownFamilies::monthly(qint64 payer, const DemoChild &child, DemoService service,
                               qint64 cents) {
    for (int back = 1; back >= 0; --back) {
        const DateRange month = m_book.calendar().month(back);
        const bool isMeal = service == DemoService::Canteen;
        const int count = isMeal ? std::max(1, schoolDays(month) - m_dice.below(6)) : 1;
        const QDate dueDate =
            back == 0 ? m_book.calendar().nextDueDate() : DemoCalendar::dueDateOf(month);
        const DueDraft draft{service,
                             month,
                             Money::fromCents(cents * count),
                             dueDate,
                             back > 0 ? oldState() : recentState(),
                             isMeal ? QStringLiteral("%1 pasti").arg(count) : QString(),
                             {}};
        if (const auto written = m_book.due(payer, child, draft); !written)
            return written;
    }
    return {};
}

Result<> TownFamilies::writeChild(const QString &family, const QList<qint64> &guardians) {
    static const QHash<int, qint64> prices{{int(DemoService::Canteen), mealCents},
                                           {int(DemoService::Bus), busCents},
                                           {int(DemoService::PreSchool), careCents},
                                           {int(DemoService::AfterSchool), careCents},
                                           {int(DemoService::Nursery), nurseryCents}};
    const Birth birth = childBirth(family);
    const auto child = m_book.child(birth, guardians);
    if (!child)
        return fail(child.error());
    const Pupil pupil = placeOf(birth.day);
    const auto year = SchoolYear::of(m_book.calendar().today());
    for (const DemoService service : pupil.services) {
        const bool isMain = service == pupil.services.first();
        if (!isMain && !m_dice.percent(30))
            continue;
        if (const auto enrolled =
                m_book.enrol(*child, service, year, pupil.school, pupil.schoolClass);
            !enrolled)
            return enrolled;
        if (const auto charged =
                monthly(guardians.first(), *child, service, prices.value(int(service)));
            !charged)
            return charged;
    }
    return {};
}

Result<> TownFamilies::write(int number) {
    const QString family = m_dice.pick(familyNames());
    const Address address{m_dice.pick(streets()), QString::number(1 + m_dice.below(150)),
                          QStringLiteral("61100"), QStringLiteral("Valmarina"),
                          QStringLiteral("PU")};
    const auto mother =
        m_book.adult(adultBirth(Sex::Female, m_dice.pick(familyNames()), number), address);
    if (!mother)
        return fail(mother.error());
    QList<qint64> guardians{*mother};
    if (m_dice.percent(60)) {
        const auto father = m_book.adult(adultBirth(Sex::Male, family, number), address);
        if (!father)
            return fail(father.error());
        guardians.append(*father);
    }
    if (number <= accounts)
        if (const auto made = m_book.account(
                *mother, QStringLiteral("famiglia%1").arg(number, 5, 10, QLatin1Char('0')));
            !made)
            return made;
    const int chance = m_dice.below(100);
    const int children = chance < 40 ? 1 : (chance < 85 ? 2 : 3);
    for (int i = 0; i < children; ++i)
        if (const auto written = writeChild(family, guardians); !written)
            return written;
    return {};
}

} // namespace campanella::backend
