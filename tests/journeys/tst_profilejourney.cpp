// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/journeys/helper/letterbox.h"
#include "tests/journeys/helper/windowvisit.h"
#include "ui/household/profile/profilepage.h"

#include <QTest>

using namespace campanella;
using namespace campanella::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // milliseconds; the machine may be busy

} // namespace

/// Profilo utente in the real window before the real backend: saved, stored, read again.
class TestProfileJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void contactsAreKept();
    void codeOfTheMailChangesTheAddress();
    void secondWindowMeetsTheFirst();

private:
    void visit(std::optional<WindowVisit> &window);
    [[nodiscard]] static ui::ProfilePage *openPage(WindowVisit &window);

    BackendProcess m_backend;
    std::optional<WindowVisit> m_visit;
    std::optional<WindowVisit> m_second;
};

void TestProfileJourney::initTestCase() {
    QVERIFY(m_backend.start());
}

void TestProfileJourney::visit(std::optional<WindowVisit> &window) {
    window.reset();
    window.emplace(m_backend);
    QTRY_VERIFY_WITH_TIMEOUT(window->client().municipality().value(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(window->client().accessOffer().value(), patience);
    QVERIFY(window->signIn(u"anna.conti"_s));
}

ui::ProfilePage *TestProfileJourney::openPage(WindowVisit &window) {
    window.window().pages().open(ui::PageId::Profile);
    auto *page = window.front<ui::ProfilePage>();
    return window.sees(u"Genitore di riferimento"_s) ? page : nullptr;
}

void TestProfileJourney::contactsAreKept() {
    visit(m_visit);
    QVERIFY(openPage(*m_visit) != nullptr);
    QVERIFY(m_visit->type(u"Cellulare"_s, u"333/555 0199"_s));
    QVERIFY(m_visit->type(u"Secondo contatto: chi è"_s, u"Nonna Rosa"_s));
    QVERIFY(m_visit->type(u"Secondo contatto: telefono"_s, u"0721 555010"_s));
    QVERIFY(m_visit->type(u"Non scrivermi dalle"_s, u"21"_s));
    QVERIFY(m_visit->type(u"fino alle"_s, u"7"_s));
    QVERIFY(m_visit->press(u"Salva"_s));
    QVERIFY(m_visit->sees(u"I tuoi dati sono salvati."_s));
    visit(m_visit);
    QVERIFY(openPage(*m_visit) != nullptr);
    QCOMPARE(m_visit->text(u"Cellulare"_s), u"+39 333 555 0199"_s);
    QCOMPARE(m_visit->text(u"Secondo contatto: telefono"_s), u"+39 0721555010"_s);
    QCOMPARE(m_visit->text(u"fino alle"_s), u"07:00"_s);
}

void TestProfileJourney::codeOfTheMailChangesTheAddress() {
    LetterBox letters(m_backend.dataDir() + u"/posta"_s);
    visit(m_visit);
    QVERIFY(openPage(*m_visit) != nullptr);
    QVERIFY(m_visit->press(u"Cambia indirizzo"_s));
    QVERIFY(m_visit->type(u"Nuovo indirizzo e-mail"_s, u"anna.nuova@posta.example"_s));
    QVERIFY(m_visit->press(u"Manda il codice"_s));
    QVERIFY(m_visit->sees(m_backend.dataDir() + u"/posta"_s));
    QVERIFY(m_visit->type(u"Codice"_s, letters.nextCode()));
    QVERIFY(m_visit->press(u"Conferma l'indirizzo"_s));
    QVERIFY(m_visit->sees(u"Il tuo indirizzo è confermato"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_visit->client().session()->person().value()->email,
                              u"anna.nuova@posta.example"_s, patience);
    QVERIFY(m_visit->sees(u"Il tuo indirizzo e-mail è cambiato"_s));
}

void TestProfileJourney::secondWindowMeetsTheFirst() {
    visit(m_visit);
    visit(m_second);
    QVERIFY(openPage(*m_visit) != nullptr);
    ui::ProfilePage *late = openPage(*m_second);
    QVERIFY(late != nullptr);
    QVERIFY(m_visit->type(u"Cellulare"_s, u"333 555 0111"_s));
    QVERIFY(m_visit->press(u"Salva"_s));
    QVERIFY(m_visit->sees(u"I tuoi dati sono salvati."_s));
    QVERIFY(m_second->type(u"Cellulare"_s, u"333 555 0222"_s));
    QVERIFY(m_second->press(u"Salva"_s));
    QTRY_VERIFY_WITH_TIMEOUT(late->conflict().isVisible(), patience);
    QVERIFY(m_second->sees(u"+39 333 555 0111"_s));
    QVERIFY(m_second->sees(u"+39 333 555 0222"_s));
    QVERIFY(m_second->press(u"Salva quello che ho scritto"_s));
    QVERIFY(m_second->sees(u"I tuoi dati sono salvati."_s));
    QCOMPARE(m_second->text(u"Cellulare"_s), u"+39 333 555 0222"_s);
}

QTEST_MAIN(TestProfileJourney)
#include "tst_profilejourney.moc"
