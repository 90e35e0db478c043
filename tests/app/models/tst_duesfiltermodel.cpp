// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/duesfiltermodel.h"
#include "domain/searchtext.h"
#include "tests/helper/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace campanella;
using namespace campanella::app;
using namespace campanella::test;

using Column = DuesModel::Column;
using Group = DuesFilterModel::StateGroup;

namespace {

Due dueWith(int number, DueState state, std::optional<QDate> date) {
    Due due = sampleDue(number);
    due.state = state;
    due.dueDate = date;
    return due;
}

QDate november(int day) {
    return {2026, 11, day};
}

/// One of each kind, in no good order; ids 0 to 7.
QList<Due> mixedDues() {
    return {
        dueWith(0, DueState::Paid, november(1)),
        dueWith(1, DueState::ToPay, std::nullopt),
        dueWith(2, DueState::InPayment, november(2)),
        dueWith(3, DueState::ToPay, november(30)),
        dueWith(4, DueState::Overdue, november(10)),
        dueWith(5, DueState::Overdue, november(5)),
        dueWith(6, DueState::PaidElsewhere, november(20)),
        dueWith(7, DueState::ToPay, november(25)),
    };
}

} // namespace

class TestDuesFilterModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ordersByUrgency();
    void keepsEqualRowsInOrder();
    void sortsByColumn_data();
    void sortsByColumn();
    void returnsToUrgency();
    void filtersByState_data();
    void filtersByState();
    void filtersByChildServiceYear();
    void filtersByBillingList();
    void finds_data();
    void finds();
    void findsAmongNewRows();
    void clearsFilters();
    void ticksOnlyWhatCanBePaid();
    void tellsWhenTicksChange();
    void makesTextsComparable_data();
    void makesTextsComparable();
    void ordersTenThousandRows();

private:
    /// The numbers of the dues on screen.
    [[nodiscard]] QList<int> shown() const;

    std::unique_ptr<DuesModel> m_dues;
    std::unique_ptr<DueSelection> m_selection;
    std::unique_ptr<DuesFilterModel> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestDuesFilterModel::init() {
    m_tester.reset();
    m_proxy.reset();
    m_selection.reset();
    m_dues = std::make_unique<DuesModel>();
    m_selection = std::make_unique<DueSelection>(*m_dues);
    m_proxy = std::make_unique<DuesFilterModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_proxy.get());
    m_proxy->setDuesModel(*m_dues);
    m_proxy->setSelection(m_selection.get());
    m_dues->setDues(mixedDues());
}

QList<int> TestDuesFilterModel::shown() const {
    QHash<PublicId, int> numbers;
    for (int number = 0; number < 50; ++number)
        numbers.insert(sampleId(number), number);
    QList<int> rows;
    for (const PublicId &id : m_proxy->shownIds())
        rows.append(numbers.value(id, -1));
    return rows;
}

void TestDuesFilterModel::ordersByUrgency() {
    QCOMPARE(shown(), (QList<int>{5, 4, 7, 3, 1, 2, 6, 0}));
    m_dues->setDues({mixedDues().at(3), mixedDues().at(4)});
    QCOMPARE(shown(), (QList<int>{4, 3}));
}

void TestDuesFilterModel::keepsEqualRowsInOrder() {
    QList<Due> dues;
    for (int number = 0; number < 50; ++number)
        dues.append(dueWith(number, DueState::ToPay, november(7)));
    m_dues->setDues(dues);
    QList<int> inOrder(50);
    std::iota(inOrder.begin(), inOrder.end(), 0);
    QCOMPARE(shown(), inOrder);
    m_proxy->sort(static_cast<int>(Column::DueDate), Qt::DescendingOrder);
    QCOMPARE(shown(), inOrder);
}

void TestDuesFilterModel::sortsByColumn_data() {
    QTest::addColumn<Column>("column");
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("child") << Column::Child << QList<int>{4, 7, 1, 3, 6, 0, 5, 2};
    QTest::newRow("service") << Column::Service << QList<int>{4, 2, 6, 0, 5, 7, 3, 1};
    QTest::newRow("amount") << Column::Amount << QList<int>{0, 1, 2, 3, 4, 5, 6, 7};
    QTest::newRow("date") << Column::DueDate << QList<int>{0, 2, 5, 4, 6, 7, 3, 1};
    QTest::newRow("state") << Column::State << QList<int>{7, 3, 1, 2, 0, 6, 5, 4};
}

void TestDuesFilterModel::sortsByColumn() {
    QFETCH(Column, column);
    QFETCH(QList<int>, order);
    m_proxy->sort(static_cast<int>(column));
    QCOMPARE(shown(), order);
}

void TestDuesFilterModel::returnsToUrgency() {
    const QList<int> urgent = shown();
    m_proxy->sort(static_cast<int>(Column::Amount), Qt::DescendingOrder);
    QCOMPARE(shown().constFirst(), 7);
    m_proxy->sortByUrgency();
    QCOMPARE(shown(), urgent);
}

void TestDuesFilterModel::filtersByState_data() {
    QTest::addColumn<Group>("group");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("all") << Group::All << QList<int>{5, 4, 7, 3, 1, 2, 6, 0};
    QTest::newRow("open") << Group::Open << QList<int>{5, 4, 7, 3, 1, 2};
    QTest::newRow("payable") << Group::Payable << QList<int>{5, 4, 7, 3, 1};
    QTest::newRow("overdue") << Group::Overdue << QList<int>{5, 4};
    QTest::newRow("waiting") << Group::Waiting << QList<int>{2};
    QTest::newRow("paid") << Group::Paid << QList<int>{6, 0};
    QTest::newRow("closed") << Group::Closed << QList<int>{6, 0};
}

void TestDuesFilterModel::filtersByState() {
    QFETCH(Group, group);
    QFETCH(QList<int>, rows);
    m_proxy->setStateGroup(group);
    QCOMPARE(shown(), rows);
    QCOMPARE(m_proxy->isFiltered(), group != Group::All);
}

void TestDuesFilterModel::filtersByChildServiceYear() {
    m_proxy->setChildId(sampleChild(1).id.toString());
    QCOMPARE(shown(), (QList<int>{4, 7, 1}));
    m_proxy->setServiceId(sampleService(1).id.toString());
    QCOMPARE(shown(), (QList<int>{7, 1}));
    m_proxy->setSchoolYear(QStringLiteral("2025/2026"));
    QCOMPARE(shown(), QList<int>());
    m_proxy->setSchoolYear(QStringLiteral("2026/2027"));
    QCOMPARE(shown(), (QList<int>{7, 1}));
}

void TestDuesFilterModel::filtersByBillingList() {
    const QDate day = m_proxy->due(0).issuedOn;
    m_proxy->setBillingList(QDate(2020, 1, 1));
    QCOMPARE(shown(), QList<int>());
    QVERIFY(m_proxy->isFiltered());
    m_proxy->setBillingList(day);
    QVERIFY(!shown().isEmpty());
    m_proxy->clearFilters();
    QVERIFY(!m_proxy->isFiltered());
}

void TestDuesFilterModel::finds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("nothing typed") << QStringLiteral("  ") << QList<int>{5, 4, 7, 3, 1, 2, 6, 0};
    QTest::newRow("child") << QStringLiteral("rossi") << QList<int>{4, 7, 1};
    QTest::newRow("no accent") << QStringLiteral("niccolo") << QList<int>{3, 6, 0};
    QTest::newRow("accent") << QString::fromUtf8("NICCOLÒ") << QList<int>{3, 6, 0};
    QTest::newRow("umlaut") << QStringLiteral("muller") << QList<int>{5, 2};
    QTest::newRow("apostrophe") << QString::fromUtf8("D’amato") << QList<int>{3, 6, 0};
    QTest::newRow("service") << QStringLiteral("scuolabus") << QList<int>{5, 7, 3, 1};
    QTest::newRow("child and service") << QStringLiteral("bus rossi") << QList<int>{7, 1};
    QTest::newRow("subject") << QStringLiteral("contributo") << QList<int>{5, 4, 7, 3, 1, 2, 6, 0};
    QTest::newRow("amount") << QStringLiteral("4,50") << QList<int>{0};
    QTest::newRow("amount with a point") << QStringLiteral("13.50") << QList<int>{2};
    QTest::newRow("notice number") << sampleDue(6).noticeNumber.toString() << QList<int>{6};
    QTest::newRow("grouped notice number") << sampleDue(6).noticeNumber.grouped() << QList<int>{6};
    QTest::newRow("nobody") << QStringLiteral("verdi") << QList<int>{};
}

void TestDuesFilterModel::finds() {
    QFETCH(QString, text);
    QFETCH(QList<int>, rows);
    m_proxy->setSearch(text);
    QCOMPARE(shown(), rows);
}

void TestDuesFilterModel::findsAmongNewRows() {
    m_proxy->setSearch(QStringLiteral("contributo 42"));
    QCOMPARE(shown(), QList<int>());
    m_dues->setDues({sampleDue(41), sampleDue(42)});
    QCOMPARE(shown(), QList<int>{42});
    m_dues->setDues({});
    QCOMPARE(shown(), QList<int>());
}

void TestDuesFilterModel::clearsFilters() {
    m_proxy->setSearch(QStringLiteral("rossi"));
    m_proxy->setStateGroup(Group::Paid);
    QCOMPARE(m_proxy->rowCount(), 0);
    m_proxy->clearFilters();
    QCOMPARE(m_proxy->rowCount(), 8);
    QVERIFY(!m_proxy->isFiltered());
}

void TestDuesFilterModel::ticksOnlyWhatCanBePaid() {
    const auto box = [this](int row) { return m_proxy->index(row, 0); };
    QVERIFY(box(0).flags().testFlag(Qt::ItemIsUserCheckable));
    QCOMPARE(box(0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QVERIFY(m_proxy->setData(box(0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(box(0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QVERIFY(m_selection->isSelected(sampleId(5)));

    QVERIFY(!box(7).flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!box(7).data(Qt::CheckStateRole).isValid());
    QVERIFY(!m_proxy->setData(box(7), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!m_proxy->setData(box(0), QStringLiteral("x"), Qt::EditRole));
    QVERIFY(!m_proxy->index(0, 1).data(Qt::CheckStateRole).isValid());
}

void TestDuesFilterModel::tellsWhenTicksChange() {
    const QSignalSpy told(m_proxy.get(), &QAbstractItemModel::dataChanged);
    m_selection->setSelected(sampleId(3), true);
    QCOMPARE(told.count(), 1);
    m_proxy->setSelection(nullptr);
    m_selection->clear();
    QCOMPARE(told.count(), 2); // once for letting go, none for what happens behind
    QVERIFY(!m_proxy->index(0, 0).data(Qt::CheckStateRole).isValid());
}

void TestDuesFilterModel::makesTextsComparable_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("comparable");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("accents") << QString::fromUtf8("È già Perù") << QStringLiteral("e gia peru");
    QTest::newRow("spaces") << QStringLiteral("  a \t b ") << QStringLiteral("a b");
    QTest::newRow("apostrophes") << QString::fromUtf8("D’A D'A") << QStringLiteral("d a d a");
    QTest::newRow("ligature") << QString::fromUtf8("ﬁglio") << QStringLiteral("figlio");
}

void TestDuesFilterModel::makesTextsComparable() {
    QFETCH(QString, text);
    QFETCH(QString, comparable);
    QCOMPARE(searchText(text), comparable);
}

void TestDuesFilterModel::ordersTenThousandRows() {
    m_tester.reset(); // it reads every cell
    const QList<Due> dues = sampleDues(10'000);
    m_dues->setDues(dues);
    QCOMPARE(m_proxy->rowCount(), 10'000);
    m_proxy->setSearch(QStringLiteral("rossi"));
    QCOMPARE(m_proxy->rowCount(), 3333);
}

QTEST_GUILESS_MAIN(TestDuesFilterModel)
#include "tst_duesfiltermodel.moc"
