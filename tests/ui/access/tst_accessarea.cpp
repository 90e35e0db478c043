// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/app/access/fakebrowser.h"
#include "tests/helper/samples.h"
#include "tests/ui/helper/faketown.h"
#include "tests/ui/helper/probe.h"
#include "ui/access/accessarea.h"
#include "ui/access/account/emailcodepage.h"
#include "ui/access/account/firstaccesspage.h"
#include "ui/access/account/forgottenpage.h"
#include "ui/access/account/registrationpage.h"
#include "ui/access/guidepage.h"
#include "ui/access/providerspage.h"
#include "ui/access/waitingpage.h"
#include "ui/theme/theme.h"

#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;

/// Which room follows which, from the landing page to the inside and back.
class AccessAreaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksForTheProviderFirst();
    void goesStraightOnWithoutProviders();
    void annullaComesBack();
    void failureCanBeTriedAgain();
    void oldEngineGivesWayToTheSystemBrowser();
    void reopensWithNewSecrets();
    void firstAccessMakesOneAccount();
    void spentTicketIsToldInTheRoom();
    void registrationEndsInside();
    void codeCanBeAskedForAgain();
    void wrongAddressCanBeCorrected();
    void forgottenPasswordEndsAtTheLandingPage();
    void guideIsThereForEverybody();
    void saysGoodbyeOnlyOnce();
    void roomsForgetEverything();
    void escapeAsksBeforeItForgets();

private:
    template <typename Room>
    Room *room() {
        return qobject_cast<Room *>(m_area->currentWidget());
    }
    void choose(WayKind kind);
    void fill(const QString &field, const QString &text);
    void press(const QString &words) { buttonSaying(*m_area->currentWidget(), words)->click(); }
    void waitForPrivacy();
    void firstAccess();
    void registerAnna();
    int asked(const QByteArray &path) { return m_town->server().count(path); }

    std::unique_ptr<FakeTown> m_town;
    std::unique_ptr<app::Client> m_client;
    std::unique_ptr<AccessArea> m_area;
    QPointer<FakeBrowser> m_browser;
    int m_browsers = 0;
    app::BrowserChoice m_choice = app::BrowserChoice::System;
};

void AccessAreaTest::init() {
    Theme::instance().apply();
    m_town = std::make_unique<FakeTown>();
    m_client = m_town->client();
    m_browsers = 0;
    m_client->setBrowserMaker([this](const SignInWay &, app::BrowserChoice choice) {
        m_choice = choice;
        auto browser = std::make_unique<FakeBrowser>();
        m_browser = browser.get();
        ++m_browsers;
        return browser;
    });
    m_area = std::make_unique<AccessArea>(*m_client, m_town->settings());
    m_area->resize(1024, 700);
    m_area->show();
    QApplication::setActiveWindow(m_area.get());
    m_area->begin();
    m_client->accessOffer().refresh();
    QTRY_VERIFY(m_client->accessOffer().value().has_value());
}

void AccessAreaTest::cleanup() {
    m_area.reset();
    m_client.reset();
    m_town.reset();
}

void AccessAreaTest::choose(WayKind kind) {
    for (const SignInWay &way : FakeTown::sampleOffer().ways)
        if (way.kind == kind)
            buttonSaying(*m_area, way.label)->click();
}

void AccessAreaTest::fill(const QString &field, const QString &text) {
    QLineEdit *edit = fieldNamed(*m_area->currentWidget(), field);
    QVERIFY2(edit != nullptr, qPrintable(field));
    edit->clear();
    QTest::keyClicks(edit, text);
}

void AccessAreaTest::waitForPrivacy() {
    const auto *notice = m_area->currentWidget()->findChild<PrivacyNotice *>();
    QVERIFY(notice != nullptr);
    QTRY_VERIFY(!notice->version().isEmpty());
}

void AccessAreaTest::firstAccess() {
    choose(WayKind::Cie);
    m_browser->comeBack(QStringLiteral("code=one-time-code&state={state}"));
    QTRY_VERIFY(room<FirstAccessPage>() != nullptr);
    waitForPrivacy();
    fill(QStringLiteral("E-mail"), QStringLiteral("anna.conti@example.org"));
}

void AccessAreaTest::registerAnna() {
    press(QStringLiteral("Registrati al servizio"));
    waitForPrivacy();
    fill(QStringLiteral("Nome"), QStringLiteral("Anna"));
    fill(QStringLiteral("Cognome"), QStringLiteral("Conti"));
    fill(QStringLiteral("Codice fiscale"), sampleFirstAccess().fiscalCode.toString());
    fill(QStringLiteral("E-mail"), QStringLiteral("anna@example.org"));
    press(QStringLiteral("Registrati"));
}

void AccessAreaTest::asksForTheProviderFirst() {
    choose(WayKind::Spid);
    QVERIFY(room<ProvidersPage>() != nullptr);
    QCOMPARE(m_browsers, 0);
    press(QStringLiteral("Gestore Due"));
    QVERIFY(room<WaitingPage>() != nullptr);
    QCOMPARE(m_browser->asked("provider"), QStringLiteral("https://due.example.it"));
    QCOMPARE(m_browser->asked("way"), QStringLiteral("spid"));
}

void AccessAreaTest::goesStraightOnWithoutProviders() {
    choose(WayKind::Cohesion);
    QVERIFY(room<WaitingPage>() != nullptr);
    QCOMPARE(m_browser->asked("way"), QStringLiteral("cohesion"));
}

void AccessAreaTest::annullaComesBack() {
    choose(WayKind::Cie);
    const QPointer<FakeBrowser> browser = m_browser;
    press(QStringLiteral("Annulla"));
    QVERIFY(m_area->isAtLanding());
    QVERIFY(!m_client->isSigningIn());
    QVERIFY(browser.isNull() || browser->cancelled() > 0);
    choose(WayKind::Cie);
    QVERIFY(room<WaitingPage>() != nullptr);
}

void AccessAreaTest::failureCanBeTriedAgain() {
    choose(WayKind::Cie);
    m_browser->comeBack(QStringLiteral("error=%1&state={state}")
                            .arg(failureName(FailureCode::SignInConsentRefused)));
    QTRY_VERIFY(room<WaitingPage>()->isFailed());
    press(QStringLiteral("Riprova"));
    QVERIFY(!room<WaitingPage>()->isFailed());
    QCOMPARE(m_browsers, 2);
}

void AccessAreaTest::oldEngineGivesWayToTheSystemBrowser() {
    m_town->settings().setBrowser(app::BrowserChoice::Embedded);
    choose(WayKind::Cie);
    QVERIFY(m_choice == app::BrowserChoice::Embedded);
    Q_EMIT m_browser->failed({FailureCode::SignInEngineTooOld, {}, {}, {}, {}});
    QTRY_VERIFY(room<WaitingPage>()->isFailed());
    press(QStringLiteral("Apri nel tuo browser"));
    QVERIFY(m_choice == app::BrowserChoice::System);
    QVERIFY(!room<WaitingPage>()->isFailed());
}

void AccessAreaTest::reopensWithNewSecrets() {
    choose(WayKind::Cie);
    const QString before = m_browser->asked("state");
    press(QStringLiteral("Riapri la pagina"));
    QVERIFY(!room<WaitingPage>()->isFailed());
    QCOMPARE(m_browsers, 2);
    QVERIFY(m_browser->asked("state") != before);
}

void AccessAreaTest::firstAccessMakesOneAccount() {
    firstAccess();
    QSignalSpy started(m_client.get(), &app::Client::sessionStarted);
    press(QStringLiteral("Crea"));
    room<FirstAccessPage>()->submitButton()->click();
    QTRY_COMPARE(started.count(), 1);
    QCOMPARE(asked("/v1/access/profiles"), 1);
    const QByteArray sent = m_town->server().seen().constLast().body;
    QVERIFY2(sent.contains("anna.conti@example.org"), sent.constData());
    QVERIFY(sent.contains(sampleFirstAccess().ticket.toUtf8()));
    QVERIFY(m_area->isAtLanding());
}

void AccessAreaTest::spentTicketIsToldInTheRoom() {
    m_town->script("/v1/access/profiles",
                   ScriptedAnswer::problem(403, "accesso.profilo-da-ripetere"));
    firstAccess();
    press(QStringLiteral("Crea"));
    QTRY_VERIFY(room<FirstAccessPage>()->message()->isVisible());
    QVERIFY(room<FirstAccessPage>()->message()->accessibleName().contains(
        QStringLiteral("troppo tempo")));
    QCOMPARE(fieldNamed(*m_area, QStringLiteral("E-mail"))->text(),
             QStringLiteral("anna.conti@example.org"));
}

void AccessAreaTest::registrationEndsInside() {
    registerAnna();
    QTRY_VERIFY(room<EmailCodePage>() != nullptr);
    QVERIFY(visibleWords(*m_area).contains(QStringLiteral("Se i dati corrispondono")));
    QSignalSpy started(m_client.get(), &app::Client::sessionStarted);
    fill(QStringLiteral("Codice"), QStringLiteral(" bcdf-ghjk "));
    fill(QStringLiteral("Password"), QStringLiteral("tre parole lunghe"));
    QTest::keyClick(fieldNamed(*m_area->currentWidget(), QStringLiteral("Password")),
                    Qt::Key_Return);
    QTRY_COMPARE(started.count(), 1);
    const QByteArray sent = m_town->server().seen().constLast().body;
    QVERIFY2(sent.contains("BCDFGHJK"), sent.constData());
    QVERIFY(sent.contains("anna@example.org"));
}

void AccessAreaTest::codeCanBeAskedForAgain() {
    registerAnna();
    QTRY_VERIFY(room<EmailCodePage>() != nullptr);
    ResendButton *again = room<EmailCodePage>()->resendButton();
    QVERIFY(!again->isEnabled());
    QVERIFY(again->text().contains(QStringLiteral("60")));
    for (int second = 0; second < ResendButton::pause.count(); ++second) {
        QVERIFY(!again->isEnabled());
        again->tick();
    }
    QVERIFY(again->isEnabled());
    again->click();
    QTRY_COMPARE(asked("/v1/access/registrations"), 2);
    QVERIFY(!again->isEnabled());
}

void AccessAreaTest::wrongAddressCanBeCorrected() {
    registerAnna();
    QTRY_VERIFY(room<EmailCodePage>() != nullptr);
    QVERIFY(visibleWords(*m_area).contains(QStringLiteral("Hai scritto anna@example.org")));
    press(QStringLiteral("Correggi quello che hai scritto"));
    QVERIFY(room<RegistrationPage>() != nullptr);
    QCOMPARE(fieldNamed(*m_area->currentWidget(), QStringLiteral("Cognome"))->text(),
             QStringLiteral("Conti"));
    fill(QStringLiteral("E-mail"), QStringLiteral("anna.conti@example.org"));
    press(QStringLiteral("Registrati"));
    QTRY_VERIFY(room<EmailCodePage>() != nullptr);
    QVERIFY(m_town->server().seen().constLast().body.contains("anna.conti@example.org"));
}

void AccessAreaTest::forgottenPasswordEndsAtTheLandingPage() {
    press(QStringLiteral("Hai dimenticato la password?"));
    QVERIFY(room<ForgottenPage>() != nullptr);
    press(QStringLiteral("Invia il codice"));
    QCOMPARE(asked("/v1/access/password-resets"), 0);
    fill(QStringLiteral("Nome utente o e-mail"), QStringLiteral("anna@example.org"));
    press(QStringLiteral("Invia il codice"));
    QTRY_VERIFY(room<EmailCodePage>() != nullptr);
    fill(QStringLiteral("Codice"), QStringLiteral("bcdf ghjk"));
    fill(QStringLiteral("Nuova password"), QStringLiteral("tre parole lunghe"));
    press(QStringLiteral("Salva la password"));
    QTRY_VERIFY(m_area->isAtLanding());
    QVERIFY(visibleWords(*m_area).contains(QStringLiteral("La nuova password")));
    const QByteArray sent = m_town->server().seen().constLast().body;
    QVERIFY2(sent.contains("anna@example.org"), sent.constData());
}

void AccessAreaTest::guideIsThereForEverybody() {
    press(QStringLiteral("Guida all'accesso"));
    QVERIFY(room<GuidePage>() != nullptr);
    QTRY_COMPARE(asked("/v1/municipality/pages/guida-accesso"), 1);
    m_area->escape();
    QVERIFY(m_area->isAtLanding());
}

// What was said of the last visit is old once somebody goes on.
void AccessAreaTest::saysGoodbyeOnlyOnce() {
    m_area->landing().explain(app::Client::EndReason::SignedOut);
    QVERIFY(visibleWords(*m_area).contains(QStringLiteral("Hai chiuso la visita.")));
    press(QStringLiteral("Guida all'accesso"));
    m_area->back();
    QVERIFY(!visibleWords(*m_area).contains(QStringLiteral("Hai chiuso la visita.")));
}

void AccessAreaTest::roomsForgetEverything() {
    press(QStringLiteral("Registrati al servizio"));
    fill(QStringLiteral("Cognome"), QStringLiteral("Conti"));
    const QPointer<QWidget> before = m_area->currentWidget();
    m_area->back();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(before.isNull());
    press(QStringLiteral("Registrati al servizio"));
    QVERIFY(fieldNamed(*m_area, QStringLiteral("Cognome"))->text().isEmpty());
}

void AccessAreaTest::escapeAsksBeforeItForgets() {
    press(QStringLiteral("Registrati al servizio"));
    fill(QStringLiteral("Cognome"), QStringLiteral("Conti"));
    m_area->escape();
    QVERIFY(room<RegistrationPage>() != nullptr);
    QVERIFY(room<RegistrationPage>()->message()->isVisible());
    m_area->escape();
    QVERIFY(m_area->isAtLanding());
}

QTEST_MAIN(AccessAreaTest)
#include "tst_accessarea.moc"
