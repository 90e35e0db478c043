// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/journeys/helper/windowvisit.h"
#include "tests/ui/helper/probe.h"

#include <QTest>

using namespace campanella;
using namespace campanella::test;
using namespace Qt::StringLiterals;

/// A person in front of the window of the demo: in by each digital identity, out by LogOut.
class TestEveryWay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leadsInAndOut_data();
    void leadsInAndOut();
    void makesOneAccount();
    void knowsThePersonFromThenOn();
    void tellsWhatWentWrong();
    void givesUpHalfWay();

private:
    [[nodiscard]] std::unique_ptr<WindowVisit> visit() const {
        return std::make_unique<WindowVisit>(m_backend);
    }
    BackendProcess m_backend;
};

void TestEveryWay::initTestCase() {
    QVERIFY(m_backend.start());
}

void TestEveryWay::leadsInAndOut_data() {
    QTest::addColumn<QStringList>("buttons");
    QTest::newRow("SPID") << QStringList{u"Entra con SPID"_s, u"Gestore Beta"_s};
    QTest::newRow("CIE") << QStringList{u"Entra con CIE"_s};
    QTest::newRow("Cohesion") << QStringList{u"ENTRA CON COHESION"_s};
}

void TestEveryWay::leadsInAndOut() {
    QFETCH(QStringList, buttons);
    const auto person = visit();
    for (const QString &button : std::as_const(buttons))
        QVERIFY2(person->press(button), qPrintable(button));
    QVERIFY(person->browse("citizen=anna.conti"));
    QVERIFY(person->isInside());
    QVERIFY(person->sees(u"Anna Conti"_s));
    QVERIFY(person->press(u"LogOut"_s));
    QVERIFY(person->sees(u"Hai chiuso la visita."_s));
    QVERIFY(person->client().session() == nullptr);
}

void TestEveryWay::makesOneAccount() {
    const auto person = visit();
    QVERIFY(person->press(u"Entra con CIE"_s));
    QVERIFY(person->browse("citizen=chiara.moretti"));
    QVERIFY(person->sees(u"Crea il tuo profilo"_s));
    QCOMPARE(person->text(u"Cognome"_s), u"Moretti"_s);
    QVERIFY(!person->type(u"Cognome"_s, u"Altra"_s));
    QVERIFY(person->readsTheNotice());
    QVERIFY(person->type(u"E-mail"_s, u"chiara@posta.example"_s));
    QVERIFY(person->press(u"Crea"_s));
    static_cast<void>(buttonSaying(person->window(), u"Un momento…"_s)->click());
    QVERIFY(person->isInside());
    QVERIFY(person->sees(u"Chiara Moretti"_s));
}

// The account is hers whatever way she comes by; it has no password.
void TestEveryWay::knowsThePersonFromThenOn() {
    const auto person = visit();
    QVERIFY(person->press(u"ENTRA CON COHESION"_s));
    QVERIFY(person->browse("citizen=chiara.moretti"));
    QVERIFY(person->isInside());
    QVERIFY(person->sees(u"Chiara Moretti"_s));
    person->window().pages().open(ui::PageId::Password);
    QVERIFY(person->sees(u"qui non hai una password"_s));
    person->window().pages().open(ui::PageId::OpenSessions);
    QVERIFY(person->sees(u"Cohesion"_s));
    QVERIFY(person->sees(u"CIE"_s));
}

void TestEveryWay::tellsWhatWentWrong() {
    const auto person = visit();
    QVERIFY(person->press(u"Entra con CIE"_s));
    QVERIFY(person->browse("nr22"));
    QVERIFY(person->sees(u"Non hai dato il consenso a inviare i dati."_s));
    QVERIFY(person->press(u"Riprova"_s));
    QVERIFY(person->browse("nr23"));
    QVERIFY(person->sees(u"La tua identità digitale è sospesa o revocata."_s));
    QVERIFY(person->press(u"Torna indietro"_s));
    QVERIFY(person->sees(u"ACCEDI AI SERVIZI"_s));
}

void TestEveryWay::givesUpHalfWay() {
    const auto person = visit();
    QVERIFY(person->press(u"Entra con CIE"_s));
    QVERIFY(person->press(u"Annulla"_s));
    QVERIFY(person->sees(u"ACCEDI AI SERVIZI"_s));
    QVERIFY(!person->client().isSigningIn());
    static_cast<void>(person->browse("citizen=anna.conti"));
    QVERIFY(person->client().session() == nullptr);
}

QTEST_MAIN(TestEveryWay)
#include "tst_everyway.moc"
