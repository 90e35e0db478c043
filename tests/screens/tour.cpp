// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/screens/tour.h"

#include "ui/payments/checkout/checkoutpage.h"
#include "ui/payments/duespage.h"
#include "ui/payments/noticepage.h"
#include "ui/payments/paymentspage.h"

#include <chrono>
#include <cstdio>

namespace campanella::test {

namespace {

using app::ColorScheme;
using app::Language;
using ui::PageId;

constexpr QSize pictureSize(1280, 800);
constexpr std::chrono::milliseconds pace(60);
// A page is taken once it has been there for so many beats, and given up after so many.
constexpr int stillBeats = 4;
constexpr int patienceBeats = 500;
constexpr int ticked = 3;

} // namespace

Tour::Tour(const app::ConnectionConfig &config, const QDir &pictures)
    : m_pictures(pictures)
    , m_settings(m_home.filePath(QStringLiteral("look.ini")))
    , m_client(config)
    , m_window(m_client, m_settings) {
    connect(&m_settings, &app::Settings::changed, this,
            [this] { m_language.use(m_settings.language()); });
    connect(&m_clock, &QTimer::timeout, this, &Tour::look);
    m_settings.setLanguage(Language::Italian);
    m_settings.setScheme(ColorScheme::Light);
    m_window.resize(pictureSize);
    m_client.setOpenUrl([](const QUrl &) { return true; }); // nobody walks in a browser here
    plan();
}

void Tour::start() {
    m_window.show();
    m_window.activateWindow();
    next();
    m_clock.start(pace);
}

void Tour::add(const QString &name, std::function<void()> act, std::function<bool()> isThere) {
    m_steps.append({name, std::move(act), std::move(isThere)});
}

void Tour::plan() {
    planSignIn();
    planPages();
    planServices();
    planMessages();
    planApplications();
    planLooks();
}

void Tour::planSignIn() {
    const auto townIsThere = [this] {
        return m_client.municipality().value() && !m_client.accessOffer().isRefreshing();
    };
    add(
        QStringLiteral("01-accesso"), [] {}, townIsThere);
    addLooks(QStringLiteral("01-accesso"));
    add(QStringLiteral("01-accesso-1366"), [this] { m_window.resize(1366, 768); });
    add(QStringLiteral("01-accesso-stretto"), [this] { m_window.resize(800, 600); });
    add({}, [this] { m_window.resize(pictureSize); });
    planAccess();
    add(
        {}, [this] { signIn(); }, [this] { return hasData(); });
}

void Tour::planPages() {
    add(QStringLiteral("02-oggi"), [this] { open(PageId::Today); });
    addLooks(QStringLiteral("02-oggi"));
    add({}, [this] { open(PageId::Dues); });
    add(QStringLiteral("03-nuovo-pagamento"), [this] { tickAFew(); });
    addLooks(QStringLiteral("03-nuovo-pagamento"));
    add(QStringLiteral("06-paga"), [this] { payAFew(); });
    addLooks(QStringLiteral("06-paga"));
    add(
        {},
        [this] {
            if (auto *page = qobject_cast<ui::CheckoutPage *>(m_window.pages().current()))
                page->mainButton()->click();
        },
        [this] {
            const auto &begun = m_client.session()->checkouts();
            return begun.value() && !begun.value()->isEmpty() && !begun.isRefreshing();
        });
    add(QStringLiteral("06-in-pagamento"), [] {});
    addLooks(QStringLiteral("06-in-pagamento"));
    add(QStringLiteral("03-nuovo-pagamento-in-corso"), [this] { open(PageId::Dues); });
    add(QStringLiteral("02-oggi-in-corso"), [this] { open(PageId::Today); });
    add({}, [this] { m_window.pages().pay({}); });
    add(QStringLiteral("06-annullato"), [this] {
        if (auto *page = qobject_cast<ui::CheckoutPage *>(m_window.pages().current()))
            page->otherButton()->click();
    });
    for (const auto &[page, name] :
         {std::pair(PageId::Pairing, QStringLiteral("10-abbinamento-studenti")),
          std::pair(PageId::Profile, QStringLiteral("10-profilo-utente")),
          std::pair(PageId::Isee, QStringLiteral("10-dichiarazione-isee")),
          std::pair(PageId::Password, QStringLiteral("10-password")),
          std::pair(PageId::OpenSessions, QStringLiteral("10-accessi-aperti"))}) {
        add(name, [this, page = page] { open(page); });
        addLooks(name);
    }
    add(QStringLiteral("04-prospetto-ruoli"), [this] { open(PageId::BillingLists); });
    addLooks(QStringLiteral("04-prospetto-ruoli"));
    add(
        QStringLiteral("04-storico-pagamenti"), [this] { open(PageId::Payments); },
        [this] {
            auto &payments = m_client.session()->payments();
            return payments.value() && !payments.isRefreshing();
        });
    addLooks(QStringLiteral("04-storico-pagamenti"));
    add(QStringLiteral("04-ricevuta"), [this] {
        if (auto *page = qobject_cast<ui::PaymentsPage *>(m_window.pages().current()))
            Q_EMIT page->table().rowOpened(0);
    });
    addLooks(QStringLiteral("04-ricevuta"));
    planStatement();
    add(QStringLiteral("06-anteprima-avviso"), [this] { previewAFew(); });
    addLooks(QStringLiteral("06-anteprima-avviso"));
    add(
        QStringLiteral("06-perche-pago"), [this] { askWhy(); },
        [this] {
            auto *page = qobject_cast<ui::NoticePage *>(m_window.pages().current());
            return page != nullptr && !page->reason().texts().isEmpty();
        });
    addLooks(QStringLiteral("06-perche-pago"));
}

void Tour::planLooks() {
    add(QStringLiteral("03-nuovo-pagamento-stretto"), [this] {
        open(PageId::Dues);
        m_window.resize(800, 600);
    });
    add(QStringLiteral("01-uscita"), [this] {
        m_window.resize(pictureSize);
        m_client.signOut();
    });
}

void Tour::addLooks(const QString &name) {
    const auto scheme = [this](ColorScheme wish) {
        return [=, this] { m_settings.setScheme(wish); };
    };
    const auto words = [this](Language wish) {
        return [=, this] { m_settings.setLanguage(wish); };
    };
    add(name + QStringLiteral("-scuro"), scheme(ColorScheme::Dark));
    add(name + QStringLiteral("-contrasto"), scheme(ColorScheme::HighContrast));
    add({}, scheme(ColorScheme::Light));
    add(name + QStringLiteral("-200"), [this] { m_settings.setTextPercent(200); });
    add({}, [this] { m_settings.setTextPercent(100); });
    add(name + QStringLiteral("-english"), words(Language::English));
    add(name + QStringLiteral("-deutsch"), words(Language::German));
    add({}, words(Language::Italian));
}

// The first test user of the municipality is a parent.
void Tour::signIn() {
    const QList<DemoUser> users = m_client.municipality().value()->demoUsers;
    if (!users.isEmpty())
        m_client.signIn({users.constFirst().username, users.constFirst().password});
}

bool Tour::hasData() const {
    app::Session *session = m_client.session();
    if (session == nullptr)
        return true;
    return session->dues().value().has_value() && !session->dues().isRefreshing() &&
           session->person().value().has_value();
}

void Tour::open(PageId page) {
    m_window.pages().open(page);
}

void Tour::tickAFew() {
    auto *page = qobject_cast<ui::DuesPage *>(m_window.pages().current());
    if (page == nullptr)
        return;
    const QList<Due> dues = *m_client.session()->dues().value();
    for (const Due &due : dues)
        if (page->selection().count() < ticked)
            page->selection().setSelected(due.id, true);
}

QList<Due> Tour::aFew() const {
    QList<Due> payable;
    const QList<Due> dues = *m_client.session()->dues().value();
    for (const Due &due : dues)
        if (isPayable(due.state) && payable.size() < ticked)
            payable.append(due);
    return payable;
}

void Tour::previewAFew() {
    m_window.pages().openNotices(aFew());
}

// Of meals: the demo town bills them by day and tariff.
void Tour::askWhy() {
    const QList<Due> dues = *m_client.session()->dues().value();
    for (const Due &due : dues)
        if (due.service.kind == ServiceKind::Canteen && isPayable(due.state))
            m_window.pages().openNotices({due});
    if (auto *page = qobject_cast<ui::NoticePage *>(m_window.pages().current()))
        page->reason().askButton()->click();
}

void Tour::payAFew() {
    m_window.pages().pay(aFew());
}

void Tour::next() {
    m_still = 0;
    m_waited = 0;
    if (++m_step < m_steps.size())
        return m_steps[m_step].act();
    m_clock.stop();
    Q_EMIT finished(m_count);
}

void Tour::look() {
    const Step &step = m_steps[m_step];
    const bool there = step.isThere ? step.isThere() : hasData();
    m_still = there ? m_still + 1 : 0;
    if (++m_waited > patienceBeats) {
        std::fprintf(stderr, "the tour waited in vain for step %lld %s\n",
                     static_cast<long long>(m_step), qPrintable(step.name));
        m_clock.stop();
        Q_EMIT finished(-1);
        return;
    }
    if (m_still < stillBeats)
        return;
    if (!step.name.isEmpty())
        take(step.name);
    next();
}

void Tour::take(const QString &name) {
    const QString file = m_pictures.filePath(name + QStringLiteral(".png"));
    if (m_window.grab().save(file))
        ++m_count;
    else
        std::fprintf(stderr, "%s was not written\n", qPrintable(file));
}

} // namespace campanella::test
