// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json.h"
#include "tests/helper/samples.h"
#include "tests/ui/helper/faketown.h"
#include "tests/ui/helper/probe.h"
#include "ui/household/pairing/linkedchildrow.h"
#include "ui/household/pairing/pairingpage.h"
#include "ui/household/pairing/proposalcard.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;
using namespace Qt::StringLiterals;

/// Gestione → Abbinamento studenti: children on top, code, date of birth, *Aggiungi*.
class PairingPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsChildrenOnTop();
    void saysWhenNobodyIsLinked();
    void addsOneAfterTheOther();
    void whatIsWrongIsSaidAtTheField_data();
    void whatIsWrongIsSaidAtTheField();
    void refusalIsTold_data();
    void refusalIsTold();
    void whatWasTypedStays();
    void proposalIsConfirmed();
    void proposalIsDeclined();
    void unreadableListLeavesTheForm();
    void demoCodesFillIn();
    void leavingForgetsTheCode();
    void everythingHasAName();

private:
    static constexpr auto proposal = "/v1/household/pairings/proposals/";
    void type(const QString &code, const QString &day);
    [[nodiscard]] QByteArray proposalPath() const {
        return proposal + sampleProposedChild(0).id.toString().toLatin1();
    }

    std::unique_ptr<FakeTown> m_town;
    std::unique_ptr<app::Client> m_client;
    std::unique_ptr<PairingPage> m_page;
    const PairingCode m_code = PairingCode::fromRanks({0, 1, 2, 3, 4, 5, 6, 7, 8});
};

void PairingPageTest::init() {
    Theme::instance().apply();
    m_town = std::make_unique<FakeTown>();
    m_client = m_town->client();
    m_page = std::make_unique<PairingPage>(m_client->api());
    m_page->resize(900, 700);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->opened();
    QTRY_COMPARE(m_page->findChildren<LinkedChildRow *>().size(), 1);
    // A layout shows what it was given with the next events only.
    QTRY_VERIFY(m_page->findChild<LinkedChildRow *>()->isVisible());
}

void PairingPageTest::cleanup() {
    m_page.reset();
    m_client.reset();
    m_town.reset();
}

void PairingPageTest::type(const QString &code, const QString &day) {
    m_page->form().code().edit()->setText(code);
    m_page->form().birthDate().edit()->setText(day);
    m_page->form().submit().click();
}

void PairingPageTest::listsChildrenOnTop() {
    const auto *row = m_page->findChild<LinkedChildRow *>();
    QVERIFY(row->mapTo(m_page.get(), QPoint()).y() <
            m_page->form().mapTo(m_page.get(), QPoint()).y());
    const QString words = visibleWords(*row);
    QVERIFY(words.contains(u"Luca Rossi"_s));
    QVERIFY2(words.contains(u"con il codice, il 22/11/2026"_s), qPrintable(words));
    QVERIFY(words.contains(u"anche: Paolo Rossi, Ada Prova."_s));
    QVERIFY(row->accessibleName().startsWith(u"Luca Rossi. "_s));
}

void PairingPageTest::saysWhenNobodyIsLinked() {
    m_town->script(FakeTown::pairings, ScriptedAnswer::http(200, toJson(Pairings{})));
    m_page->refresh();
    QTRY_VERIFY(visibleWords(*m_page).contains(u"Non hai ancora figli abbinati."_s));
    QVERIFY(m_page->form().isVisible());
    QVERIFY(m_page->findChildren<ProposalCard *>().isEmpty() ||
            !m_page->findChild<ProposalCard *>()->isVisible());
}

void PairingPageTest::addsOneAfterTheOther() {
    QSignalSpy changed(m_page.get(), &PairingPage::familyChanged);
    for (int child = 1; child <= 3; ++child) {
        const int before = m_town->server().count(FakeTown::pairings);
        type(m_code.grouped().toLower(), u"14/03/2018"_s);
        QTRY_COMPARE(changed.size(), child);
        QVERIFY(m_page->message()->accessibleName().contains(u"Sofía Müller"_s));
        QVERIFY(m_page->form().code().text().isEmpty());
        QVERIFY(m_page->form().birthDate().text().isEmpty());
        QVERIFY(m_page->form().code().edit()->hasFocus());
        // The list is read again behind the answer.
        QTRY_COMPARE(m_town->server().count(FakeTown::pairings), before + 2);
    }
}

void PairingPageTest::whatIsWrongIsSaidAtTheField_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("isCode");
    QTest::addColumn<QString>("words");
    const QString good = m_code.grouped();
    const QString day = u"14/03/2018"_s;
    QTest::newRow("nothing") << u""_s << day << true << u"Scrivi il codice"_s;
    QTest::newRow("blanks") << u"  - "_s << day << true << u"Scrivi il codice"_s;
    QTest::newRow("too short") << good.chopped(1) << day << true << u"qui ne leggiamo 9"_s;
    QTest::newRow("slip") << QString(good.chopped(1) + (good.endsWith(u'3') ? u'4' : u'3')) << day
                          << true << u"Un carattere non è quello della lettera"_s;
    QTest::newRow("look-alike") << QString(good.chopped(1) + u'0') << day << true
                                << u"Un carattere non è"_s;
    QTest::newRow("no day") << good << u""_s << false << u"Scrivi la data di nascita"_s;
    QTest::newRow("no such day") << good << u"31/02/2018"_s << false << u"giorno/mese/anno"_s;
    QTest::newRow("words") << good << u"marzo 😀"_s << false << u"giorno/mese/anno"_s;
    QTest::newRow("future") << good << u"01/01/2990"_s << false << u"deve ancora venire"_s;
}

void PairingPageTest::whatIsWrongIsSaidAtTheField() {
    QFETCH(QString, code);
    QFETCH(QString, day);
    QFETCH(bool, isCode);
    QFETCH(QString, words);
    type(code, day);
    FormField &field = isCode ? m_page->form().code() : m_page->form().birthDate();
    QVERIFY(field.hasProblem());
    QVERIFY(field.edit()->hasFocus());
    QVERIFY2(field.edit()->accessibleDescription().contains(words),
             qPrintable(field.edit()->accessibleDescription()));
    QCOMPARE(m_town->server().count(FakeTown::pairings), 1);
}

void PairingPageTest::refusalIsTold_data() {
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("refused") << ScriptedAnswer::problem(422, "abbinamento.non-riconosciuto")
                             << u"Non riconosciamo questo codice"_s;
    const Failure locked{FailureCode::PairingLocked, {}, {}, {}, std::chrono::hours(2)};
    QTest::newRow("locked") << ScriptedAnswer::http(429, problemJson(locked, 429),
                                                    "application/problem+json")
                            << u"Riprova fra 2 ore"_s;
    QTest::newRow("server") << ScriptedAnswer::problem(500, "servizio.errore-interno")
                            << u"ha un problema"_s;
}

void PairingPageTest::refusalIsTold() {
    QFETCH(ScriptedAnswer, answer);
    QFETCH(QString, words);
    m_town->script(FakeTown::pairings, answer);
    type(m_code.toString(), u"14.3.2018"_s);
    QTRY_VERIFY(m_page->message()->isVisible());
    QVERIFY2(m_page->message()->accessibleName().contains(words),
             qPrintable(m_page->message()->accessibleName()));
}

void PairingPageTest::whatWasTypedStays() {
    m_town->script(FakeTown::pairings,
                   ScriptedAnswer::problem(422, "abbinamento.non-riconosciuto"));
    type(m_code.grouped(), u"14/03/2018"_s);
    QTRY_VERIFY(m_page->message()->isVisible());
    QCOMPARE(m_page->form().code().text(), m_code.grouped());
    QCOMPARE(m_page->form().birthDate().text(), u"14/03/2018"_s);
    m_town->restore(FakeTown::pairings);
    m_page->form().submit().click();
    QTRY_VERIFY(m_page->message()->accessibleName().contains(u"Abbinamento riuscito"_s));
}

void PairingPageTest::proposalIsConfirmed() {
    QSignalSpy changed(m_page.get(), &PairingPage::familyChanged);
    buttonSaying(*m_page, u"Sì, abbina"_s)->click();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_town->server().count(proposalPath()), 1);
    QVERIFY(m_page->message()->accessibleName().contains(u"Abbinamento riuscito"_s));
}

void PairingPageTest::proposalIsDeclined() {
    QSignalSpy changed(m_page.get(), &PairingPage::familyChanged);
    m_town->script(FakeTown::pairings, ScriptedAnswer::http(200, toJson(Pairings{})));
    buttonSaying(*m_page, u"No, non abbinare"_s)->click();
    QTRY_VERIFY(m_page->message()->accessibleName().contains(u"Non abbiamo abbinato Niccolò"_s));
    QTRY_VERIFY(m_page->findChildren<ProposalCard *>().isEmpty());
    QCOMPARE(changed.size(), 0);
    QVERIFY(m_page->form().code().edit()->hasFocus());
}

void PairingPageTest::unreadableListLeavesTheForm() {
    PairingPage page(m_client->api());
    m_town->script(FakeTown::pairings, ScriptedAnswer::problem(500, "servizio.errore-interno"));
    page.resize(900, 700);
    page.show();
    page.opened();
    QTRY_VERIFY(visibleWords(page).contains(u"Non riusciamo a leggere i tuoi abbinamenti"_s));
    QVERIFY(page.form().submit().isVisible());
}

void PairingPageTest::demoCodesFillIn() {
    m_page->offerDemoCodes({{m_code, QDate(2018, 3, 14), u"Luca Rossi"_s}});
    buttonSaying(*m_page, m_code.grouped() + u": Luca Rossi"_s)->click();
    QCOMPARE(m_page->form().code().text(), m_code.grouped());
    QCOMPARE(m_page->form().birthDate().text(), u"14/03/2018"_s);
}

void PairingPageTest::leavingForgetsTheCode() {
    m_page->form().code().edit()->setText(m_code.grouped());
    m_page->closed();
    QVERIFY(m_page->form().code().text().isEmpty());
    QVERIFY(!m_page->message()->isVisible());
}

void PairingPageTest::everythingHasAName() {
    m_page->offerDemoCodes({{m_code, QDate(2018, 3, 14), u"Luca Rossi"_s}});
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(PairingPageTest)
#include "tst_pairingpage.moc"
