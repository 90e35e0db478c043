// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/billing/billconfirm.h"
#include "backend/billing/billstore.h"
#include "backend/billing/billverb.h"
#include "backend/municipality/municipalitystore.h"
#include "backend/payments/checkouts/positions.h"
#include "backend/payments/ledger/ledgercheck.h"
#include "backend/services/attendancestore.h"
#include "domain/json.h"
#include "tests/backend/helper/town.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QDate october(2026, 10, 1);
const QDate november(2026, 11, 1);
const QDate december(2026, 12, 1);
const QString duesPath = u"/v1/payments/dues"_s;

} // namespace

/// From attendance and tariffs to dues: each exactly once, whatever happens in between.
class TestBillingRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFamilySeesWhyItPays();
    void bilingualTownsHaveBothSubjects();
    void brokenOffAnywhereEachDueIsMadeOnce_data();
    void brokenOffAnywhereEachDueIsMadeOnce();
    void aNewDraftTakesThePlaceOfTheOld();
    void anomaliesGetNoDueAndComeLater();
    void comparesWithTheMonthBefore();
    void refusesWhatIsNotWhole();
    void correctedDaysMoveTheNextDue();
    void whatIsTooMuchIsCarriedOn();
    void twoDraftsDoNotPutRightTwice();
    void whateverIsCorrectedComesOutRight_data();
    void whateverIsCorrectedComesOutRight();
    void aSumIsSplitToTheCent_data();
    void aSumIsSplitToTheCent();
    void aFamilyMayPayInParts();
    void brokenOffAnywhereEachPartIsMadeOnce_data();
    void brokenOffAnywhereEachPartIsMadeOnce();
    void verbs();

private:
    TestFamily addPupil(const QString &name);
    void addDay(const TestFamily &family, int day, const QString &state = u"present"_s,
                int quantity = 1, int month = 10);
    [[nodiscard]] qint64 count(const QString &sql);
    void confirm(int portion = 500, QDate month = october, const InstalmentPlan &plan = {});
    /// As the office corrects a day: 0 is absent.
    void correct(const TestFamily &family, QDate day, int quantity);
    [[nodiscard]] Money bill(QDate month); ///< what the dues of that month's newest run come to
    [[nodiscard]] qint64 balance();

    std::unique_ptr<TestTown> m_town;
    TestFamily m_family{0, 0, PublicId::random(), PublicId::random(), {}};
};

void TestBillingRun::init() {
    m_town = std::make_unique<TestTown>();
    m_family = addPupil(u"ada"_s);
    QVERIFY(m_town->store->execute(
        u"INSERT INTO tariffs (service_key, name, unit, residence, first_day, isee_from_cents, "
        "price_cents, second_child_discount, later_child_discount) "
        "VALUES (?, 'Pasto', 'presence', 'all', '2026-09-01', 0, 480, 1250, 5000)"_s,
        {m_town->canteenKey}));
}

TestFamily TestBillingRun::addPupil(const QString &name) {
    return m_town->addFamily(name, u"Prova"_s);
}

void TestBillingRun::addDay(const TestFamily &family, int day, const QString &state, int quantity,
                            int month) {
    QVERIFY(m_town->store->execute(
        u"INSERT INTO attendance (child_key, service_key, day, state, meal, quantity, origin, "
        "recorded_at) VALUES (?, ?, ?, ?, 'standard', ?, 'school', 0)"_s,
        {family.childKey, m_town->canteenKey, QDate(2026, month, day).toString(Qt::ISODate), state,
         quantity}));
}

qint64 TestBillingRun::count(const QString &sql) {
    const auto rows = m_town->store->query(sql);
    return rows && (*rows)->next() ? (*rows)->value(0).toLongLong() : -1;
}

void TestBillingRun::correct(const TestFamily &family, QDate day, int quantity) {
    QVERIFY(recordDay(*m_town->store,
                      {family.childKey,
                       m_town->canteenKey,
                       day,
                       quantity > 0 ? AttendanceState::Present : AttendanceState::Absent,
                       MealKind::Standard,
                       quantity,
                       {},
                       AttendanceOrigin::School,
                       u"Rodari"_s,
                       u"1A"_s},
                      u"svista"_s));
}

Money TestBillingRun::bill(QDate month) {
    const qint64 before = count(u"SELECT COALESCE(SUM(amount_cents), 0) FROM dues"_s);
    if (!draftRun(*m_town->store, u"MENSA"_s, month))
        return Money::fromCents(-1);
    confirm(500, month);
    return Money::fromCents(count(u"SELECT COALESCE(SUM(amount_cents), 0) FROM dues"_s) - before);
}

qint64 TestBillingRun::balance() {
    return count(u"SELECT COALESCE(CAST(SUM(family_cents) AS BIGINT), 0) FROM ledger_entries"_s);
}

void TestBillingRun::confirm(int portion, QDate month, const InstalmentPlan &plan) {
    const auto run = findRun(*m_town->store, u"MENSA"_s, month);
    QVERIFY(run);
    Result<bool> more = true;
    while (more && *more)
        more = confirmPortion(*m_town->store, *run, {QDate(2026, 12, 15), 2, portion, plan});
    QVERIFY(more);
}

void TestBillingRun::aFamilySeesWhyItPays() {
    addDay(m_family, 1);
    addDay(m_family, 2, u"present"_s, 2);
    addDay(m_family, 5, u"absent"_s, 0);
    addDay(m_family, 6, u"suspended"_s);
    addDay(m_family, 2, u"present"_s, 1, 9); // another month
    QVERIFY(m_town->store->execute(u"INSERT INTO tariff_profiles (child_key, first_day, resident, "
                                   "exempt, sibling_rank) VALUES (?, '2026-09-01', 1, 0, 2)"_s,
                                   {m_family.childKey}));
    QVERIFY(draftRun(*m_town->store, u"MENSA"_s, october));
    const QByteArray token = m_town->tokenOf(m_family.username);
    QVERIFY(fromJson<DuePage>(m_town->get(duesPath, token).body)->items.isEmpty());
    confirm();

    const auto page = fromJson<DuePage>(m_town->get(duesPath, token).body);
    QCOMPARE(page->items.size(), 1);
    const Due due = page->items.first();
    QCOMPARE(due.amount.cents(), 1440 - 180);
    QCOMPARE(due.subject, m_town->canteen.name + u", ottobre 2026, Bruno Prova"_s);
    QCOMPARE(due.quantityNote, u"3 pasti"_s);
    QCOMPARE(*due.dueDate, QDate(2026, 12, 15));
    QCOMPARE(due.noticeNumber.toString().left(3), u"302"_s);
    QVERIFY(due.noticeNumber.hasValidCheck());

    const QString linesPath = duesPath + u'/' + due.id.toString() + u"/lines"_s;
    const auto lines = fromJson<QList<DueLine>>(m_town->get(linesPath, token).body);
    QCOMPARE(lines->size(), 2);
    QCOMPARE(sumOf(*lines), due.amount);
    const QList<BilledDay> days{{QDate(2026, 10, 1), 1}, {QDate(2026, 10, 2), 2}};
    QCOMPARE(lines->first().days, days);
    QCOMPARE(lines->first().rule, u"Pasto"_s);
    QCOMPARE(lines->last().discount, 1250);
    addPupil(u"bea"_s);
    QCOMPARE(m_town->get(linesPath, m_town->tokenOf(u"bea"_s)).status, 404);
    // The platform will be told as of any other due.
    QVERIFY(notePositions(*m_town->store));
    QCOMPARE(count(u"SELECT COUNT(*) FROM positions WHERE state = 'to_publish'"_s), 1);
}

void TestBillingRun::bilingualTownsHaveBothSubjects() {
    addDay(m_family, 1);
    Municipality town = *readMunicipality(*m_town->store);
    town.secondLanguage = u"de"_s;
    QVERIFY(saveMunicipality(*m_town->store, town));
    QVERIFY(draftRun(*m_town->store, u"MENSA"_s, october));
    confirm();
    const QByteArray token = m_town->tokenOf(m_family.username);
    const auto page = fromJson<DuePage>(m_town->get(duesPath, token).body);
    QCOMPARE(page->items.first().subject, m_town->canteen.name + u", ottobre 2026, Bruno Prova"_s);
    QCOMPARE(page->items.first().secondSubject, u"Schulmensa, Oktober 2026, Bruno Prova"_s);
}

void TestBillingRun::brokenOffAnywhereEachDueIsMadeOnce_data() {
    QTest::addColumn<int>("steps");
    for (int steps = 0; steps <= 5; ++steps)
        QTest::addRow("after %d", steps) << steps;
}

void TestBillingRun::brokenOffAnywhereEachDueIsMadeOnce() {
    QFETCH(int, steps);
    addDay(m_family, 1);
    for (const QString &name : {u"bea"_s, u"cia"_s, u"dea"_s, u"eva"_s, u"fia"_s, u"gea"_s})
        addDay(addPupil(name), 1);
    const auto run = draftRun(*m_town->store, u"MENSA"_s, october, 3);
    QVERIFY(run);
    QCOMPARE(count(u"SELECT COUNT(*) FROM bills"_s), 7);
    for (int step = 0; step < steps; ++step)
        QVERIFY(confirmPortion(*m_town->store, *run, {QDate(2026, 12, 15), 2, 2}));
    if (steps > 0)
        QCOMPARE(draftRun(*m_town->store, u"MENSA"_s, october).has_value(), steps > 4);
    m_town->store = m_town->database.open(); // as after a restart
    if (steps <= 4)
        confirm(2);
    confirm(2); // twice changes nothing
    QCOMPARE(count(u"SELECT COUNT(*) FROM dues"_s), 7);
    QCOMPARE(count(u"SELECT COUNT(DISTINCT child_key) FROM dues"_s), 7);
    QCOMPARE(count(u"SELECT COUNT(*) FROM ledger_entries WHERE kind = 'charge'"_s), 7);
    QCOMPARE(count(u"SELECT value FROM counters WHERE name = 'notice:02'"_s), 7); // no gaps
    QVERIFY(checkLedger(*m_town->store)->isEmpty());
}

void TestBillingRun::aNewDraftTakesThePlaceOfTheOld() {
    addDay(m_family, 1);
    QVERIFY(draftRun(*m_town->store, u"MENSA"_s, october));
    addDay(m_family, 2);
    const auto again = draftRun(*m_town->store, u"MENSA"_s, october);
    QCOMPARE(again->number, 1);
    const auto figures = figuresOf(*m_town->store, *again);
    QCOMPARE(figures->total, 960);
    QCOMPARE(figures->owing, 1);
    QCOMPARE(count(u"SELECT COUNT(*) FROM bill_lines"_s), 1);
}

void TestBillingRun::anomaliesGetNoDueAndComeLater() {
    addDay(m_family, 1);
    const TestFamily ill = addPupil(u"ida"_s);
    const TestFamily orphan = addPupil(u"ora"_s);
    addDay(orphan, 1);
    QVERIFY(m_town->store->execute(u"DELETE FROM guardianships WHERE child_key = ?"_s,
                                   {orphan.childKey}));
    const TestFamily early = addPupil(u"eli"_s);
    addDay(early, 1);
    QVERIFY(m_town->store->execute(u"UPDATE tariffs SET residence = 'resident'"_s));
    QVERIFY(m_town->store->execute(u"INSERT INTO tariff_profiles (child_key, first_day, resident, "
                                   "exempt, sibling_rank) VALUES (?, '2026-09-01', 0, 0, 1)"_s,
                                   {early.childKey}));
    const auto run = draftRun(*m_town->store, u"MENSA"_s, october);
    const auto figures = figuresOf(*m_town->store, *run);
    QCOMPARE(figures->children, 4);
    QStringList kinds;
    for (const Anomaly &anomaly : figures->first)
        kinds.append(anomaly.kind);
    kinds.sort();
    QCOMPARE(kinds, (QStringList{u"attendance"_s, u"payer"_s, u"tariff"_s}));
    confirm();
    QCOMPARE(count(u"SELECT COUNT(*) FROM dues"_s), 1);

    addDay(ill, 3);
    const auto second = draftRun(*m_town->store, u"MENSA"_s, october);
    QCOMPARE(second->number, 2);
    confirm();
    QCOMPARE(count(u"SELECT COUNT(*) FROM dues"_s), 2);
    QCOMPARE(count(u"SELECT COUNT(DISTINCT child_key) FROM dues"_s), 2);
}

void TestBillingRun::comparesWithTheMonthBefore() {
    addDay(m_family, 1);
    addDay(m_family, 2, u"present"_s, 1, 11);
    const auto first = draftRun(*m_town->store, u"MENSA"_s, october);
    QVERIFY(!figuresOf(*m_town->store, *first)->previousTotal);
    confirm();
    const auto next = draftRun(*m_town->store, u"MENSA"_s, QDate(2026, 11, 1));
    QCOMPARE(figuresOf(*m_town->store, *next)->previousTotal, std::optional<qint64>(480));
}

void TestBillingRun::refusesWhatIsNotWhole() {
    const auto unknown = draftRun(*m_town->store, u"NUOTO"_s, october);
    QCOMPARE(unknown.error().code, FailureCode::NotFound);
    QCOMPARE(findRun(*m_town->store, u"MENSA"_s, october).error().code, FailureCode::NotFound);
    addDay(m_family, 1);
    const auto run = draftRun(*m_town->store, u"MENSA"_s, october);
    QCOMPARE(confirmPortion(*m_town->store, *run, {QDate(2026, 12, 15), {}, 2}).error().code,
             FailureCode::ConfigurationInvalid);
    QVERIFY(findRun(*m_town->store, u"MENSA"_s, october)->state == RunState::Draft);
    QVERIFY(m_town->store->execute(u"UPDATE billing_runs SET state = 'drafting'"_s));
    QCOMPARE(confirmPortion(*m_town->store, *run, {QDate(2026, 12, 15), 2, 2}).error().code,
             FailureCode::EditStale);
}

void TestBillingRun::correctedDaysMoveTheNextDue() {
    for (int day : {1, 2, 5})
        addDay(m_family, day);
    addDay(m_family, 3, u"present"_s, 1, 11);
    QCOMPARE(bill(october).cents(), 1440);
    correct(m_family, QDate(2026, 10, 2), 0); // was not there
    correct(m_family, QDate(2026, 10, 5), 2); // ate two
    correct(m_family, QDate(2026, 10, 6), 2); // nobody had written it
    correct(m_family, QDate(2026, 10, 1), 3); // and
    correct(m_family, QDate(2026, 10, 1), 1); // back again
    const auto run = draftRun(*m_town->store, u"MENSA"_s, november);
    const auto figures = figuresOf(*m_town->store, *run);
    QCOMPARE(figures->corrected, 3);
    QCOMPARE(figures->correctedTotal, 960);
    QCOMPARE(figures->firstCorrected.first().day, QDate(2026, 10, 2));
    QCOMPARE(figures->firstCorrected.first().amount.cents(), -480);
    QCOMPARE(bill(november).cents(), 480 - 480 + 480 + 960);

    const auto page =
        fromJson<DuePage>(m_town->get(duesPath, m_town->tokenOf(m_family.username)).body);
    const auto due = std::find_if(page->items.cbegin(), page->items.cend(),
                                  [](const Due &one) { return one.period->first() == november; });
    const auto lines = readDueLines(*m_town->store, due->id);
    QCOMPARE(sumOf(*lines), due->amount);
    QVERIFY(lines->at(1).kind == DueLineKind::Correction);
    QCOMPARE(lines->at(1).days, (QList<BilledDay>{{QDate(2026, 10, 2), 1}}));
    QCOMPARE(lines->at(1).amount.cents(), -480);
    addDay(m_family, 1, u"present"_s, 1, 12);
    QCOMPARE(bill(december).cents(), 480); // what was put right stays so
    QCOMPARE(count(u"SELECT amount_cents FROM dues ORDER BY due_key LIMIT 1"_s), 1440);
    QVERIFY(checkLedger(*m_town->store)->isEmpty());
}

void TestBillingRun::whatIsTooMuchIsCarriedOn() {
    for (int day : {1, 2, 5})
        addDay(m_family, day);
    addDay(m_family, 3, u"present"_s, 1, 11);
    addDay(m_family, 1, u"present"_s, 3, 12);
    QCOMPARE(bill(october).cents(), 1440);
    for (int day : {1, 2, 5})
        correct(m_family, QDate(2026, 10, day), 0);
    QCOMPARE(bill(november).cents(), 0);
    QCOMPARE(balance(), -1440 + 960);
    QCOMPARE(count(u"SELECT family_cents FROM ledger_entries WHERE kind = 'credit'"_s), 960);
    confirm(500, november); // again
    QCOMPARE(bill(december).cents(), 1440 - 960);
    QCOMPARE(balance(), -4 * 480); // the meals that there were
    addDay(m_family, 7, u"present"_s, 1, 1);
    QCOMPARE(count(u"SELECT CAST(SUM(carried_cents) AS BIGINT) FROM bills"_s), 0);
    QVERIFY(checkLedger(*m_town->store)->isEmpty());
}

void TestBillingRun::twoDraftsDoNotPutRightTwice() {
    addDay(m_family, 1);
    addDay(m_family, 3, u"present"_s, 2, 11);
    addDay(m_family, 1, u"present"_s, 2, 12);
    QCOMPARE(bill(october).cents(), 480);
    correct(m_family, QDate(2026, 10, 1), 0);
    const auto early = draftRun(*m_town->store, u"MENSA"_s, december);
    QCOMPARE(bill(november).cents(), 480);
    QCOMPARE(confirmPortion(*m_town->store, *early, {QDate(2027, 1, 15), 2, 500}).error().code,
             FailureCode::EditStale);
    QCOMPARE(bill(december).cents(), 960);
    QCOMPARE(balance(), -4 * 480);
}

void TestBillingRun::whateverIsCorrectedComesOutRight_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestBillingRun::whateverIsCorrectedComesOutRight() {
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QList<TestFamily> families{m_family, addPupil(u"bea"_s), addPupil(u"cia"_s)};
    const auto shuffle = [&](QDate month, int times) {
        for (int i = 0; i < times; ++i)
            correct(families.at(random.bounded(3)), month.addDays(random.bounded(5)),
                    random.bounded(4));
    };
    for (int month = 0; month < 4; ++month) {
        const QDate first = october.addMonths(month);
        shuffle(first, 10);
        for (const TestFamily &family : families)
            correct(family, first, random.bounded(2)); // recorded at least once
        QVERIFY(draftRun(*m_town->store, u"MENSA"_s, first));
        shuffle(october.addMonths(random.bounded(month + 1)), 4);
        confirm(2, first);
        shuffle(october.addMonths(random.bounded(month + 1)), 6);
    }
    for (const TestFamily &family : families)
        addDay(family, 1, u"absent"_s, 0, 9);
    QVERIFY(bill(QDate(2026, 9, 1)) >= Money());
    QCOMPARE(balance(), -480 * count(u"SELECT CAST(SUM(quantity) AS BIGINT) FROM attendance"_s));
    QVERIFY(checkLedger(*m_town->store)->isEmpty());
}

void TestBillingRun::aSumIsSplitToTheCent_data() {
    QTest::addColumn<int>("cents");
    QTest::addColumn<InstalmentPlan>("plan");
    QTest::addColumn<QList<qint64>>("amounts");
    using Amounts = QList<qint64>;
    QTest::newRow("no plan") << 1000 << InstalmentPlan{} << Amounts{};
    QTest::newRow("even") << 900 << InstalmentPlan{3, 1, {}} << Amounts{300, 300, 300};
    QTest::newRow("the rest on the first")
        << 1000 << InstalmentPlan{3, 2, {}} << Amounts{334, 333, 333};
    QTest::newRow("not from here")
        << 999 << InstalmentPlan{3, 1, Money::fromCents(1000)} << Amounts{};
    QTest::newRow("from here") << 1000 << InstalmentPlan{2, 1, Money::fromCents(1000)}
                               << Amounts{500, 500};
    QTest::newRow("a cent each") << 3 << InstalmentPlan{3, 1, {}} << Amounts{1, 1, 1};
    QTest::newRow("less than a cent each") << 2 << InstalmentPlan{3, 1, {}} << Amounts{};
}

void TestBillingRun::aSumIsSplitToTheCent() {
    QFETCH(int, cents);
    QFETCH(InstalmentPlan, plan);
    QList<qint64> amounts;
    const QDate first(2026, 12, 31);
    for (const PlannedPart &part : partsOf(plan, Money::fromCents(cents), first)) {
        QCOMPARE(part.dueDate, first.addMonths(plan.months * int(amounts.size())));
        amounts.append(part.amount.cents());
    }
    QTEST(amounts, "amounts");
}

void TestBillingRun::aFamilyMayPayInParts() {
    addDay(m_family, 1, u"present"_s, 3);
    QVERIFY(draftRun(*m_town->store, u"MENSA"_s, october));
    confirm(500, october, {2, 1, Money::fromCents(1000)});
    QCOMPARE(balance(), -1440); // the whole and its parts count once
    QVERIFY(checkLedger(*m_town->store)->isEmpty());

    const QByteArray token = m_town->tokenOf(m_family.username);
    const auto page = fromJson<DuePage>(m_town->get(duesPath, token).body);
    QCOMPARE(page->items.size(), 3);
    for (const Due &due : page->items) {
        QCOMPARE(due.instalment->documentId, page->items.first().instalment->documentId);
        QCOMPARE(due.instalment->count, 2);
        const int number = due.instalment->number;
        QCOMPARE(due.amount.cents(), number == 0 ? 1440 : 720);
        QCOMPARE(*due.dueDate, QDate(2026, 12, 15).addMonths(number == 2 ? 1 : 0));
        QCOMPARE(due.subject.contains(u"rata %1 di 2"_s.arg(number)), number > 0);
        QCOMPARE(sumOf(*readDueLines(*m_town->store, due.id)).cents(), 1440);
    }
    // A day less lowers the next due by what it cost, whichever way this one is paid.
    addDay(m_family, 3, u"present"_s, 2, 11);
    correct(m_family, QDate(2026, 10, 1), 2);
    QCOMPARE(bill(november).cents(), 480);
    QCOMPARE(balance(), -4 * 480);
}

void TestBillingRun::brokenOffAnywhereEachPartIsMadeOnce_data() {
    QTest::addColumn<int>("steps");
    for (int steps = 0; steps <= 4; ++steps)
        QTest::addRow("after %d", steps) << steps;
}

void TestBillingRun::brokenOffAnywhereEachPartIsMadeOnce() {
    QFETCH(int, steps);
    addDay(m_family, 1);
    addDay(addPupil(u"bea"_s), 1, u"present"_s, 3);
    addDay(addPupil(u"cia"_s), 1, u"present"_s, 2);
    const auto run = draftRun(*m_town->store, u"MENSA"_s, october);
    const InstalmentPlan plan{3, 1, Money::fromCents(900)};
    for (int step = 0; step < steps; ++step)
        QVERIFY(confirmPortion(*m_town->store, *run, {QDate(2026, 12, 15), 2, 1, plan}));
    m_town->store = m_town->database.open(); // as after a restart
    // Whoever goes on with other wishes: the plan stays.
    confirm(1, october, steps == 0 ? plan : InstalmentPlan{});
    confirm(1);
    QVERIFY(findRun(*m_town->store, u"MENSA"_s, october)->plan == plan);
    QCOMPARE(count(u"SELECT COUNT(*) FROM dues"_s), 1 + 4 + 4);
    QCOMPARE(count(u"SELECT value FROM counters WHERE name = 'notice:02'"_s), 9); // no gaps
    QCOMPARE(count(u"SELECT COUNT(DISTINCT document_id) FROM dues"_s), 2);
    QCOMPARE(count(u"SELECT COUNT(*) FROM bills b JOIN dues d ON d.due_key = b.due_key "
                   "WHERE d.amount_cents = b.amount_cents"_s),
             3);
    QCOMPARE(balance(), -6 * 480);
    QVERIFY(checkLedger(*m_town->store)->isEmpty());
}

void TestBillingRun::verbs() {
    addDay(m_family, 1);
    const QStringList which{u"--store"_s, m_town->database.url(), u"--service"_s,
                            u"MENSA"_s,   u"--month"_s,           u"2026-10"_s};
    const QStringList confirming =
        QStringList{u"confirm"_s} + which + QStringList{u"--due-date"_s, u"2026-12-15"_s};
    QCOMPARE(runBill(confirming + QStringList{u"--segregation-code"_s, u"02"_s}), 1); // no draft
    QCOMPARE(runBill(QStringList{u"draft"_s} + which), 0);
    QCOMPARE(runBill(QStringList{u"show"_s} + which), 0);
    QCOMPARE(runBill(confirming), 1); // no segregation code
    QCOMPARE(runBill(confirming + QStringList{u"--segregation-code"_s, u"100"_s}), 2);
    for (const QStringList &bad : {QStringList{u"--instalments"_s, u"1"_s},
                                   {u"--every-months"_s, u"2"_s},
                                   {u"--instalments"_s, u"2"_s, u"--split-from"_s, u"poco"_s},
                                   {u"--instalments"_s, u"2"_s, u"--every-months"_s, u"0"_s}})
        QCOMPARE(runBill(confirming + bad), 2);
    QCOMPARE(runBill(confirming + QStringList{u"--segregation-code"_s, u"02"_s, u"--instalments"_s,
                                              u"2"_s, u"--split-from"_s, u"4,80"_s}),
             0);
    QCOMPARE(runBill(confirming), 0);
    QCOMPARE(count(u"SELECT COUNT(*) FROM dues"_s), 3);
    QCOMPARE(runBill({}), 2);
    QCOMPARE(runBill(QStringList{u"draft"_s, u"--store"_s, m_town->database.url(), u"--service"_s,
                                 u"MENSA"_s, u"--month"_s, u"ottobre"_s}),
             2);
    QCOMPARE(runTariffs({u"list"_s, u"--store"_s, m_town->database.url()}), 0);
    QCOMPARE(runTariffs({u"import"_s}), 2);
    QCOMPARE(runTariffs({u"import"_s, u"missing.csv"_s, u"--store"_s, m_town->database.url()}), 1);
}

QTEST_GUILESS_MAIN(TestBillingRun)
#include "tst_billingrun.moc"
