// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/helper/faketown.h"
#include "ui/shell/mainwindow.h"

#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace std::chrono_literals;
using test::FakeTown;
using test::ScriptedAnswer;

/// The visit of somebody who walks away, in the whole window. The clock is a number: the grant of
/// the town says 1800 seconds.
class TestIdleGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksThenSignsOut();
    void questionIsNotCut();
    void saysWhyOnTheSignInPage();
    void moreTimeGoesOn_data();
    void moreTimeGoesOn();
    void doneSignsOut();
    void expiryTakesTheQuestionAway();
    void useReachesTheBackend();
    void nobodyInsideNobodyAsked();

private:
    void signIn();
    void pass(std::chrono::seconds time);
    [[nodiscard]] IdleDialog *dialog() const { return m_window->idle().dialog(); }
    [[nodiscard]] QString banner() const;

    std::chrono::milliseconds m_now{0};
    std::unique_ptr<FakeTown> m_town;
    std::unique_ptr<app::Client> m_client;
    std::unique_ptr<MainWindow> m_window;
};

void TestIdleGuard::init() {
    m_now = 1h;
    m_town = std::make_unique<FakeTown>();
    m_client = m_town->client();
    m_window = std::make_unique<MainWindow>(*m_client, m_town->settings());
    m_window->idle().watch().setClock([this] { return m_now; });
    m_window->show();
}

void TestIdleGuard::cleanup() {
    m_window.reset();
    m_client.reset();
    m_town.reset();
}

void TestIdleGuard::signIn() {
    m_client->signIn({QStringLiteral("anna.conti"), QStringLiteral("prova")});
    QTRY_VERIFY(m_client->session() != nullptr);
    QTRY_COMPARE(m_client->session()->person().state(), app::QueryBase::State::Ready);
    // A query that is still under way would not ask again.
    QTRY_COMPARE(m_client->session()->dues().state(), app::QueryBase::State::Ready);
}

void TestIdleGuard::pass(std::chrono::seconds time) {
    m_now += time;
    m_window->idle().watch().check();
}

QString TestIdleGuard::banner() const {
    return m_window->signInPage().findChild<Banner *>()->accessibleName();
}

void TestIdleGuard::asksThenSignsOut() {
    signIn();
    pass(1739s);
    QVERIFY(dialog() == nullptr);
    pass(1s);
    QVERIFY(dialog() != nullptr);
    QVERIFY(dialog()->isVisible());
    QVERIFY2(dialog()->words().contains(QStringLiteral("60 secondi")),
             qPrintable(dialog()->words()));
    pass(59s);
    QVERIFY2(!dialog()->words().contains(QStringLiteral("60")), qPrintable(dialog()->words()));
    QVERIFY(m_client->session() != nullptr);
    QSignalSpy ended(m_client.get(), &app::Client::sessionEnded);
    pass(1s);
    QVERIFY(m_client->session() == nullptr);
    QCOMPARE(ended.at(0).at(0).value<app::Client::EndReason>(), app::Client::EndReason::Idle);
    QVERIFY(dialog() == nullptr);
    QTRY_COMPARE(m_town->server().count("/v1/access/sessions/current"), 1);
}

void TestIdleGuard::questionIsNotCut() {
    signIn();
    pass(1750s);
    const QList<QLabel *> labels = dialog()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                 qPrintable(label->text()));
}

void TestIdleGuard::saysWhyOnTheSignInPage() {
    signIn();
    pass(1800s);
    QVERIFY(m_window->signInPage().isVisible());
    QVERIFY2(banner().contains(QStringLiteral("nessuno")), qPrintable(banner()));
}

void TestIdleGuard::moreTimeGoesOn_data() {
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("the focused button") << Qt::Key_Return;
    QTest::newRow("Esc") << Qt::Key_Escape;
}

void TestIdleGuard::moreTimeGoesOn() {
    QFETCH(Qt::Key, key);
    signIn();
    m_window->pages().open(PageId::Dues);
    pass(1750s);
    QCOMPARE(dialog()->moreTimeButton().text(), QStringLiteral("Ho bisogno di altro tempo"));
    QTest::keyClick(static_cast<QWidget *>(dialog()), key);
    QVERIFY(dialog() == nullptr);
    pass(1700s);
    QVERIFY(m_client->session() != nullptr);
    QVERIFY(dialog() == nullptr);
    QCOMPARE(m_window->pages().currentId(), PageId::Dues);
    pass(40s);
    QVERIFY(dialog() != nullptr);
}

void TestIdleGuard::doneSignsOut() {
    signIn();
    pass(1750s);
    dialog()->doneButton().click();
    QVERIFY(m_client->session() == nullptr);
    QVERIFY(dialog() == nullptr);
    QVERIFY2(banner().contains(QStringLiteral("Hai chiuso la visita")), qPrintable(banner()));
}

void TestIdleGuard::expiryTakesTheQuestionAway() {
    signIn();
    pass(1750s);
    m_town->script(FakeTown::dues, ScriptedAnswer::problem(401, "accesso.sessione-scaduta"));
    m_client->session()->refresh();
    QTRY_VERIFY(m_client->session() == nullptr);
    QVERIFY(dialog() == nullptr);
    pass(100s);
    QVERIFY(dialog() == nullptr);
}

// Who reads makes no request: the backend hears of the keys all the same.
void TestIdleGuard::useReachesTheBackend() {
    signIn();
    const auto asked = [this] { return m_town->server().count("/v1/household/person"); };
    const int before = asked();
    QTest::keyClick(m_window.get(), Qt::Key_Shift);
    pass(600s);
    QTRY_COMPARE(asked(), before + 1);
}

void TestIdleGuard::nobodyInsideNobodyAsked() {
    pass(24h);
    QVERIFY(dialog() == nullptr);
    signIn();
    m_client->signOut();
    pass(24h);
    QVERIFY(dialog() == nullptr);
}

QTEST_MAIN(TestIdleGuard)
#include "tst_idleguard.moc"
