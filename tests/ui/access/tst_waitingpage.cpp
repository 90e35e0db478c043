// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/helper/samples.h"
#include "tests/ui/helper/probe.h"
#include "ui/access/waitingpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/failuretext.h"

#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;

/// What is said while the browser is open, and every way in which it can come back in vain.
class WaitingPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void saysWhatHappensNow();
    void canBeCancelledByKeys();
    void canOpenThePageAgain();
    void redeemingCannotOpenAgain();
    void tellsFailures_data();
    void tellsFailures();
    void oldEngineLeadsToTheOwnBrowser();
    void terminalHasNoOtherBrowser();
    void waitsAnewAfterAFailure();
    void everythingHasAName();

private:
    static Failure failureOf(FailureCode code);

    std::unique_ptr<WaitingPage> m_page;
};

void WaitingPageTest::init() {
    Theme::instance().apply();
    m_page = std::make_unique<WaitingPage>();
    m_page->showWaiting(sampleWay());
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->begin();
}

Failure WaitingPageTest::failureOf(FailureCode code) {
    Failure failure;
    failure.code = code;
    return failure;
}

void WaitingPageTest::saysWhatHappensNow() {
    const QString words = visibleWords(*m_page);
    QVERIFY(words.contains(QStringLiteral("Accesso con SPID")));
    QVERIFY(words.contains(QStringLiteral("Continua nella finestra aperta")));
    QVERIFY(!words.contains(QStringLiteral("Riprova")));
}

void WaitingPageTest::canBeCancelledByKeys() {
    QSignalSpy cancelled(m_page.get(), &WaitingPage::cancelPressed);
    QTRY_VERIFY(m_page->focusWidget() != nullptr);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QCOMPARE(cancelled.count(), 1);
}

void WaitingPageTest::canOpenThePageAgain() {
    QSignalSpy reopened(m_page.get(), &WaitingPage::reopenPressed);
    buttonSaying(*m_page, QStringLiteral("Riapri la pagina"))->click();
    QCOMPARE(reopened.count(), 1);
}

void WaitingPageTest::redeemingCannotOpenAgain() {
    m_page->showRedeeming();
    QVERIFY(!buttonSaying(*m_page, QStringLiteral("Riapri la pagina"))->isVisible());
    QVERIFY(buttonSaying(*m_page, QStringLiteral("Annulla"))->isVisible());
}

// The codes 19, 20, 21, 22, 23, 25 and 30 of SPID, and what can go wrong on our own way.
void WaitingPageTest::tellsFailures_data() {
    QTest::addColumn<FailureCode>("code");
    QTest::addColumn<bool>("again");
    QTest::newRow("19") << FailureCode::SignInTooManyTries << true;
    QTest::newRow("20") << FailureCode::SignInLevelTooLow << true;
    QTest::newRow("21") << FailureCode::SignInTimedOut << true;
    QTest::newRow("22") << FailureCode::SignInConsentRefused << true;
    QTest::newRow("23") << FailureCode::SignInIdentitySuspended << false;
    QTest::newRow("25") << FailureCode::SignInCancelled << true;
    QTest::newRow("30") << FailureCode::SignInIdentityTypeWrong << true;
    QTest::newRow("no fiscal code") << FailureCode::SignInNoFiscalCode << false;
    QTest::newRow("no browser") << FailureCode::SignInBrowserFailed << true;
    QTest::newRow("gateway down") << FailureCode::GatewayUnavailable << true;
    QTest::newRow("no network") << FailureCode::NetworkUnreachable << true;
}

void WaitingPageTest::tellsFailures() {
    QFETCH(FailureCode, code);
    QFETCH(bool, again);
    const Failure failure = failureOf(code);
    QSignalSpy retried(m_page.get(), &WaitingPage::retryPressed);
    QSignalSpy left(m_page.get(), &WaitingPage::backPressed);
    m_page->showFailure(failure);
    QVERIFY(m_page->isFailed());
    const QString words = visibleWords(*m_page);
    QVERIFY(words.contains(failureText(failure).title));
    QVERIFY(words.contains(failureText(failure).advice));
    QVERIFY(words.contains(failureName(code)));
    QVERIFY(!words.contains(QStringLiteral("Annulla")));
    QTRY_VERIFY(m_page->focusWidget() != nullptr);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QCOMPARE(retried.count(), again ? 1 : 0);
    QCOMPARE(left.count(), again ? 0 : 1);
}

void WaitingPageTest::oldEngineLeadsToTheOwnBrowser() {
    QSignalSpy own(m_page.get(), &WaitingPage::ownBrowserPressed);
    m_page->showFailure(failureOf(FailureCode::SignInEngineTooOld));
    buttonSaying(*m_page, QStringLiteral("Apri nel tuo browser"))->click();
    QCOMPARE(own.count(), 1);
}

void WaitingPageTest::terminalHasNoOtherBrowser() {
    WaitingPage page(true);
    page.showWaiting(sampleWay());
    page.show();
    QSignalSpy left(&page, &WaitingPage::backPressed);
    page.showFailure(failureOf(FailureCode::SignInEngineTooOld));
    buttonSaying(page, QStringLiteral("Torna indietro"))->click();
    QCOMPARE(left.count(), 1);
}

void WaitingPageTest::waitsAnewAfterAFailure() {
    m_page->showFailure(failureOf(FailureCode::SignInTimedOut));
    m_page->showWaiting(sampleWay());
    QVERIFY(!m_page->isFailed());
    QVERIFY(buttonSaying(*m_page, QStringLiteral("Riapri la pagina"))->isVisible());
}

void WaitingPageTest::everythingHasAName() {
    QCOMPARE(namelessControls(*m_page), QStringList());
    m_page->showFailure(failureOf(FailureCode::SignInTimedOut));
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(WaitingPageTest)
#include "tst_waitingpage.moc"
