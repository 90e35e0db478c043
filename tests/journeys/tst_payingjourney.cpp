// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/journeys/helper/windowvisit.h"
#include "ui/payments/checkout/checkoutpage.h"
#include "ui/payments/duespage.h"
#include "ui/payments/paymentspage.h"

#include <QTest>

#include <algorithm>

using namespace campanella;
using namespace campanella::test;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 30000; // milliseconds; the machine may be busy
} // namespace

/// A family pays: the real window, the real backend with its platform of the demo, and a browser
/// that is played.
class TestPayingJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void paysAndFindsTheReceipt();
    void notesWhoPaid();
    void annulsAndMayPayAgain();

private:
    /// Ticks so many dues and presses *Paga*; the dues that are paid.
    QList<Due> begin(int count);
    [[nodiscard]] DueState stateOf(const Due &due);

    BackendProcess m_backend;
    std::optional<WindowVisit> m_visit;
};

void TestPayingJourney::initTestCase() {
    QVERIFY(m_backend.start());
    m_visit.emplace(m_backend);
    QTRY_VERIFY_WITH_TIMEOUT(m_visit->client().municipality().value(), patience);
    QVERIFY(m_visit->signIn(u"anna.conti"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_visit->client().session()->dues().value(), patience);
}

QList<Due> TestPayingJourney::begin(int count) {
    m_visit->window().pages().open(ui::PageId::Dues);
    auto *page = m_visit->front<ui::DuesPage>();
    const QList<Due> all = *m_visit->client().session()->dues().value();
    page->selection().clear();
    for (const Due &due : all)
        if (page->selection().count() < count)
            page->selection().setSelected(due.id, true);
    const QList<Due> chosen = page->selection().dues();
    if (m_visit->press(u"Paga"_s))
        if (auto *checkout = m_visit->front<ui::CheckoutPage>())
            checkout->mainButton()->click();
    return chosen;
}

DueState TestPayingJourney::stateOf(const Due &due) {
    const QList<Due> all = *m_visit->client().session()->dues().value();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&due](const Due &other) { return other.id == due.id; });
    return found == all.cend() ? DueState::Cancelled : found->state;
}

void TestPayingJourney::paysAndFindsTheReceipt() {
    const QList<Due> chosen = begin(2);
    QCOMPARE(chosen.size(), 2);
    QVERIFY(m_visit->sees(u"Completa il pagamento su pagoPA"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(chosen.first()) == DueState::InPayment, patience);
    QVERIFY(m_visit->browse("/paid"));
    QVERIFY(m_visit->sees(u"Pagamento ricevuto"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(chosen.first()) == DueState::Paid, patience);
    QVERIFY(m_visit->press(u"Vedi la ricevuta"_s));
    auto *history = m_visit->front<ui::PaymentsPage>();
    QVERIFY(history != nullptr);
    const auto isListed = [&](const Due &due) {
        const auto &paid = m_visit->client().session()->payments().value();
        return paid && std::any_of(paid->cbegin(), paid->cend(), [&due](const Due &other) {
                   return other.id == due.id && other.payment->amount == due.amount;
               });
    };
    for (const Due &due : chosen)
        QTRY_VERIFY_WITH_TIMEOUT(isListed(due), patience);
}

void TestPayingJourney::notesWhoPaid() {
    auto *history = m_visit->front<ui::PaymentsPage>();
    QVERIFY(history != nullptr);
    Q_EMIT history->table().rowOpened(0);
    QVERIFY(m_visit->type(u"La tua nota"_s, u"pagato dalla nonna"_s));
    QVERIFY(m_visit->press(u"Salva la nota"_s));
    QVERIFY(m_visit->sees(u"La nota è salvata."_s));
    const auto isTold = [this] { // by the backend, to whoever asks anew
        const auto &paid = m_visit->client().session()->payments().value();
        return paid && paid->first().payment->note == u"pagato dalla nonna"_s;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), patience);
    QVERIFY(m_visit->press(u"Torna ai pagamenti"_s));
    QVERIFY(m_visit->type(u"Parole"_s, u"nonna"_s));
    QVERIFY(m_visit->press(u"Cerca"_s));
    QCOMPARE(history->table().model()->rowCount(), 1);
}

void TestPayingJourney::annulsAndMayPayAgain() {
    const QList<Due> chosen = begin(1);
    QVERIFY(m_visit->press(u"Annulla il pagamento"_s));
    QVERIFY(m_visit->sees(u"Pagamento annullato"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isPayable(stateOf(chosen.first())), patience);
}

QTEST_MAIN(TestPayingJourney)
#include "tst_payingjourney.moc"
