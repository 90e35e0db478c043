// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json.h"
#include "tests/backend/helper/town.h"

#include <QSet>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;

namespace {

const QString listPath = QStringLiteral("/v1/payments/dues");

} // namespace

/// The order of the list, its pages and its filters.
class TestDuesList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void openFirstThenByDueDate();
    void walk_data();
    void walk();
    void cursorBelongsToItsFilter();
    void brokenCursors_data();
    void brokenCursors();
    void everyFlippedBitIsNoticed();
    void filters_data();
    void filters();
    void refusedValues_data();
    void refusedValues();
    void emptyList();

private:
    [[nodiscard]] DuePage page(const QString &query, const QString &path = listPath);
    void fill();
    std::unique_ptr<TestTown> m_town;
    TestFamily m_family{0, 0, PublicId::random(), PublicId::random(), {}};
    QByteArray m_token;
};

void TestDuesList::init() {
    m_town = std::make_unique<TestTown>();
    m_family = m_town->addFamily(QStringLiteral("ada"), QStringLiteral("Prova"));
    m_token = m_town->tokenOf(QStringLiteral("ada"));
}

DuePage TestDuesList::page(const QString &query, const QString &path) {
    const auto read = fromJson<DuePage>(m_town->get(path + query, m_token).body);
    return read.value_or(DuePage{});
}

/// 24 dues: twelve open and twelve paid, several on the same day, some with no due date.
void TestDuesList::fill() {
    QVERIFY(m_town->store->transaction([this]() -> Result<> {
        for (const DueState state : {DueState::Paid, DueState::ToPay})
            for (int i = 0; i < 12; ++i)
                m_town->addDue(m_family, state,
                               i % 4 == 0 ? QDate() : QDate(2026, 12, 1).addDays(i / 3));
        return {};
    }));
}

void TestDuesList::openFirstThenByDueDate() {
    const PublicId paid = m_town->addDue(m_family, DueState::Paid, QDate(2026, 9, 1));
    const PublicId never = m_town->addDue(m_family, DueState::ToPay, {});
    const PublicId late = m_town->addDue(m_family, DueState::ToPay, QDate(2026, 12, 31));
    const PublicId soon = m_town->addDue(m_family, DueState::AwaitingOutcome, QDate(2026, 12, 1));
    QList<PublicId> ids;
    for (const Due &due : page({}).items)
        ids.append(due.id);
    QCOMPARE(ids, (QList<PublicId>{soon, late, never, paid}));
}

void TestDuesList::walk_data() {
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("pages");
    QTest::newRow("one by one") << 1 << 24;
    QTest::newRow("by five") << 5 << 5;
    QTest::newRow("just full") << 12 << 2;
    QTest::newRow("all") << 24 << 1;
    QTest::newRow("more than all") << 500 << 1;
}

void TestDuesList::walk() {
    QFETCH(int, limit);
    fill();
    const QList<Due> all = page({}).items;
    QCOMPARE(all.size(), 24);
    QList<Due> walked;
    QString cursor;
    int pages = 0;
    do {
        const QString query = QStringLiteral("?limit=%1").arg(limit);
        const DuePage next =
            page(cursor.isEmpty() ? query : query + QStringLiteral("&cursor=") + cursor);
        walked += next.items;
        cursor = next.nextCursor;
        ++pages;
    } while (!cursor.isEmpty() && pages < 30);
    QVERIFY(walked == all);
    QTEST(pages, "pages");
}

void TestDuesList::cursorBelongsToItsFilter() {
    fill();
    const QString cursor = page(QStringLiteral("?limit=5")).nextCursor;
    const QString other = QStringLiteral("?limit=5&state=to_pay&cursor=") + cursor;
    QCOMPARE(m_town->get(listPath + other, m_token).status, 400);
}

void TestDuesList::brokenCursors_data() {
    QTest::addColumn<QString>("cursor");
    QTest::newRow("empty") << QString();
    QTest::newRow("words") << QStringLiteral("the-next-one");
    QTest::newRow("not base64") << QStringLiteral("***");
    QTest::newRow("injection") << QStringLiteral("' OR 1=1 --");
    QTest::newRow("long") << QString(10000, u'A');
    QTest::newRow("not Latin") << QStringLiteral("è€字");
    QTest::newRow("plain position") << QString::fromLatin1(
        QByteArray("0|2026-01-01|x").toBase64(QByteArray::Base64UrlEncoding));
}

void TestDuesList::brokenCursors() {
    QFETCH(QString, cursor);
    const Response response = m_town->get(listPath + QStringLiteral("?cursor=") + cursor, m_token);
    QCOMPARE(response.status, 400);
    QCOMPARE(response.failure->fields.value(0).pointer, QStringLiteral("cursor"));
}

void TestDuesList::everyFlippedBitIsNoticed() {
    fill();
    const QString cursor = page(QStringLiteral("?limit=5")).nextCursor;
    for (qsizetype i = 0; i < cursor.size() - 1; ++i) {
        QString broken = cursor;
        broken[i] = broken.at(i) == u'A' ? u'B' : u'A';
        QCOMPARE(m_town->get(listPath + QStringLiteral("?cursor=") + broken, m_token).status, 400);
    }
}

void TestDuesList::filters_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << QString() << 5;
    QTest::newRow("child") << QStringLiteral("?child_id={child}") << 4;
    QTest::newRow("service") << QStringLiteral("?service_id={bus}") << 1;
    QTest::newRow("school year") << QStringLiteral("?school_year=2025/2026") << 1;
    QTest::newRow("state to pay") << QStringLiteral("?state=to_pay") << 2;
    QTest::newRow("state overdue") << QStringLiteral("?state=overdue") << 1;
    QTest::newRow("state paid") << QStringLiteral("?state=paid") << 1;
    QTest::newRow("state refunded") << QStringLiteral("?state=refunded") << 0;
    QTest::newRow("two at once") << QStringLiteral("?state=to_pay&service_id={bus}") << 1;
    QTest::newRow("unknown child") << QStringLiteral("?child_id=00000000000000000000000000") << 0;
}

void TestDuesList::filters() {
    QFETCH(QString, query);
    m_town->addDue(m_family, DueState::ToPay, {});
    m_town->addDue(m_family, DueState::ToPay, QDate(2026, 11, 21));
    m_town->addDue(m_family, DueState::InPayment, {});
    m_town->addDue(m_town->newDue(), {m_family.parentKey, {}, m_town->busKey, {}});
    Due old = m_town->newDue();
    old.state = DueState::Paid;
    old.schoolYear = *SchoolYear::parse(u"2025/2026");
    m_town->addDue(old, {m_family.parentKey, m_family.childKey, m_town->canteenKey, {}});
    query.replace(QStringLiteral("{child}"), m_family.childId.toString());
    query.replace(QStringLiteral("{bus}"), m_town->bus.id.toString());
    const Response response = m_town->get(listPath + query, m_token);
    QCOMPARE(response.status, 200);
    QTEST(static_cast<int>(fromJson<DuePage>(response.body)->items.size()), "count");
}

void TestDuesList::refusedValues_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("limit 0") << QStringLiteral("limit") << QStringLiteral("0");
    QTest::newRow("limit 501") << QStringLiteral("limit") << QStringLiteral("501");
    QTest::newRow("limit negative") << QStringLiteral("limit") << QStringLiteral("-1");
    QTest::newRow("limit word") << QStringLiteral("limit") << QStringLiteral("ten");
    QTest::newRow("limit huge") << QStringLiteral("limit") << QStringLiteral("99999999999");
    QTest::newRow("limit empty") << QStringLiteral("limit") << QString();
    QTest::newRow("state unknown") << QStringLiteral("state") << QStringLiteral("lost");
    QTest::newRow("state empty") << QStringLiteral("state") << QString();
    QTest::newRow("school year") << QStringLiteral("school_year") << QStringLiteral("2026/2028");
    QTest::newRow("child") << QStringLiteral("child_id") << QStringLiteral("1");
    QTest::newRow("child injected") << QStringLiteral("child_id") << QStringLiteral("' OR ''='");
    QTest::newRow("service") << QStringLiteral("service_id") << QStringLiteral("mensa");
}

void TestDuesList::refusedValues() {
    QFETCH(QString, name);
    QFETCH(QString, value);
    const Response response = m_town->get(listPath + u'?' + name + u'=' + value, m_token);
    QCOMPARE(response.status, 422);
    QCOMPARE(response.failure->fields.value(0).pointer, name);
}

void TestDuesList::emptyList() {
    const Response response = m_town->get(listPath, m_token);
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, R"({"items":[]})");
}

QTEST_GUILESS_MAIN(TestDuesList)
#include "tst_dueslist.moc"
