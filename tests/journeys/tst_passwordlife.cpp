// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/journeys/helper/letterbox.h"
#include "tests/journeys/helper/windowvisit.h"

#include <QMessageBox>
#include <QTest>

using namespace campanella;
using namespace campanella::test;
using namespace Qt::StringLiterals;

/// A person in front of the window of the demo who has a password: from the registration on.
class TestPasswordLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void registersByMail();
    void changesThePassword();
    void forgetsThePassword();
    void closesTheOtherVisits();

private:
    [[nodiscard]] std::unique_ptr<WindowVisit> visit() const {
        return std::make_unique<WindowVisit>(m_backend);
    }
    static bool signIn(const WindowVisit &person, const QString &name, const QString &password);

    BackendProcess m_backend;
    LetterBox m_letters{m_backend.dataDir() + u"/posta"_s};
    const QString m_name = u"nuova@posta.example"_s;
};

void TestPasswordLife::initTestCase() {
    QVERIFY(m_backend.start());
}

bool TestPasswordLife::signIn(const WindowVisit &person, const QString &name,
                              const QString &password) {
    return person.type(u"Nome utente"_s, name) && person.type(u"Password"_s, password) &&
           person.press(u"Accedi"_s);
}

void TestPasswordLife::registersByMail() {
    const auto person = visit();
    QVERIFY(person->press(u"Registrati al servizio"_s));
    QVERIFY(person->type(u"Nome"_s, u"Nuova"_s));
    QVERIFY(person->type(u"Cognome"_s, u"Famiglia"_s));
    QVERIFY(person->type(u"Codice fiscale"_s, u"RSSMRA80A01H501U"_s));
    QVERIFY(person->type(u"E-mail"_s, m_name));
    QVERIFY(person->readsTheNotice());
    QVERIFY(person->press(u"Registrati"_s));
    QVERIFY(person->sees(m_backend.dataDir()));
    QVERIFY(person->type(u"Codice"_s, m_letters.nextCode()));
    QVERIFY(person->type(u"Password"_s, u"tavolo verde pioggia"_s));
    QVERIFY(person->press(u"Entra nel portale"_s));
    QVERIFY(person->isInside());
    QVERIFY(person->sees(u"Nuova Famiglia"_s));
}

void TestPasswordLife::changesThePassword() {
    const auto person = visit();
    QVERIFY(signIn(*person, m_name, u"tavolo verde pioggia"_s));
    QVERIFY(person->isInside());
    person->window().pages().open(ui::PageId::Password);
    QVERIFY(person->type(u"Password di adesso"_s, u"tavolo verde piogge"_s));
    QVERIFY(person->type(u"Nuova password"_s, u"valmarina2026"_s));
    QVERIFY(person->press(u"Cambia la password"_s));
    QVERIFY(person->sees(u"Questa non è la password di adesso."_s));
    QVERIFY(person->type(u"Password di adesso"_s, u"tavolo verde pioggia"_s));
    QVERIFY(person->press(u"Cambia la password"_s));
    QVERIFY(person->sees(u"È facile da indovinare."_s));
    QVERIFY(person->type(u"Nuova password"_s, u"pioggia sul tetto"_s));
    QVERIFY(person->press(u"Cambia la password"_s));
    QVERIFY(person->sees(u"La password è cambiata."_s));
    QVERIFY(person->press(u"LogOut"_s));
    QVERIFY(signIn(*person, m_name, u"tavolo verde pioggia"_s));
    QVERIFY(person->sees(u"Nome utente o password non corretti."_s));
    QVERIFY(signIn(*person, m_name, u"pioggia sul tetto"_s));
    QVERIFY(person->isInside());
}

void TestPasswordLife::forgetsThePassword() {
    const auto person = visit();
    QVERIFY(person->press(u"Hai dimenticato la password?"_s));
    QVERIFY(person->type(u"Nome utente o e-mail"_s, u"marco.bianchi"_s));
    QVERIFY(person->press(u"Invia il codice"_s));
    QVERIFY(person->type(u"Codice"_s, u"BCDFG-HJKLM"_s));
    QVERIFY(person->type(u"Nuova password"_s, u"tavolo verde pioggia"_s));
    QVERIFY(person->press(u"Salva la password"_s));
    QVERIFY(person->sees(u"Questo codice non vale."_s));
    QVERIFY(person->type(u"Codice"_s, m_letters.nextCode()));
    QVERIFY(person->press(u"Salva la password"_s));
    QVERIFY(person->sees(u"La nuova password è pronta."_s));
    QVERIFY(signIn(*person, u"marco.bianchi"_s, u"tavolo verde pioggia"_s));
    QVERIFY(person->isInside());
}

void TestPasswordLife::closesTheOtherVisits() {
    const auto elsewhere = visit();
    QVERIFY(signIn(*elsewhere, u"anna.conti"_s, u"valmarina"_s));
    QVERIFY(elsewhere->isInside());
    const auto person = visit();
    QVERIFY(person->press(u"Entra con CIE"_s));
    QVERIFY(person->browse("citizen=anna.conti"));
    QVERIFY(person->isInside());
    person->window().pages().open(ui::PageId::OpenSessions);
    QVERIFY(person->sees(u"Nome utente e password"_s));
    QVERIFY(person->press(u"Chiudi le altre"_s));
    QVERIFY(person->window().findChild<QMessageBox *>() != nullptr);
    QVERIFY(person->press(u"Chiudi le altre"_s));
    QVERIFY(person->sees(u"Le altre visite sono chiuse."_s));
    QVERIFY(person->sees(u"Non ci sono altre visite aperte."_s));
    elsewhere->client().session()->refresh();
    QVERIFY(elsewhere->sees(u"La visita è finita per sicurezza."_s));
    QVERIFY(person->client().session() != nullptr);
}

QTEST_MAIN(TestPasswordLife)
#include "tst_passwordlife.moc"
