// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/journeys/helper/windowvisit.h"
#include "ui/household/attestation/attestationpage.h"
#include "ui/payments/position/positionpage.h"
#include "ui/payments/statement/statementpage.h"

#include <QProcess>
#include <QTest>

using namespace campanella;
using namespace campanella::test;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 30000; // milliseconds; the machine may be busy
} // namespace

/// From Prospetto pagamenti over Estratto conto to the attestation, in the real window before the
/// real backend, whose ledger is in order.
class TestStatementJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsWhatIsOpen();
    void statementAndItsMovements();
    void attestsTheYear();
    void ledgerIsInOrder();

private:
    BackendProcess m_backend;
    std::optional<WindowVisit> m_visit;
};

void TestStatementJourney::initTestCase() {
    QVERIFY(m_backend.start());
    m_visit.emplace(m_backend);
    QTRY_VERIFY_WITH_TIMEOUT(m_visit->client().municipality().value(), patience);
    QVERIFY(m_visit->signIn(u"anna.conti"_s));
    QVERIFY(m_visit->press(u"Pagamenti"_s));
}

void TestStatementJourney::showsWhatIsOpen() {
    QVERIFY(m_visit->press(u"Prospetto pagamenti"_s));
    auto *page = m_visit->front<ui::PositionPage>();
    QVERIFY(page != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(page->table().model()->rowCount(), 5, patience);
}

void TestStatementJourney::statementAndItsMovements() {
    QVERIFY(m_visit->press(u"Estratto conto"_s));
    auto *page = m_visit->front<ui::StatementPage>();
    QVERIFY(page != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(page->chart().bars().size(), 5, patience);
    page->choice().serviceBoxes().first()->click();
    QCOMPARE(page->chart().bars().size(), 5);
    QVERIFY(m_visit->press(u"MOSTRA"_s));
    QCOMPARE(page->chart().bars().size(), 1);
    QCOMPARE(page->chart().bars().first().balance.cents(), 1500);
    Q_EMIT page->table().rowOpened(0);
    QVERIFY(m_visit->sees(u"Torna all'estratto conto"_s));
    QVERIFY(page->reader().table().model()->rowCount() > 1);
}

void TestStatementJourney::attestsTheYear() {
    QVERIFY(m_visit->press(u"Gestione"_s));
    QVERIFY(m_visit->press(u"Stampa attestazione pagamenti"_s));
    auto *page = m_visit->front<ui::AttestationPage>();
    QVERIFY(page != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(page->childBox().box()->count(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(page->acts().isEnabled(), patience);
    QVERIFY(page->sums().contains(u"Refezione: "_s));
}

void TestStatementJourney::ledgerIsInOrder() {
    QProcess process;
    process.start(
        QStringLiteral(CAMPANELLA_BACKEND),
        {u"verify"_s, u"--store"_s, u"sqlite:"_s + m_backend.dataDir() + u"/campanella.db"_s});
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 0);
}

QTEST_MAIN(TestStatementJourney)
#include "tst_statementjourney.moc"
