// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/flowrow.h"

#include <QWidget>
#include <QtTest>

using namespace campanella::ui;

/// Buttons in a row, and below where the room ends.
class FlowRowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRowWhereThereIsRoom();
    void belowWhereTheRoomEnds();
    void aLineHasOneMiddle();
    void theHiddenTakesNoRoom();
    void fromTheRightWhereOneReadsSo();
    void whatGoesLeavesNoGap();

private:
    QWidget *add(int width);

    std::unique_ptr<QWidget> m_parent;
    FlowRow *m_row = nullptr;
};

void FlowRowTest::init() {
    m_parent = std::make_unique<QWidget>();
    m_row = new FlowRow(10, m_parent.get());
    for (const int width : {100, 120, 80})
        add(width);
}

QWidget *FlowRowTest::add(int width) {
    auto *button = new QWidget;
    button->setFixedSize(width, 40);
    m_row->addWidget(button);
    return button;
}

void FlowRowTest::aRowWhereThereIsRoom() {
    QCOMPARE(m_row->sizeHint(), QSize(320, 40));
    QCOMPARE(m_row->heightForWidth(320), 40);
    m_row->setGeometry({5, 7, 320, 40});
    QCOMPARE(m_row->itemAt(2)->geometry(), QRect(245, 7, 80, 40));
}

void FlowRowTest::belowWhereTheRoomEnds() {
    QCOMPARE(m_row->heightForWidth(319), 90);
    QCOMPARE(m_row->minimumSize(), QSize(120, 40));
    QCOMPARE(m_row->heightForWidth(120), 140);
    m_row->setGeometry({0, 0, 319, 90});
    QCOMPARE(m_row->itemAt(1)->geometry(), QRect(110, 0, 120, 40));
    QCOMPARE(m_row->itemAt(2)->geometry(), QRect(0, 50, 80, 40));
}

void FlowRowTest::aLineHasOneMiddle() {
    m_row->itemAt(0)->widget()->setFixedHeight(20);
    m_row->itemAt(2)->widget()->setFixedHeight(30);
    m_row->setGeometry({0, 0, 320, 40});
    QCOMPARE(m_row->itemAt(0)->geometry(), QRect(0, 10, 100, 20));
    m_row->setGeometry({0, 0, 319, 80});
    QCOMPARE(m_row->itemAt(0)->geometry(), QRect(0, 10, 100, 20));
    QCOMPARE(m_row->itemAt(2)->geometry(), QRect(0, 50, 80, 30));
}

void FlowRowTest::theHiddenTakesNoRoom() {
    m_row->itemAt(1)->widget()->hide();
    QCOMPARE(m_row->sizeHint(), QSize(190, 40));
    QCOMPARE(m_row->minimumSize().width(), 100);
}

void FlowRowTest::fromTheRightWhereOneReadsSo() {
    m_parent->setLayoutDirection(Qt::RightToLeft);
    m_row->setGeometry({0, 0, 400, 40});
    QCOMPARE(m_row->itemAt(0)->geometry(), QRect(300, 0, 100, 40));
}

void FlowRowTest::whatGoesLeavesNoGap() {
    delete m_row->itemAt(0)->widget();
    QCOMPARE(m_row->count(), 2);
    QCOMPARE(m_row->sizeHint(), QSize(210, 40));
    QVERIFY(!m_row->itemAt(2));
    QVERIFY(!m_row->takeAt(2));
}

QTEST_MAIN(FlowRowTest)
#include "tst_flowrow.moc"
