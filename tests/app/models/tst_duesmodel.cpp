// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/duesmodel.h"
#include "tests/helper/samples.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace campanella;
using namespace campanella::app;
using namespace campanella::test;

using Column = DuesModel::Column;

class TestDuesModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryFact();
    void tellsAPayerWithoutAChild();
    void sortsByFacts_data();
    void sortsByFacts();
    void findsRows();
    void refusesForeignIndexes();
    void followsAQuery();
    void staysPutWhenNothingChanged();
    void emptiesItselfWithItsQuery();
    void standsByUrgency();
};

void TestDuesModel::tellsEveryFact() {
    DuesModel model;
    const QAbstractItemModelTester tester(&model);
    model.setDues({sampleDue(0)});
    const QModelIndex cell = model.index(0, 0);
    const Due due = sampleDue(0);
    QCOMPARE(cell.data(DuesModel::IdRole).toString(), due.id.toString());
    QCOMPARE(cell.data(DuesModel::ChildIdRole).toString(), due.child->id.toString());
    QCOMPARE(cell.data(DuesModel::ChildNameRole).toString(), QString::fromUtf8("Niccolò D'Amato"));
    QCOMPARE(cell.data(DuesModel::HasChildRole).toBool(), true);
    QCOMPARE(cell.data(DuesModel::ServiceIdRole).toString(), due.service.id.toString());
    QCOMPARE(cell.data(DuesModel::ServiceNameRole).toString(), QStringLiteral("Refezione"));
    QCOMPARE(cell.data(DuesModel::ServiceKindRole).toInt(), static_cast<int>(ServiceKind::Canteen));
    QCOMPARE(cell.data(DuesModel::SchoolYearRole).toString(), QStringLiteral("2026/2027"));
    QCOMPARE(cell.data(DuesModel::PeriodStartRole).toDate(), QDate(2026, 10, 1));
    QCOMPARE(cell.data(DuesModel::PeriodEndRole).toDate(), QDate(2026, 10, 31));
    QCOMPARE(cell.data(DuesModel::SubjectRole).toString(), due.subject);
    QCOMPARE(cell.data(DuesModel::QuantityRole).toString(), QStringLiteral("20 pasti"));
    QCOMPARE(cell.data(DuesModel::AmountCentsRole).toLongLong(), 450);
    QCOMPARE(cell.data(DuesModel::DueDateRole).toDate(), QDate(2026, 11, 30));
    QCOMPARE(cell.data(DuesModel::StateRole).toInt(), static_cast<int>(DueState::ToPay));
    QCOMPARE(cell.data(DuesModel::PayableRole).toBool(), true);
    QCOMPARE(cell.data(DuesModel::OpenRole).toBool(), true);
    QCOMPARE(cell.data(DuesModel::NoticeNumberRole).toString(), due.noticeNumber.toString());
    QVERIFY(!cell.data(Qt::DecorationRole).isValid());
}

void TestDuesModel::tellsAPayerWithoutAChild() {
    Due due = sampleDue(0);
    due.child.reset();
    due.period.reset();
    due.dueDate.reset();
    DuesModel model;
    const QAbstractItemModelTester tester(&model);
    model.setDues({due});
    const QModelIndex cell = model.index(0, static_cast<int>(Column::Child));
    QCOMPARE(cell.data().toString(), QStringLiteral("Anna Conti"));
    QCOMPARE(cell.data(DuesModel::HasChildRole).toBool(), false);
    QCOMPARE(cell.data(DuesModel::ChildIdRole).toString(), QString());
    QVERIFY(!cell.data(DuesModel::DueDateRole).toDate().isValid());
    QCOMPARE(model.index(0, static_cast<int>(Column::Period)).data().toString(), QString());
}

void TestDuesModel::sortsByFacts_data() {
    QTest::addColumn<Column>("column");
    QTest::addColumn<QVariant>("key");
    QTest::newRow("child") << Column::Child << QVariant(QString::fromUtf8("Niccolò D'Amato"));
    QTest::newRow("service") << Column::Service << QVariant(QStringLiteral("Refezione"));
    QTest::newRow("period") << Column::Period << QVariant(QDate(2026, 10, 1).toJulianDay());
    QTest::newRow("amount") << Column::Amount << QVariant(qint64(450));
    QTest::newRow("date") << Column::DueDate << QVariant(QDate(2026, 11, 30).toJulianDay());
    QTest::newRow("state") << Column::State << QVariant(static_cast<int>(DueState::ToPay));
    QTest::newRow("select") << Column::Select << QVariant();
}

void TestDuesModel::sortsByFacts() {
    QFETCH(Column, column);
    QFETCH(QVariant, key);
    DuesModel model;
    model.setDues({sampleDue(0)});
    QCOMPARE(model.index(0, static_cast<int>(column)).data(DuesModel::SortRole), key);
}

void TestDuesModel::findsRows() {
    DuesModel model;
    model.setDues(sampleDues(5));
    QCOMPARE(model.rowOf(sampleId(3)), 3);
    QCOMPARE(model.rowOf(sampleId(9)), -1);
    model.setDues({sampleDue(3)});
    QCOMPARE(model.rowOf(sampleId(3)), 0);
    QCOMPARE(model.rowOf(sampleId(1)), -1);
}

void TestDuesModel::refusesForeignIndexes() {
    DuesModel model;
    model.setDues(sampleDues(1));
    DuesModel other;
    other.setDues(sampleDues(2));
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

namespace {

/// A query whose next answer the test holds.
struct Source {
    QList<Due> next = sampleDues(2);
    Query<QList<Due>> query{[this] {
        QPromise<Result<QList<Due>>> promise;
        promise.start();
        promise.addResult(Result<QList<Due>>(next));
        promise.finish();
        return promise.future();
    }};
};

} // namespace

void TestDuesModel::followsAQuery() {
    Source source;
    DuesModel model;
    const QAbstractItemModelTester tester(&model);
    model.follow(source.query);
    QCOMPARE(model.rowCount(), 0);
    source.query.refresh();
    QCOMPARE(model.rowCount(), 2);
    source.next = sampleDues(3);
    source.query.refresh();
    QCOMPARE(model.dues(), sampleDues(3));
}

// A view keeps its place, its focus and its scroll bar when a refresh brings nothing new.
void TestDuesModel::staysPutWhenNothingChanged() {
    Source source;
    DuesModel model;
    model.follow(source.query);
    source.query.refresh();
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    source.query.refresh();
    QCOMPARE(reset.count(), 0);
}

void TestDuesModel::emptiesItselfWithItsQuery() {
    auto source = std::make_unique<Source>();
    DuesModel model;
    const QAbstractItemModelTester tester(&model);
    model.follow(source->query);
    source->query.refresh();
    QCOMPARE(model.rowCount(), 2);
    source.reset();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(sampleId(0)), -1);
}

void TestDuesModel::standsByUrgency() {
    Due paid = sampleDue(0);
    paid.state = DueState::Paid;
    Due late = sampleDue(1);
    late.state = DueState::Overdue;
    DuesModel model;
    model.setDues({paid, sampleDue(2), late});
    QCOMPARE(model.due(0), late);
    QCOMPARE(model.due(1), sampleDue(2));
    QCOMPARE(model.due(2), paid);
    QCOMPARE(model.rowOf(paid.id), 2);
}

QTEST_GUILESS_MAIN(TestDuesModel)
#include "tst_duesmodel.moc"
