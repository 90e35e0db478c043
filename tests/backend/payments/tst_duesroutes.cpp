// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json.h"
#include "tests/backend/helper/town.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;

namespace {

const QString listPath = QStringLiteral("/v1/payments/dues");
const QString counterPath = QStringLiteral("/v1/counter/dues");

QString duePath(const QString &id) {
    return listPath + u'/' + id;
}

} // namespace

/// Who may see which due, and what a due tells.
class TestDuesRoutes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsEverythingOfADue();
    void paidDueHasItsPayment();
    void foreignAndUnknownLookTheSame();
    void listHoldsOnlyTheFamily();
    void payerSeesWhatTheyOwe();
    void guardianSeesWhatOthersPay();
    void dueWithoutChild();
    void schoolOfAnotherService();
    void counterIsForClerks();
    void counterSeesTheTown();
    void overdueFromItalianMidnight_data();
    void overdueFromItalianMidnight();
    void settledDuesAreNeverOverdue();

private:
    [[nodiscard]] QList<Due> list(const QString &path, const QByteArray &token);
    std::unique_ptr<TestTown> m_town;
    TestFamily m_family{0, 0, PublicId::random(), PublicId::random(), {}};
    TestFamily m_other{0, 0, PublicId::random(), PublicId::random(), {}};
    QByteArray m_token;
};

void TestDuesRoutes::init() {
    m_town = std::make_unique<TestTown>();
    m_family = m_town->addFamily(QStringLiteral("ada"), QStringLiteral("Prova"));
    m_other = m_town->addFamily(QStringLiteral("bea"), QStringLiteral("Altra"));
    m_token = m_town->tokenOf(QStringLiteral("ada"));
}

QList<Due> TestDuesRoutes::list(const QString &path, const QByteArray &token) {
    const auto page = fromJson<DuePage>(m_town->get(path, token).body);
    return page ? page->items : QList<Due>();
}

void TestDuesRoutes::tellsEverythingOfADue() {
    Due due = m_town->newDue();
    due.dueDate = QDate(2026, 12, 15);
    due.period = *DateRange::make(QDate(2026, 10, 1), QDate(2026, 10, 31));
    due.quantityNote = QStringLiteral("20 pasti");
    due.secondSubject = QStringLiteral("Schulausspeisung");
    due.instalment = Instalment{QStringLiteral("DOC1"), 2, 3};
    m_town->addDue(due, {m_family.parentKey, m_family.childKey, m_town->canteenKey, {}});
    due.child = DueChild{m_family.childId, QStringLiteral("Bruno"), QStringLiteral("Prova"),
                         QStringLiteral("Primaria Verdi"), QStringLiteral("3B")};
    due.payer = Payer{
        QStringLiteral("Ada Prova"),
        {},
        {QStringLiteral("Via Roma"), QStringLiteral("1"), {}, QStringLiteral("Valmarina"), {}}};
    const auto read = fromJson<Due>(m_town->get(duePath(due.id.toString()), m_token).body);
    QVERIFY(read);
    QVERIFY(*read == due);
    QVERIFY(list(listPath, m_token) == QList<Due>{due});
}

void TestDuesRoutes::paidDueHasItsPayment() {
    Due due = m_town->newDue();
    due.state = DueState::Paid;
    due.payment = Payment{PublicId::random(), due.amount, QDate(2026, 11, 2),
                          QStringLiteral("Banca di Prova"), QStringLiteral("IUR-1")};
    m_town->addDue(due, {m_family.parentKey, {}, m_town->canteenKey, {}});
    const auto read = fromJson<Due>(m_town->get(duePath(due.id.toString()), m_token).body);
    QVERIFY(read->payment == due.payment);
}

void TestDuesRoutes::foreignAndUnknownLookTheSame() {
    const PublicId foreign = m_town->addDue(m_other, DueState::ToPay, {});
    const Response unknown = m_town->get(duePath(PublicId::random().toString()), m_token);
    QCOMPARE(unknown.status, 404);
    for (const QString &id : {foreign.toString(), QStringLiteral("x"), QStringLiteral("' OR ''='"),
                              QString(5000, u'a')}) {
        const Response response = m_town->get(duePath(id), m_token);
        QCOMPARE(response.status, 404);
        QCOMPARE(response.body, unknown.body);
        QCOMPARE(response.headers, unknown.headers);
    }
}

void TestDuesRoutes::listHoldsOnlyTheFamily() {
    const PublicId own = m_town->addDue(m_family, DueState::ToPay, {});
    m_town->addDue(m_other, DueState::ToPay, {});
    const QList<Due> dues = list(listPath, m_token);
    QCOMPARE(dues.size(), 1);
    QCOMPARE(dues.first().id, own);
    const QString foreignChild = listPath + QStringLiteral("?child_id=%1");
    QVERIFY(list(foreignChild.arg(m_other.childId.toString()), m_token).isEmpty());
}

void TestDuesRoutes::payerSeesWhatTheyOwe() {
    const PublicId due = m_town->addDue(
        m_town->newDue(), {m_family.parentKey, m_other.childKey, m_town->canteenKey, {}});
    QCOMPARE(list(listPath, m_token).size(), 1);
    QCOMPARE(m_town->get(duePath(due.toString()), m_token).status, 200);
}

void TestDuesRoutes::guardianSeesWhatOthersPay() {
    const PublicId due = m_town->addDue(
        m_town->newDue(), {m_other.parentKey, m_family.childKey, m_town->canteenKey, {}});
    QCOMPARE(list(listPath, m_token).first().payer.name, QStringLiteral("Ada Altra"));
    QCOMPARE(m_town->get(duePath(due.toString()), m_token).status, 200);
    QVERIFY(m_town->store->execute(QStringLiteral("DELETE FROM guardianships")));
    QVERIFY(list(listPath, m_token).isEmpty());
    QCOMPARE(m_town->get(duePath(due.toString()), m_token).status, 404);
}

void TestDuesRoutes::dueWithoutChild() {
    m_town->addDue(m_town->newDue(), {m_family.parentKey, {}, m_town->canteenKey, {}});
    QVERIFY(!list(listPath, m_token).first().child);
}

void TestDuesRoutes::schoolOfAnotherService() {
    m_town->addDue(m_town->newDue(), {m_family.parentKey, m_family.childKey, m_town->busKey, {}});
    const Due due = list(listPath, m_token).first();
    QCOMPARE(due.service.name, QStringLiteral("Scuolabus"));
    QCOMPARE(due.child->school, QStringLiteral("Primaria Verdi"));
    QCOMPARE(due.child->schoolClass, QStringLiteral("3B"));
}

void TestDuesRoutes::counterIsForClerks() {
    const Response response = m_town->get(counterPath, m_token);
    QCOMPARE(response.status, 403);
    QCOMPARE(response.failure->code, FailureCode::NotAllowed);
}

void TestDuesRoutes::counterSeesTheTown() {
    m_town->addOperator(QStringLiteral("carla"));
    const QByteArray clerk = m_town->tokenOf(QStringLiteral("carla"));
    m_town->addDue(m_family, DueState::ToPay, {});
    const PublicId due = m_town->addDue(m_other, DueState::ToPay, {});
    QCOMPARE(list(counterPath, clerk).size(), 2);
    QCOMPARE(m_town->get(duePath(due.toString()), clerk).status, 200);
    QVERIFY(list(listPath, clerk).isEmpty());
    const QString ofChild = counterPath + QStringLiteral("?child_id=") + m_other.childId.toString();
    QCOMPARE(list(ofChild, clerk).size(), 1);
}

void TestDuesRoutes::overdueFromItalianMidnight_data() {
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("state");
    const auto at = [](int month, int day, int hour, int minute) {
        return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
    };
    QTest::newRow("on its day") << at(11, 30, 12, 0) << QStringLiteral("to_pay");
    QTest::newRow("last minute") << at(11, 30, 22, 59) << QStringLiteral("to_pay");
    QTest::newRow("midnight in Italy") << at(11, 30, 23, 0) << QStringLiteral("overdue");
}

void TestDuesRoutes::overdueFromItalianMidnight() {
    QFETCH(QDateTime, now);
    QFETCH(QString, state);
    m_town->addDue(m_family, DueState::ToPay, QDate(2026, 11, 30));
    m_town->database.setNow(now);
    m_token = m_town->tokenOf(m_family.username);
    QCOMPARE(toString(list(listPath, m_token).first().state), state);
    for (const char *asked : {"to_pay", "overdue"}) {
        const QString filtered = listPath + QStringLiteral("?state=") + QString::fromLatin1(asked);
        QCOMPARE(list(filtered, m_token).size(), state == QLatin1String(asked) ? 1 : 0);
    }
}

void TestDuesRoutes::settledDuesAreNeverOverdue() {
    m_town->addDue(m_family, DueState::Paid, QDate(2020, 1, 1));
    QVERIFY(list(listPath, m_token).first().state == DueState::Paid);
    QVERIFY(list(listPath + QStringLiteral("?state=overdue"), m_token).isEmpty());
}

QTEST_GUILESS_MAIN(TestDuesRoutes)
#include "tst_duesroutes.moc"
