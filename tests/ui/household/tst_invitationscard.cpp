// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json.h"
#include "tests/helper/samples.h"
#include "tests/ui/helper/faketown.h"
#include "tests/ui/helper/probe.h"
#include "ui/household/invitations/invitationrow.h"
#include "ui/household/invitations/receivedcard.h"
#include "ui/household/pairing/pairingpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/format.h"

#include <QSignalSpy>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;
using namespace Qt::StringLiterals;

/// Gestione → Abbinamento studenti: another adult is invited to see a child.
class InvitationsCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsWhatWasChosen();
    void whatIsWrongIsSaidAtTheField_data();
    void whatIsWrongIsSaidAtTheField();
    void refusalKeepsWhatWasTyped();
    void standingOnesAreTold();
    void endIsAskedForTwice();
    void receivedIsAccepted();
    void receivedIsDeclined();
    void guestSeesTheirLinkAndInvitesNobody();
    void everythingHasAName();

private:
    void show(const Pairings &pairings);
    [[nodiscard]] InvitationForm &form() { return m_page->invitations().form(); }
    [[nodiscard]] int sent(const QByteArray &method) const;

    std::unique_ptr<FakeTown> m_town;
    std::unique_ptr<app::Client> m_client;
    std::unique_ptr<PairingPage> m_page;
};

void InvitationsCardTest::init() {
    Theme::instance().apply();
    m_town = std::make_unique<FakeTown>();
    m_client = m_town->client();
    m_page = std::make_unique<PairingPage>(m_client->api());
    m_page->resize(900, 700);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->opened();
    QTRY_VERIFY(form().isVisible());
}

void InvitationsCardTest::cleanup() {
    m_page.reset();
    m_client.reset();
    m_town.reset();
}

void InvitationsCardTest::show(const Pairings &pairings) {
    m_town->script(FakeTown::pairings, ScriptedAnswer::http(200, toJson(pairings)));
    m_page->refresh();
}

int InvitationsCardTest::sent(const QByteArray &method) const {
    int count = 0;
    for (const SeenRequest &request : m_town->server().seen())
        count += request.method == method && request.target.startsWith(FakeTown::invitations);
    return count;
}

void InvitationsCardTest::sendsWhatWasChosen() {
    form().fiscalCode().edit()->setText(u"rssmra80a01h501u "_s);
    form().email().edit()->setText(u"nonna@posta.example"_s);
    form().mayPay().setChecked(true);
    const QString day = form().lastDay().text();
    form().submit().click();
    QTRY_VERIFY(m_page->message()->accessibleName().contains(u"Invito mandato per Luca"_s));
    const SeenRequest *request = nullptr;
    for (const SeenRequest &seen : m_town->server().seen())
        if (seen.method == "POST")
            request = &seen;
    QVERIFY(request != nullptr);
    const auto wanted = fromJson<NewInvitation>(request->body).value();
    QCOMPARE(wanted.childId, sampleLinkedChild(1).id);
    QCOMPARE(wanted.fiscalCode.toString(), u"RSSMRA80A01H501U"_s);
    QCOMPARE(wanted.email, u"nonna@posta.example"_s);
    QVERIFY(wanted.rights == (LinkRights{false, true, false}));
    QCOMPARE(formatDate(wanted.lastDay), day);
    QVERIFY(form().fiscalCode().text().isEmpty());
    QVERIFY(!form().mayPay().isChecked());
    QVERIFY(form().fiscalCode().edit()->hasFocus());
}

void InvitationsCardTest::whatIsWrongIsSaidAtTheField_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("words");
    const QString good = u"RSSMRA80A01H501U"_s;
    const QString day = formatDate(QDate::currentDate());
    QTest::newRow("no code") << u""_s << u""_s << day << 0 << u"16 caratteri"_s;
    QTest::newRow("slip") << u"RSSMRA80A01H501X"_s << u""_s << day << 0 << u"16 caratteri"_s;
    QTest::newRow("a body") << u"80000000002"_s << u""_s << day << 0 << u"16 caratteri"_s;
    QTest::newRow("emoji") << u"👵"_s << u""_s << day << 0 << u"16 caratteri"_s;
    QTest::newRow("no address") << good << u"nonna@"_s << day << 1 << u"lascia vuoto"_s;
    QTest::newRow("no day") << good << u""_s << u"sempre"_s << 2 << u"giorno/mese/anno"_s;
    QTest::newRow("gone") << good << u""_s << u"01/01/2020"_s << 2 << u"già passata"_s;
    QTest::newRow("too far") << good << u""_s << u"01/01/2990"_s << 2 << u"Non oltre il"_s;
}

void InvitationsCardTest::whatIsWrongIsSaidAtTheField() {
    QFETCH(QString, code);
    QFETCH(QString, email);
    QFETCH(QString, day);
    QFETCH(int, field);
    QFETCH(QString, words);
    form().fiscalCode().edit()->setText(code);
    form().email().edit()->setText(email);
    form().lastDay().edit()->setText(day);
    form().submit().click();
    FormField *fields[] = {&form().fiscalCode(), &form().email(), &form().lastDay()};
    QVERIFY(fields[field]->hasProblem());
    QVERIFY(fields[field]->edit()->hasFocus());
    const QString said = fields[field]->edit()->accessibleDescription();
    QVERIFY2(said.contains(words), qPrintable(said));
    QCOMPARE(sent("POST"), 0);
}

void InvitationsCardTest::refusalKeepsWhatWasTyped() {
    m_town->script(FakeTown::invitations, ScriptedAnswer::problem(409, "abbinamento.gia-invitato"));
    form().fiscalCode().edit()->setText(u"RSSMRA80A01H501U"_s);
    form().submit().click();
    QTRY_VERIFY(m_page->message()->accessibleName().contains(u"già abbinata o invitata"_s));
    QCOMPARE(form().fiscalCode().text(), u"RSSMRA80A01H501U"_s);
    QVERIFY(form().submit().isEnabled());
}

void InvitationsCardTest::standingOnesAreTold() {
    LinkedChild child = sampleLinkedChild(1);
    Invitation waiting = sampleInvitation(1);
    waiting.expiresAt = QDateTime(QDate(2026, 12, 6), QTime(9, 0), Qt::UTC);
    child.invitations = {sampleInvitation(0), waiting};
    show({{child}, {}, {}});
    QTRY_COMPARE(m_page->findChildren<InvitationRow *>().size(), 2);
    const QString words = visibleWords(m_page->invitations());
    QVERIFY2(words.contains(u"Può: vedere presenze e servizi, comunicare le assenze, vedere i "
                            "bollettini e pagarli. Fino al 31/08/2027."_s),
             qPrintable(words));
    QVERIFY(words.contains(u"Non ha ancora risposto: può farlo fino al 06/12/2026."_s));
}

void InvitationsCardTest::endIsAskedForTwice() {
    LinkedChild child = sampleLinkedChild(1);
    child.invitations = {sampleInvitation(0)};
    show({{child}, {}, {}});
    QTRY_COMPARE(m_page->findChildren<InvitationRow *>().size(), 1);
    auto *row = m_page->findChild<InvitationRow *>();
    row->endButton().click();
    QVERIFY(visibleWords(*row).contains(u"Ada Prova non vedrà più i dati di Luca."_s));
    buttonSaying(*row, u"No, lascia così"_s)->click();
    QVERIFY(!row->confirmButton().isVisible());
    QCOMPARE(sent("DELETE"), 0);
    row->endButton().click();
    row->confirmButton().click();
    QTRY_VERIFY(m_page->message()->accessibleName().contains(u"L'invito per Luca è tolto."_s));
    QCOMPARE(sent("DELETE"), 1);
}

void InvitationsCardTest::receivedIsAccepted() {
    QSignalSpy changed(m_page.get(), &PairingPage::familyChanged);
    show({{}, {}, {sampleInvitation(0)}});
    QTRY_COMPARE(m_page->findChildren<ReceivedCard *>().size(), 1);
    QVERIFY(visibleWords(*m_page).contains(u"Ada Prova ti invita a seguire Luca"_s));
    buttonSaying(*m_page, u"Accetta"_s)->click();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(sent("PUT"), 1);
}

void InvitationsCardTest::receivedIsDeclined() {
    show({{}, {}, {sampleInvitation(0)}});
    QTRY_COMPARE(m_page->findChildren<ReceivedCard *>().size(), 1);
    buttonSaying(*m_page, u"No, grazie"_s)->click();
    QTRY_VERIFY(m_page->message()->accessibleName().contains(u"Hai rifiutato l'invito"_s));
    QCOMPARE(sent("DELETE"), 1);
}

void InvitationsCardTest::guestSeesTheirLinkAndInvitesNobody() {
    LinkedChild child = sampleLinkedChild(1);
    child.way = LinkWay::Invited;
    child.invitations = {sampleInvitation(0)};
    show({{child}, {}, {}});
    QTRY_COMPARE(m_page->findChildren<InvitationRow *>().size(), 1);
    QVERIFY(!form().isVisible());
    const QString words = visibleWords(*m_page);
    QVERIFY2(words.contains(u"Lo vedi su invito di Ada Prova, fino al 31/08/2027."_s),
             qPrintable(words));
    QVERIFY(buttonSaying(*m_page, u"Rinuncia"_s) != nullptr);
}

void InvitationsCardTest::everythingHasAName() {
    LinkedChild child = sampleLinkedChild(1);
    child.invitations = {sampleInvitation(0)};
    show({{child}, {}, {sampleInvitation(1)}});
    QTRY_COMPARE(m_page->findChildren<ReceivedCard *>().size(), 1);
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(InvitationsCardTest)
#include "tst_invitationscard.moc"
