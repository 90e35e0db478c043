// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/dueselection.h"
#include "tests/helper/samples.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace campanella;
using namespace campanella::app;
using namespace campanella::test;

class TestDueSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsUp();
    void countsPerChild();
    void takesOnlyPayableDues_data();
    void takesOnlyPayableDues();
    void refusesUnknownDues();
    void tellsOncePerChange();
    void survivesARefresh();
    void dropsWhatWasPaidMeanwhile();
    void followsChangedSums();
    void emptiesWithTheModel();

private:
    DuesModel m_model;
    std::unique_ptr<DueSelection> m_selection;
};

void TestDueSelection::init() {
    m_model.setDues(sampleDues(6));
    m_selection = std::make_unique<DueSelection>(m_model);
}

void TestDueSelection::addsUp() {
    QVERIFY(m_selection->isEmpty());
    QCOMPARE(m_selection->total(), Money());
    QVERIFY(m_selection->setSelected(sampleId(3), true));
    QVERIFY(m_selection->setSelected(sampleId(0), true));
    QCOMPARE(m_selection->count(), 2);
    QCOMPARE(m_selection->total(), Money::fromCents(450 + 1800));
    QCOMPARE(m_selection->dues(), (QList<Due>{sampleDue(0), sampleDue(3)}));
    QVERIFY(m_selection->setSelected(sampleId(3), false));
    QCOMPARE(m_selection->total(), Money::fromCents(450));
}

void TestDueSelection::countsPerChild() {
    Due ownedByThePayer = sampleDue(9);
    ownedByThePayer.child.reset();
    QList<Due> dues = sampleDues(6);
    dues.append(ownedByThePayer);
    m_model.setDues(dues);
    m_selection->select({sampleId(0), sampleId(3), sampleId(1), sampleId(9)});
    const QList<ChildTotal> expected{
        {sampleChild(0).id.toString(), QString::fromUtf8("Niccolò D'Amato"), 2,
         Money::fromCents(450 + 1800)},
        {sampleChild(1).id.toString(), QStringLiteral("Luca Rossi"), 1, Money::fromCents(900)},
        {QString(), QStringLiteral("Anna Conti"), 1, Money::fromCents(4500)},
    };
    QCOMPARE(m_selection->perChild(), expected);
}

void TestDueSelection::takesOnlyPayableDues_data() {
    QTest::addColumn<DueState>("state");
    QTest::addColumn<bool>("taken");
    QTest::newRow("to pay") << DueState::ToPay << true;
    QTest::newRow("overdue") << DueState::Overdue << true;
    QTest::newRow("in payment") << DueState::InPayment << false;
    QTest::newRow("awaiting") << DueState::AwaitingOutcome << false;
    QTest::newRow("paid") << DueState::Paid << false;
    QTest::newRow("elsewhere") << DueState::PaidElsewhere << false;
    QTest::newRow("cancelled") << DueState::Cancelled << false;
    QTest::newRow("refunded") << DueState::Refunded << false;
}

void TestDueSelection::takesOnlyPayableDues() {
    QFETCH(DueState, state);
    QFETCH(bool, taken);
    Due due = sampleDue(0);
    due.state = state;
    m_model.setDues({due});
    QCOMPARE(m_selection->setSelected(due.id, true), taken);
    QCOMPARE(m_selection->isSelected(due.id), taken);
    m_selection->select({due.id});
    QCOMPARE(m_selection->count(), taken ? 1 : 0);
}

void TestDueSelection::refusesUnknownDues() {
    QVERIFY(!m_selection->setSelected(sampleId(99), true));
    m_selection->select({sampleId(99)});
    QVERIFY(m_selection->isEmpty());
}

void TestDueSelection::tellsOncePerChange() {
    const QSignalSpy changed(m_selection.get(), &DueSelection::changed);
    m_selection->clear();
    QCOMPARE(changed.count(), 0);
    m_selection->select({sampleId(0), sampleId(1), sampleId(2)});
    QCOMPARE(changed.count(), 1);
    m_selection->select({sampleId(0)});
    m_selection->setSelected(sampleId(0), true);
    QCOMPARE(changed.count(), 1);
    m_selection->clear();
    QCOMPARE(changed.count(), 2);
}

void TestDueSelection::survivesARefresh() {
    m_selection->select({sampleId(1), sampleId(4)});
    QList<Due> turned = sampleDues(6);
    std::reverse(turned.begin(), turned.end());
    m_model.setDues(turned);
    QVERIFY(m_selection->isSelected(sampleId(1)) && m_selection->isSelected(sampleId(4)));
    QCOMPARE(m_selection->dues(), (QList<Due>{sampleDue(1), sampleDue(4)}));
}

void TestDueSelection::dropsWhatWasPaidMeanwhile() {
    m_selection->select({sampleId(1), sampleId(2), sampleId(5)});
    QList<Due> later = sampleDues(5);
    later[1].state = DueState::Paid;
    const QSignalSpy changed(m_selection.get(), &DueSelection::changed);
    m_model.setDues(later);
    QCOMPARE(m_selection->dues(), QList<Due>{sampleDue(2)});
    QCOMPARE(changed.count(), 1);
}

void TestDueSelection::followsChangedSums() {
    m_selection->select({sampleId(1)});
    QList<Due> later = sampleDues(2);
    later[1].amount = Money::fromCents(1);
    const QSignalSpy changed(m_selection.get(), &DueSelection::changed);
    m_model.setDues(later);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_selection->total(), Money::fromCents(1));
}

void TestDueSelection::emptiesWithTheModel() {
    m_selection->select({sampleId(1)});
    m_model.setDues({});
    QVERIFY(m_selection->isEmpty());
    QCOMPARE(m_selection->total(), Money());
}

QTEST_GUILESS_MAIN(TestDueSelection)
#include "tst_dueselection.moc"
