// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json.h"
#include "tests/helper/samples.h"
#include "tests/ui/helper/faketown.h"
#include "ui/shell/mainwindow.h"

#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using test::FakeTown;
using test::ScriptedAnswer;

/// What a person at another window is called for, in the whole window.
class TestNewsWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatWasThereIsNoNews();
    void callsForMore();
    void whoIsHereIsNotCalled();
    void callsForAnOutcome();
    void comingBackSettles();
    void theEndOfAVisitSettles();

private:
    void goAway() { QApplication::setActiveWindow(m_elsewhere.get()); }
    void writeUnread(int unread);
    void lookAround();
    void answerCheckout(CheckoutState state);

    std::unique_ptr<QWidget> m_elsewhere;
    std::unique_ptr<FakeTown> m_town;
    std::unique_ptr<app::Client> m_client;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QSignalSpy> m_news;
};

void TestNewsWatch::init() {
    m_elsewhere = std::make_unique<QWidget>();
    m_elsewhere->show();
    m_town = std::make_unique<FakeTown>();
    m_client = m_town->client();
    m_window = std::make_unique<MainWindow>(*m_client, m_town->settings());
    m_news = std::make_unique<QSignalSpy>(&m_window->news(), &NewsWatch::news);
    m_window->show();
    goAway();
    m_client->signIn({QStringLiteral("anna.conti"), QStringLiteral("prova")});
    QTRY_VERIFY(m_client->session() != nullptr);
    QTRY_VERIFY(m_client->session()->townNotices().value());
    QTRY_VERIFY(m_client->session()->threads().value());
    goAway();
}

void TestNewsWatch::cleanup() {
    m_news.reset();
    m_window.reset();
    m_client.reset();
    m_town.reset();
    m_elsewhere.reset();
}

void TestNewsWatch::writeUnread(int unread) {
    m_town->script(
        FakeTown::notices,
        ScriptedAnswer::http(200, toJson(TownNoticePage{{test::sampleTownNotice(1)}, {}, unread})));
}

// Until the backend has answered.
void TestNewsWatch::lookAround() {
    app::Session &session = *m_client->session();
    QTRY_VERIFY(!session.townNotices().isRefreshing() && !session.threads().isRefreshing());
    m_window->news().look();
    QTRY_VERIFY(!session.townNotices().isRefreshing() && !session.threads().isRefreshing() &&
                !session.checkouts().isRefreshing());
}

void TestNewsWatch::whatWasThereIsNoNews() {
    lookAround();
    QCOMPARE(m_news->size(), 0);
}

void TestNewsWatch::callsForMore() {
    writeUnread(5);
    lookAround();
    QCOMPARE(m_news->size(), 1);
    const QString words = m_news->first().first().toString();
    QVERIFY2(!words.contains(test::sampleTownNotice(1).title), qPrintable(words));
    lookAround();
    QCOMPARE(m_news->size(), 1);
    writeUnread(0);
    lookAround();
    QCOMPARE(m_news->size(), 1);
}

void TestNewsWatch::whoIsHereIsNotCalled() {
    QApplication::setActiveWindow(m_window.get());
    writeUnread(5);
    lookAround();
    QCOMPARE(m_news->size(), 0);
}

void TestNewsWatch::answerCheckout(CheckoutState state) {
    const Checkout checkout{test::sampleId(1),
                            state,
                            {},
                            {test::sampleId(2)},
                            Money::fromCents(4200),
                            QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC)};
    m_town->script("/v1/payments/checkouts",
                   ScriptedAnswer::http(200, toJson(QList<Checkout>{checkout})));
}

void TestNewsWatch::callsForAnOutcome() {
    answerCheckout(CheckoutState::AwaitingOutcome);
    m_client->session()->checkouts().refreshAfterChange();
    QTRY_VERIFY(m_client->session()->checkouts().value() &&
                !m_client->session()->checkouts().isRefreshing());
    answerCheckout(CheckoutState::Paid);
    lookAround();
    QCOMPARE(m_news->size(), 1);
}

void TestNewsWatch::comingBackSettles() {
    QSignalSpy settled(&m_window->news(), &NewsWatch::settled);
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(!settled.isEmpty());
}

void TestNewsWatch::theEndOfAVisitSettles() {
    QSignalSpy settled(&m_window->news(), &NewsWatch::settled);
    m_client->signOut();
    QVERIFY(!settled.isEmpty());
    m_window->news().look(); // nobody to look for
}

QTEST_MAIN(TestNewsWatch)
#include "tst_newswatch.moc"
