// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/browser/countdown.h"
#include "ui/access/browser/walkbar.h"

#include <QSignalSpy>
#include <QTest>

using namespace campanella::ui;
using namespace std::chrono_literals;

class TestWalkBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheSite_data();
    void namesTheSite();
    void tellsTheTime_data();
    void tellsTheTime();
    void countsDown();
    void showsBoth();
    void cancelsByKeyboard();
};

void TestWalkBar::namesTheSite_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("words");
    QTest::newRow("host") << QStringLiteral("https://login.example.it/a?b")
                          << QStringLiteral("Sei su login.example.it – collegamento sicuro");
    QTest::newRow("port") << QStringLiteral("https://127.0.0.1:8443/")
                          << QStringLiteral("Sei su 127.0.0.1:8443 – collegamento sicuro");
    // A name that imitates another shows its real letters.
    QTest::newRow("imitation") << QStringLiteral("https://xn--lgin-qqa.example/")
                               << QStringLiteral(
                                      "Sei su xn--lgin-qqa.example – collegamento sicuro");
}

void TestWalkBar::namesTheSite() {
    QFETCH(QString, url);
    QTEST(siteWords(QUrl(url)), "words");
}

void TestWalkBar::tellsTheTime_data() {
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("ten minutes") << 600 << QStringLiteral("Tempo rimasto: 10 minuti");
    QTest::newRow("nearly ten") << 599 << QStringLiteral("Tempo rimasto: 10 minuti");
    QTest::newRow("over two") << 121 << QStringLiteral("Tempo rimasto: 3 minuti");
    QTest::newRow("two") << 120 << QStringLiteral("Tempo rimasto: 2:00");
    QTest::newRow("less") << 65 << QStringLiteral("Tempo rimasto: 1:05");
    QTest::newRow("none") << 0 << QStringLiteral("Tempo rimasto: 0:00");
}

void TestWalkBar::tellsTheTime() {
    QFETCH(int, seconds);
    QTEST(timeWords(std::chrono::seconds(seconds)), "words");
}

void TestWalkBar::countsDown() {
    Countdown countdown(122s);
    const QSignalSpy warned(&countdown, &Countdown::warned);
    const QSignalSpy ended(&countdown, &Countdown::ended);
    countdown.tick();
    QVERIFY(!countdown.isWarning());
    countdown.tick();
    QVERIFY(countdown.isWarning());
    QCOMPARE(warned.count(), 1);
    for (int second = 0; second < 119; ++second)
        countdown.tick();
    QCOMPARE(countdown.left(), 1s);
    QCOMPARE(ended.count(), 0);
    for (int second = 0; second < 5; ++second)
        countdown.tick();
    QCOMPARE(countdown.left(), 0s);
    QCOMPARE(ended.count(), 1);
    QCOMPARE(warned.count(), 1);
}

void TestWalkBar::showsBoth() {
    Countdown countdown(121s);
    WalkBar bar(countdown);
    const auto *site = bar.findChild<QLabel *>(QStringLiteral("site"));
    const auto *time = bar.findChild<QLabel *>(QStringLiteral("time"));
    QVERIFY(site && time);
    bar.showSite(QUrl(QStringLiteral("https://login.example.it/")));
    QVERIFY(site->text().contains(QStringLiteral("login.example.it")));
    QCOMPARE(site->textFormat(), Qt::PlainText);
    bar.showOpening();
    QCOMPARE(site->text(), QStringLiteral("Sto aprendo la pagina…"));
    bar.showNothing();
    QCOMPARE(site->text(), QStringLiteral("La pagina non si è aperta"));
    countdown.tick();
    QCOMPARE(time->text(), QStringLiteral("Tempo rimasto: 2:00"));
}

void TestWalkBar::cancelsByKeyboard() {
    Countdown countdown(60s);
    WalkBar bar(countdown);
    const QSignalSpy cancelled(&bar, &WalkBar::cancelled);
    auto *button = bar.findChild<QPushButton *>(QStringLiteral("cancel"));
    QVERIFY(button && button->focusPolicy() == Qt::StrongFocus);
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(cancelled.count(), 1);
}

QTEST_MAIN(TestWalkBar)
#include "tst_walkbar.moc"
