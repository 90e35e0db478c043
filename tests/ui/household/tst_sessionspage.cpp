// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json.h"
#include "tests/helper/samples.h"
#include "tests/ui/helper/faketown.h"
#include "tests/ui/helper/probe.h"
#include "ui/access/waywords.h"
#include "ui/household/sessioncard.h"
#include "ui/household/sessionspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QMessageBox>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;

/// Gestione → Accessi aperti: what is open where, and closing the others.
class SessionsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsWhatIsOpen();
    void asksBeforeItCloses();
    void closesTheOthers();
    void failureIsTold();
    void nothingToCloseAlone();
    void namesTheWays_data();
    void namesTheWays();
    void everythingHasAName();

private:
    static constexpr auto others = "/v1/access/sessions/others";
    void answer(const QString &words);

    std::unique_ptr<FakeTown> m_town;
    std::unique_ptr<app::Client> m_client;
    std::unique_ptr<SessionsPage> m_page;
};

void SessionsPageTest::init() {
    Theme::instance().apply();
    m_town = std::make_unique<FakeTown>();
    m_client = m_town->client();
    m_page = std::make_unique<SessionsPage>(m_client->api());
    m_page->resize(900, 600);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->opened();
    QTRY_COMPARE(m_page->findChildren<SessionCard *>().size(), 2);
}

void SessionsPageTest::cleanup() {
    m_page.reset();
    m_client.reset();
    m_town.reset();
}

void SessionsPageTest::answer(const QString &words) {
    m_page->closeButton()->click();
    auto *box = m_page->findChild<QMessageBox *>();
    QVERIFY(box != nullptr);
    buttonSaying(*box, words)->click();
}

void SessionsPageTest::listsWhatIsOpen() {
    QTRY_VERIFY(visibleWords(*m_page).contains(QStringLiteral("SPID")));
    const QString words = visibleWords(*m_page);
    QVERIFY(words.contains(QStringLiteral("Campanella, Linux")));
    QVERIFY2(words.contains(QStringLiteral("Aperta il 22/11/2026, 7:00")), qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("Usata l'ultima volta il 22/11/2026")));
    QCOMPARE(m_page->findChildren<Chip *>().size(), 1);
}

void SessionsPageTest::asksBeforeItCloses() {
    answer(QStringLiteral("Annulla"));
    QTRY_VERIFY(m_page->findChild<QMessageBox *>() == nullptr);
    QCOMPARE(m_town->server().count(others), 0);
}

void SessionsPageTest::closesTheOthers() {
    answer(QStringLiteral("Chiudi le altre"));
    m_town->script(FakeTown::session,
                   ScriptedAnswer::http(200, toJson(QList<OpenSession>{sampleSession(1)})));
    QTRY_COMPARE(m_page->findChildren<SessionCard *>().size(), 1);
    QCOMPARE(m_town->server().count(others), 1);
    QVERIFY(m_page->message()->accessibleName().contains(QStringLiteral("sono chiuse")));
    QVERIFY(!m_page->closeButton()->isVisible());
}

void SessionsPageTest::failureIsTold() {
    m_town->script(others, ScriptedAnswer::problem(500, "servizio.errore-interno"));
    answer(QStringLiteral("Chiudi le altre"));
    QTRY_VERIFY(m_page->message()->isVisible());
    QVERIFY(m_page->message()->accessibleName().contains(QStringLiteral("problema")));
    QTRY_VERIFY(m_page->closeButton()->isVisible());
}

void SessionsPageTest::nothingToCloseAlone() {
    m_town->script(FakeTown::session,
                   ScriptedAnswer::http(200, toJson(QList<OpenSession>{sampleSession(1)})));
    m_page->refresh();
    QTRY_VERIFY(!m_page->closeButton()->isVisible());
    QVERIFY(visibleWords(*m_page).contains(QStringLiteral("Non ci sono altre visite aperte.")));
}

void SessionsPageTest::namesTheWays_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::newRow("SPID") << QStringLiteral("spid") << QStringLiteral("SPID");
    QTest::newRow("CIE") << QStringLiteral("cie") << QStringLiteral("CIE");
    QTest::newRow("Cohesion") << QStringLiteral("cohesion") << QStringLiteral("Cohesion");
    QTest::newRow("own") << QStringLiteral("credentials")
                         << QStringLiteral("Nome utente e password");
    QTest::newRow("dropped") << QStringLiteral("eidas") << QStringLiteral("eidas");
}

void SessionsPageTest::namesTheWays() {
    QFETCH(QString, id);
    QFETCH(QString, name);
    QCOMPARE(wayName(id, FakeTown::sampleOffer()), name);
}

void SessionsPageTest::everythingHasAName() {
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(SessionsPageTest)
#include "tst_sessionspage.moc"
