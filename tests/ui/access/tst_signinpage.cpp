// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/helper/faketown.h"
#include "tests/ui/helper/probe.h"
#include "ui/access/signinpage.h"
#include "ui/access/waybutton.h"
#include "ui/theme/theme.h"

#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using test::FakeTown;
using test::ScriptedAnswer;

/// The way in, and every way in which it does not open.
class SignInPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhoseServiceItIs();
    void namesItsPlaceOnTheSite();
    void rightCredentialsSignIn();
    void doublePressAsksOnce();
    void emptyFieldsAskNobody();
    void wrongPasswordKeepsTheName();
    void lockOutTellsTheMinutes();
    void unreachableServerCanBeTriedAgain();
    void demoUserFillsTheForm();
    void noDemoUsersElsewhere();
    void capsLockIsTold();
    void expiredSessionIsExplained();
    void offersTheWaysInOrder();
    void chosenWayIsTold();
    void formWorksWhileTheWaysFail();
    void showsOnlyWhatIsOffered();
    void leadsToTheOtherRooms();
    void waysTakeNoFocusFromTyping();
    void everythingHasAName();

private:
    QStringList ways();
    void offer(const AccessOffer &offered);
    QLineEdit *name() { return m_page->findChildren<QLineEdit *>().at(0); }
    PasswordField *password() { return m_page->findChild<PasswordField *>(); }
    Banner *banner() { return m_page->findChild<Banner *>(); }
    Button *button(const QString &words);
    void fill();

    std::unique_ptr<FakeTown> m_town;
    std::unique_ptr<app::Client> m_client;
    std::unique_ptr<SignInPage> m_page;
};

void SignInPageTest::init() {
    Theme::instance().apply();
    m_town = std::make_unique<FakeTown>();
    m_client = m_town->client();
    m_page = std::make_unique<SignInPage>(*m_client);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_client->municipality().refresh();
    m_client->accessOffer().refresh();
}

void SignInPageTest::cleanup() {
    m_page.reset();
    m_client.reset();
    m_town.reset();
}

Button *SignInPageTest::button(const QString &words) {
    const QList<Button *> buttons = m_page->findChildren<Button *>();
    for (Button *one : buttons)
        if (one->text() == words)
            return one;
    return nullptr;
}

void SignInPageTest::fill() {
    name()->setText(QStringLiteral("anna.conti"));
    password()->setText(QStringLiteral("segreta"));
}

void SignInPageTest::saysWhoseServiceItIs() {
    const auto texts = [this] {
        QStringList all;
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all.append(label->text());
        return all;
    };
    QTRY_VERIFY(texts().contains(QStringLiteral("COMUNE DI VALMARINA")));
    QVERIFY(texts().contains(QStringLiteral("ACCEDI AI SERVIZI")));
    QVERIFY(texts().join(QLatin1Char('\n')).contains(QStringLiteral("0721 555 010")));
    QCOMPARE(name()->placeholderText(), QStringLiteral("Digita il tuo username"));
    QCOMPARE(password()->placeholderText(), QStringLiteral("Digita la tua password"));
}

void SignInPageTest::namesItsPlaceOnTheSite() {
    const QString words =
        QStringLiteral("Sul sito del Comune: Servizi Educativi › Portale Genitori");
    QTRY_VERIFY(button(words) != nullptr && button(words)->isVisible());
    QCOMPARE(qobject_cast<WebLink *>(button(words))->url().host(),
             QStringLiteral("comune.valmarina.example"));
}

void SignInPageTest::rightCredentialsSignIn() {
    QSignalSpy started(m_client.get(), &app::Client::sessionStarted);
    fill();
    QTest::keyClick(password(), Qt::Key_Return);
    QTRY_COMPARE(started.count(), 1);
    QVERIFY(password()->text().isEmpty());
}

void SignInPageTest::doublePressAsksOnce() {
    QSignalSpy started(m_client.get(), &app::Client::sessionStarted);
    fill();
    Button *enter = button(QStringLiteral("Accedi"));
    enter->click();
    enter->click();
    QTRY_COMPARE(started.count(), 1);
    QCOMPARE(m_town->server().count(FakeTown::session), 1);
}

void SignInPageTest::emptyFieldsAskNobody() {
    button(QStringLiteral("Accedi"))->click();
    QVERIFY(name()->hasFocus());
    QCOMPARE(name()->accessibleDescription(), QStringLiteral("Scrivi il tuo nome utente."));
    name()->setText(QStringLiteral("anna.conti"));
    button(QStringLiteral("Accedi"))->click();
    QVERIFY(password()->hasFocus());
    QCOMPARE(m_town->server().count(FakeTown::session), 0);
}

void SignInPageTest::wrongPasswordKeepsTheName() {
    m_town->script(FakeTown::session, ScriptedAnswer::problem(401, "accesso.credenziali-errate"));
    fill();
    button(QStringLiteral("Accedi"))->click();
    QTRY_VERIFY(banner()->accessibleName().startsWith(
        QStringLiteral("Nome utente o password non corretti.")));
    QCOMPARE(name()->text(), QStringLiteral("anna.conti"));
    QVERIFY(password()->text().isEmpty());
    QVERIFY(password()->hasFocus());
    QVERIFY(!button(QStringLiteral("Riprova"))->isVisible());
}

void SignInPageTest::lockOutTellsTheMinutes() {
    m_town->script(FakeTown::session,
                   ScriptedAnswer::http(429,
                                        R"({"type":"about:blank","title":"locked","status":429,)"
                                        R"("code":"accesso.troppi-tentativi"})",
                                        "application/problem+json", "Retry-After: 170\r\n"));
    fill();
    button(QStringLiteral("Accedi"))->click();
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY2(banner()->accessibleName().contains(QLatin1Char('3')),
             qPrintable(banner()->accessibleName()));
}

void SignInPageTest::unreachableServerCanBeTriedAgain() {
    QTRY_COMPARE(m_client->municipality().state(), app::QueryBase::State::Ready);
    const quint16 port = m_town->server().port();
    m_town->server().close();
    fill();
    button(QStringLiteral("Accedi"))->click();
    QTRY_VERIFY(button(QStringLiteral("Riprova"))->isVisible());
    QVERIFY(button(QStringLiteral("Riprova"))->hasFocus());
    QCOMPARE(name()->text(), QStringLiteral("anna.conti"));
    QVERIFY(m_town->server().listen(port));
    QSignalSpy started(m_client.get(), &app::Client::sessionStarted);
    button(QStringLiteral("Riprova"))->click();
    QTRY_COMPARE(started.count(), 1);
}

void SignInPageTest::demoUserFillsTheForm() {
    m_town->setDemoUsers({{QStringLiteral("anna.conti"), QStringLiteral("prova"),
                           QStringLiteral("Anna Conti, tre figli")}});
    m_client->municipality().refresh();
    QTRY_VERIFY(button(QStringLiteral("Anna Conti, tre figli")) != nullptr);
    button(QStringLiteral("Anna Conti, tre figli"))->click();
    QCOMPARE(name()->text(), QStringLiteral("anna.conti"));
    QCOMPARE(password()->text(), QStringLiteral("prova"));
    QVERIFY(button(QStringLiteral("Accedi"))->hasFocus());
}

void SignInPageTest::noDemoUsersElsewhere() {
    QTRY_COMPARE(m_client->municipality().state(), app::QueryBase::State::Ready);
    QVERIFY(!m_page->findChild<DemoCard *>()->isVisible());
}

void SignInPageTest::capsLockIsTold() {
    const auto told = [this] {
        const QList<Label *> labels = m_page->findChildren<Label *>();
        return std::any_of(labels.begin(), labels.end(), [](const Label *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("maiuscole"));
        });
    };
    QTest::keyEvent(QTest::Click, password(), 'a');
    QVERIFY(!told());
    QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("A"));
    QCoreApplication::sendEvent(password(), &capital);
    QVERIFY(told());
}

void SignInPageTest::expiredSessionIsExplained() {
    m_page->explain(app::Client::EndReason::Expired);
    QVERIFY(banner()->accessibleName().contains(QStringLiteral("torni alla stessa pagina")));
}

QStringList SignInPageTest::ways() {
    QStringList words;
    const QList<WayButton *> buttons = m_page->findChildren<WayButton *>();
    for (const WayButton *one : buttons)
        if (one->isVisible())
            words.append(one->text());
    return words;
}

void SignInPageTest::offer(const AccessOffer &offered) {
    QTRY_COMPARE(m_client->accessOffer().state(), app::QueryBase::State::Ready);
    m_town->setOffer(offered);
    m_client->accessOffer().refresh();
    QTRY_COMPARE(m_client->accessOffer().state(), app::QueryBase::State::Ready);
    QCOMPARE(*m_client->accessOffer().value(), offered);
}

void SignInPageTest::offersTheWaysInOrder() {
    QTRY_COMPARE(ways(),
                 QStringList({QStringLiteral("Entra con SPID"), QStringLiteral("Entra con CIE"),
                              QStringLiteral("ENTRA CON COHESION")}));
    QVERIFY(test::visibleWords(*m_page).contains(
        QStringLiteral("Servizio di autenticazione Cohesion REGIONE MARCHE")));
}

void SignInPageTest::chosenWayIsTold() {
    QTRY_COMPARE(ways().size(), 3);
    QSignalSpy chosen(m_page.get(), &SignInPage::wayChosen);
    QTest::keyClick(m_page->findChildren<WayButton *>().at(1), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<SignInWay>().id, QStringLiteral("cie"));
}

void SignInPageTest::formWorksWhileTheWaysFail() {
    QTRY_COMPARE(m_client->accessOffer().state(), app::QueryBase::State::Ready);
    m_town->script(FakeTown::ways, ScriptedAnswer::problem(500, "servizio.errore-interno"));
    const auto client = m_town->client();
    SignInPage page(*client);
    page.show();
    client->accessOffer().refresh();
    QTRY_VERIFY(test::visibleWords(page).contains(QStringLiteral("modi di accesso")));
    test::fieldNamed(page, QStringLiteral("Nome utente"))->setText(QStringLiteral("anna.conti"));
    test::fieldNamed(page, QStringLiteral("Password"))->setText(QStringLiteral("segreta"));
    QSignalSpy started(client.get(), &app::Client::sessionStarted);
    test::buttonSaying(page, QStringLiteral("Accedi"))->click();
    QTRY_COMPARE(started.count(), 1);
    client->signOut();
    m_town->restore(FakeTown::ways);
    page.findChild<WaysPanel *>()->findChild<StatePanel *>()->action()->click();
    QTRY_COMPARE(page.findChildren<WayButton *>().size(), 3);
}

void SignInPageTest::showsOnlyWhatIsOffered() {
    AccessOffer offered;
    offered.ways = {FakeTown::sampleOffer().ways.constFirst()};
    offered.credentials = false;
    offer(offered);
    QTRY_COMPARE(ways(), QStringList{QStringLiteral("Entra con SPID")});
    QVERIFY(!button(QStringLiteral("Accedi"))->isVisible());
    QVERIFY(!button(QStringLiteral("Aiuto sul sito del Comune"))->isVisible());
    m_page->begin();
    QVERIFY(m_page->findChild<WayButton *>()->hasFocus());
    offer({{}, true, false, {}});
    QTRY_VERIFY(ways().isEmpty());
    QVERIFY(button(QStringLiteral("Accedi"))->isVisible());
    QVERIFY(!button(QStringLiteral("Registrati al servizio"))->isVisible());
    QVERIFY(!button(QStringLiteral("Hai dimenticato la password?"))->isVisible());
}

void SignInPageTest::leadsToTheOtherRooms() {
    QTRY_VERIFY(button(QStringLiteral("Registrati al servizio"))->isVisible());
    QSignalSpy registered(m_page.get(), &SignInPage::registerPressed);
    QSignalSpy forgotten(m_page.get(), &SignInPage::forgottenPressed);
    QSignalSpy guide(m_page.get(), &SignInPage::guidePressed);
    button(QStringLiteral("Registrati al servizio"))->click();
    button(QStringLiteral("Hai dimenticato la password?"))->click();
    button(QStringLiteral("Guida all'accesso"))->click();
    QCOMPARE(registered.count() + forgotten.count() + guide.count(), 3);
    QVERIFY(button(QStringLiteral("Aiuto sul sito del Comune"))->isVisible());
}

void SignInPageTest::waysTakeNoFocusFromTyping() {
    m_page->begin();
    QVERIFY(name()->hasFocus());
    QTRY_COMPARE(ways().size(), 3);
    QVERIFY(name()->hasFocus());
}

void SignInPageTest::everythingHasAName() {
    QTRY_COMPARE(ways().size(), 3);
    QCOMPARE(test::namelessControls(*m_page), QStringList());
}

QTEST_MAIN(SignInPageTest)
#include "tst_signinpage.moc"
