// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json.h"
#include "tests/helper/fits.h"
#include "tests/ui/helper/faketown.h"
#include "tests/ui/helper/probe.h"
#include "tests/ui/payments/family.h"
#include "ui/payments/checkout/checkoutpage.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto checkouts = "/v1/payments/checkouts";
const QUrl payPage(u"https://127.0.0.1/v1/payments/checkouts/x/page"_s);

QString spaced(QString text) {
    return text.replace(QChar(QChar::Nbsp), u' ');
}

/// The part of the backend that takes payments.
struct Till {
    QList<Due> dues = familyDues();
    Checkout checkout{sampleId(4000), CheckoutState::Open, payPage, {}, {}, {}};
    std::optional<ScriptedAnswer> startAnswer;
    QList<QByteArray> keys;
    bool isOffered = true;

    ScriptedAnswer answer(const SeenRequest &request) {
        const QByteArray path = request.target.split('?').first();
        if (path == FakeTown::dues)
            return ScriptedAnswer::http(200, toJson(DuePage{dues, {}}));
        if (!path.startsWith(checkouts) || !isOffered)
            return ScriptedAnswer::problem(404, "pagamenti.non-attivi");
        if (request.method == "POST")
            return start(request);
        if (path.endsWith("/given-up"))
            checkout.state = CheckoutState::Cancelled;
        const bool hasOne = isPending(checkout.state) && !checkout.dues.isEmpty();
        return path == checkouts
                   ? ScriptedAnswer::http(
                         200, toJson(hasOne ? QList<Checkout>{checkout} : QList<Checkout>()))
                   : ScriptedAnswer::http(200, toJson(checkout));
    }

    ScriptedAnswer start(const SeenRequest &request) {
        keys.append(request.headers.value("idempotency-key"));
        if (startAnswer)
            return *std::exchange(startAnswer, std::nullopt);
        const auto wanted = fromJson<CheckoutRequest>(request.body);
        checkout.dues = wanted->dues;
        checkout.total = wanted->expectedTotal;
        checkout.startedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        return ScriptedAnswer::http(201, toJson(checkout));
    }
};

} // namespace

/// A payment from *Paga* to its end, with a backend that answers as each test says.
class CheckoutPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesTheChildrenBesideTheAmounts();
    void saysHowItEnds_data();
    void saysHowItEnds();
    void leavesThePaymentOpenUntilItsOutcome();
    void givesUp();
    void splitsMoreThanFive();
    void resumesWhatWasBegun();
    void keepsTheKeyForARetry();
    void showsWhatChangedMeanwhile();
    void restsWithoutNetwork();
    void saysWhenThereIsNoBrowser();
    void offersOnlyWhatTheTownOffers();
    void everythingHasAName();
    void fitsAt200();

private:
    void open(const QList<Due> &dues);
    [[nodiscard]] QString words() const { return spaced(visibleWords(*m_page)); }

    std::unique_ptr<FakeTown> m_town;
    std::unique_ptr<app::Client> m_client;
    std::unique_ptr<app::Session> m_session;
    Till m_till;
    SpyNavigator m_navigator;
    QList<QUrl> m_opened;
    int m_closings = 0;
    bool m_online = true;
    bool m_hasBrowser = true;
    std::unique_ptr<CheckoutPage> m_page;
};

void CheckoutPageTest::init() {
    Theme::instance().apply();
    m_town = std::make_unique<FakeTown>();
    m_till = {};
    m_town->server().setAnswer(
        [this](const SeenRequest &request) { return m_till.answer(request); });
    m_client = m_town->client();
    m_session = std::make_unique<app::Session>(m_client->api(), sampleGrant(u"t"_s));
    m_navigator = {};
    m_opened.clear();
    m_closings = 0;
    m_online = m_hasBrowser = true;
    m_session->dues().refresh();
    m_session->checkouts().refresh();
    QTRY_VERIFY(m_session->dues().value() && !m_session->checkouts().isRefreshing());
}

void CheckoutPageTest::cleanup() {
    Theme::instance().setTextPercent(100);
    m_page.reset();
    m_session.reset();
    m_client.reset();
}

void CheckoutPageTest::open(const QList<Due> &dues) {
    CheckoutPage::Desk desk{m_client->api(),
                            *m_session,
                            m_navigator,
                            [this] { return m_online; },
                            [this](const QUrl &page) {
                                m_opened.append(page);
                                return m_hasBrowser;
                            },
                            [this] { ++m_closings; }};
    m_page = std::make_unique<CheckoutPage>(desk, dues, app::CheckoutWatch::Pace{10ms, 10ms, 1});
    m_page->resize(900, 700);
    m_page->show();
    m_page->opened();
}

void CheckoutPageTest::namesTheChildrenBesideTheAmounts() {
    open({m_till.dues.at(1), m_till.dues.at(2)});
    for (const QString &part :
         {u"Luca Rossi · Refezione"_s, u"96,00 €"_s, u"Sofia Rossi · Refezione"_s, u"79,80 €"_s,
          u"175,80 €"_s, u"Stai per pagare per Luca Rossi e Sofia Rossi"_s})
        QTRY_VERIFY2(words().contains(part), qPrintable(part));
    QVERIFY(m_opened.isEmpty()); // nothing before it is asked for
    m_page->otherButton()->click();
    QCOMPARE(m_navigator.backs, 1);
}

void CheckoutPageTest::saysHowItEnds_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("next");
    QTest::newRow("waiting") << int(CheckoutState::AwaitingOutcome)
                             << u"Non pagarlo di nuovo: ti avvisiamo noi."_s
                             << u"Controlla adesso"_s;
    QTest::newRow("paid") << int(CheckoutState::Paid)
                          << u"Luca Rossi, 96,00 €. La ricevuta è nello Storico pagamenti."_s
                          << u"Vedi la ricevuta"_s;
    QTest::newRow("cancelled")
        << int(CheckoutState::Cancelled)
        << u"Se invece hai già pagato, aspetta la ricevuta: non pagare di nuovo."_s
        << u"Torna agli avvisi"_s;
    QTest::newRow("failed") << int(CheckoutState::Failed) << u"Il pagamento non è riuscito"_s
                            << u"Torna agli avvisi"_s;
}

void CheckoutPageTest::saysHowItEnds() {
    QFETCH(int, state);
    QFETCH(QString, said);
    QFETCH(QString, next);
    open({m_till.dues.at(1)});
    m_page->mainButton()->click();
    QTRY_COMPARE(m_opened, QList{payPage});
    QVERIFY(words().contains(u"Completa il pagamento su pagoPA"_s));
    m_page->mainButton()->click();
    QCOMPARE(m_opened.size(), 2); // the page can be opened again
    const int dues = m_town->server().count(FakeTown::dues);
    m_till.checkout.state = CheckoutState(state);
    QTRY_VERIFY2(words().contains(said), qPrintable(words()));
    QCOMPARE(m_page->mainButton()->text(), next);
    QTRY_VERIFY(m_town->server().count(FakeTown::dues) > dues);
    QCOMPARE(m_till.keys.size(), 1);
}

void CheckoutPageTest::leavesThePaymentOpenUntilItsOutcome() {
    open({m_till.dues.at(1)});
    m_page->mainButton()->click();
    QTRY_COMPARE(m_opened, QList{payPage});
    m_page->printButton()->click();
    m_page->closed();
    QCOMPARE(m_closings, 0);
    m_page->opened();
    m_till.checkout.state = CheckoutState::Paid;
    QTRY_VERIFY(words().contains(u"Pagamento ricevuto"_s));
    QVERIFY(m_closings > 0);
}

void CheckoutPageTest::givesUp() {
    open({m_till.dues.at(1)});
    m_page->mainButton()->click();
    QTRY_COMPARE(m_page->otherButton()->text(), u"Annulla il pagamento"_s);
    m_page->otherButton()->click();
    QTRY_VERIFY(words().contains(u"Pagamento annullato"_s));
    m_page->mainButton()->click();
    QCOMPARE(m_navigator.opened, QList{PageId::Dues});
}

void CheckoutPageTest::splitsMoreThanFive() {
    QList<Due> seven;
    for (int i = 0; i < 7; ++i)
        seven.append(makeDue(20 + i, u"Refezione"_s, ServiceKind::Canteen, 1000, {2026, 12, 1}));
    m_till.dues = seven;
    open(seven);
    QVERIFY(words().contains(u"Puoi pagarne 5 alla volta"_s));
    m_page->mainButton()->click();
    QTRY_COMPARE(m_till.checkout.dues.size(), 5);
    QCOMPARE(m_till.checkout.total, Money::fromCents(5000));
    m_till.checkout.state = CheckoutState::Paid;
    QTRY_COMPARE(m_page->mainButton()->text(), u"Paga gli altri"_s);
    m_page->mainButton()->click();
    QCOMPARE(m_navigator.paid.size(), 1);
    QCOMPARE(m_navigator.paid.first().size(), 2);
}

void CheckoutPageTest::resumesWhatWasBegun() {
    m_till.checkout.dues = {m_till.dues.at(1).id};
    m_till.checkout.total = m_till.dues.at(1).amount;
    m_till.checkout.state = CheckoutState::AwaitingOutcome;
    m_till.checkout.page.clear();
    m_till.checkout.startedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    open({});
    QTRY_VERIFY(words().contains(u"Luca Rossi · Refezione"_s));
    QVERIFY(words().contains(u"In attesa di esito"_s));
    QVERIFY(m_opened.isEmpty());
    m_till.checkout.state = CheckoutState::Paid;
    QTRY_VERIFY(words().contains(u"Pagamento ricevuto"_s));
}

void CheckoutPageTest::keepsTheKeyForARetry() {
    m_till.startAnswer = ScriptedAnswer::problem(503, "servizio.archivio-non-disponibile");
    open({m_till.dues.at(1)});
    m_page->mainButton()->click();
    QTRY_VERIFY(spaced(m_page->mainButton()->text()) == u"Paga 96,00 €"_s);
    QVERIFY(m_opened.isEmpty());
    m_page->mainButton()->click();
    QTRY_COMPARE(m_opened.size(), 1);
    QVERIFY(m_till.keys.size() >= 2);
    for (const QByteArray &key : std::as_const(m_till.keys))
        QCOMPARE(key, m_till.keys.first());
}

void CheckoutPageTest::showsWhatChangedMeanwhile() {
    m_till.startAnswer = ScriptedAnswer::problem(409, "pagamenti.avviso-non-pagabile");
    open({m_till.dues.at(1), m_till.dues.at(2)});
    m_till.dues[1].state = DueState::Paid;
    m_page->mainButton()->click();
    QTRY_COMPARE(spaced(m_page->mainButton()->text()), u"Paga 79,80 €"_s);
    QVERIFY(words().contains(u"Uno di questi avvisi ora non si può pagare."_s));
    m_page->mainButton()->click();
    QTRY_COMPARE(m_till.checkout.dues, QList{m_till.dues.at(2).id});
}

void CheckoutPageTest::restsWithoutNetwork() {
    open({m_till.dues.at(1)});
    m_online = false;
    Q_EMIT m_page->offer().changed();
    QVERIFY(!m_page->mainButton()->isEnabled());
    QVERIFY(words().contains(u"Per pagare serve la rete"_s));
    m_online = true;
    Q_EMIT m_page->offer().changed();
    QVERIFY(m_page->mainButton()->isEnabled());
}

void CheckoutPageTest::saysWhenThereIsNoBrowser() {
    m_hasBrowser = false;
    open({m_till.dues.at(1)});
    m_page->mainButton()->click();
    QTRY_VERIFY(words().contains(u"Non riusciamo ad aprire la pagina di pagoPA."_s));
}

void CheckoutPageTest::offersOnlyWhatTheTownOffers() {
    PayOffer offer(m_session->checkouts(), [this] { return m_online; });
    Button pay(ButtonKind::Filled);
    offer.dress(pay, true);
    QVERIFY(!pay.isHidden() && pay.isEnabled());
    m_online = false;
    offer.dress(pay, true);
    QVERIFY(!pay.isHidden() && !pay.isEnabled() && !pay.accessibleDescription().isEmpty());
    m_till.isOffered = false;
    m_session->checkouts().refresh();
    QTRY_COMPARE(offer.state(), PayOffer::State::NotOffered);
    offer.dress(pay, true);
    QVERIFY(pay.isHidden());
}

void CheckoutPageTest::everythingHasAName() {
    open({m_till.dues.at(1)});
    QCOMPARE(namelessControls(*m_page), QStringList());
}

void CheckoutPageTest::fitsAt200() {
    Theme::instance().setTextPercent(200);
    open(longDues());
    m_page->resize(800, 600);
    QTRY_VERIFY(fitsAcross(*m_page->scroll()));
}

QTEST_MAIN(CheckoutPageTest)
#include "tst_checkoutpage.moc"
