// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/visit/idlewatch.h"

#include <QWidget>
#include <QtTest>

using namespace campanella::ui;
using namespace std::chrono_literals;

/// The clock is a number here: nothing waits.
class TestIdleWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksAndEnds();
    void countsDown();
    void usePutsItOff_data();
    void usePutsItOff();
    void onlyTheAnswerCountsWhileAsking();
    void itsOwnEventsDoNotCount();
    void tellsTheBackendNowAndThen();
    void aShortLimitHasAShortWarning();
    void withoutALimitItNeverEnds();
    void aStoppedWatchIsQuiet();
    void aSleepingComputerIsUnused();

private:
    void pass(std::chrono::seconds time);

    std::chrono::milliseconds m_now{0};
    std::unique_ptr<IdleWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_counted;
    std::unique_ptr<QSignalSpy> m_expired;
    std::unique_ptr<QSignalSpy> m_inUse;
};

void TestIdleWatch::init() {
    m_now = 1h;
    m_watch = std::make_unique<IdleWatch>();
    m_watch->setClock([this] { return m_now; });
    m_counted = std::make_unique<QSignalSpy>(m_watch.get(), &IdleWatch::counted);
    m_expired = std::make_unique<QSignalSpy>(m_watch.get(), &IdleWatch::expired);
    m_inUse = std::make_unique<QSignalSpy>(m_watch.get(), &IdleWatch::inUse);
    m_watch->start({900s, 60s});
}

void TestIdleWatch::pass(std::chrono::seconds time) {
    m_now += time;
    m_watch->check();
}

void TestIdleWatch::asksAndEnds() {
    pass(839s);
    QCOMPARE(m_counted->size(), 0);
    QVERIFY(!m_watch->isWarning());
    pass(1s);
    QCOMPARE(m_counted->size(), 1);
    QVERIFY(m_watch->isWarning());
    pass(59s);
    QCOMPARE(m_expired->size(), 0);
    pass(1s);
    QCOMPARE(m_expired->size(), 1);
    pass(1s);
    QCOMPARE(m_expired->size(), 1);
}

void TestIdleWatch::countsDown() {
    pass(840s);
    m_now += 500ms;
    m_watch->check();
    pass(1s);
    QCOMPARE(m_counted->at(0).at(0).toInt(), 60);
    QCOMPARE(m_counted->at(1).at(0).toInt(), 60);
    QCOMPARE(m_counted->at(2).at(0).toInt(), 59);
}

void TestIdleWatch::usePutsItOff_data() {
    QTest::addColumn<std::function<void(QWidget &)>>("use");
    using Use = std::function<void(QWidget &)>;
    QTest::newRow("key") << Use([](QWidget &widget) { QTest::keyClick(&widget, Qt::Key_A); });
    QTest::newRow("button") << Use(
        [](QWidget &widget) { QTest::mouseClick(&widget, Qt::LeftButton); });
    QTest::newRow("touch") << Use([](QWidget &widget) {
        static QPointingDevice *const screen = QTest::createTouchDevice();
        widget.setAttribute(Qt::WA_AcceptTouchEvents);
        QTest::touchEvent(&widget, screen).press(0, QPoint(5, 5));
        QTest::touchEvent(&widget, screen).release(0, QPoint(5, 5));
    });
}

void TestIdleWatch::usePutsItOff() {
    QFETCH(std::function<void(QWidget &)>, use);
    QWidget widget;
    widget.resize(100, 100);
    widget.show();
    QTRY_VERIFY(widget.windowHandle()->isExposed());
    pass(800s);
    use(widget);
    pass(800s);
    QCOMPARE(m_counted->size(), 0);
    pass(40s);
    QCOMPARE(m_counted->size(), 1);
}

void TestIdleWatch::onlyTheAnswerCountsWhileAsking() {
    QWidget widget;
    widget.show();
    pass(850s);
    QTest::keyClick(&widget, Qt::Key_A);
    QCOMPARE(m_watch->secondsLeft(), 50);
    m_watch->keepOn();
    QVERIFY(!m_watch->isWarning());
    QCOMPARE(m_watch->secondsLeft(), 900);
}

// What the program does by itself is no sign of a person.
void TestIdleWatch::itsOwnEventsDoNotCount() {
    QWidget widget;
    pass(800s);
    QKeyEvent ownKey(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &ownKey);
    QCOMPARE(m_watch->secondsLeft(), 100);
}

void TestIdleWatch::tellsTheBackendNowAndThen() {
    QWidget widget;
    widget.show();
    pass(500s);
    QCOMPARE(m_inUse->size(), 0);
    for (int i = 0; i < 90; ++i) {
        QTest::keyClick(&widget, Qt::Key_A);
        pass(10s);
    }
    QVERIFY2(m_inUse->size() >= 3 && m_inUse->size() <= 5,
             qPrintable(QString::number(m_inUse->size())));
    const qsizetype before = m_inUse->size();
    pass(600s);
    QCOMPARE(m_inUse->size(), before + 1); // of the last key
    pass(200s);
    QCOMPARE(m_inUse->size(), before + 1);
    m_watch->keepOn();
    QCOMPARE(m_inUse->size(), before + 2);
}

void TestIdleWatch::aShortLimitHasAShortWarning() {
    m_watch->start({20s, 60s});
    pass(9s);
    QCOMPARE(m_counted->size(), 0);
    pass(1s);
    QCOMPARE(m_counted->at(0).at(0).toInt(), 10);
}

void TestIdleWatch::withoutALimitItNeverEnds() {
    m_watch->start({0s, 60s});
    pass(24h);
    QCOMPARE(m_counted->size() + m_expired->size() + m_inUse->size(), 0);
}

void TestIdleWatch::aStoppedWatchIsQuiet() {
    m_watch->stop();
    pass(24h);
    QCOMPARE(m_counted->size() + m_expired->size(), 0);
}

// A lid closed over lunch: the first look ends the visit, nobody is asked.
void TestIdleWatch::aSleepingComputerIsUnused() {
    pass(2h);
    QCOMPARE(m_counted->size(), 0);
    QCOMPARE(m_expired->size(), 1);
}

QTEST_MAIN(TestIdleWatch)
#include "tst_idlewatch.moc"
