// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/today/todaypage.h"

#include "app/session/client.h"
#include "ui/messages/unread.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page/pagecontext.h"
#include "ui/theme/theme.h"
#include "ui/today/childcard.h"

#include <QEvent>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace campanella::ui {

namespace {

constexpr int sideWidth = 316;
constexpr int leastChildWidth = 440;
constexpr int tileGap = 12;
/// Above the first control, for its focus ring.
constexpr int ringRoom = 6;
constexpr int afternoon = 13;
constexpr int evening = 18;

QString joinedNames(const QList<Child> &children, const QString &lastWord) {
    QStringList names;
    for (const Child &child : children)
        names.append(child.givenName);
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return names.join(QStringLiteral(", ")) + QLatin1Char(' ') + lastWord + QLatin1Char(' ') + last;
}

QList<Service> servicesOf(const Child &child, const QList<Service> &services) {
    QList<Service> own;
    std::copy_if(services.cbegin(), services.cend(), std::back_inserter(own),
                 [&child](const Service &service) { return child.services.contains(service.id); });
    return own;
}

} // namespace

TodayPage::TodayPage(const PageContext &context)
    : TodayPage({context.session.person(), context.session.children(), context.session.services(),
                 context.session.dues(), context.session.townNotices(), context.session.threads()},
                context.navigator, systemClock) {
    offerPaying(std::make_unique<PayOffer>(context.client));
}

TodayPage::TodayPage(const Sources &sources, Navigator &navigator, Clock clock, QWidget *parent)
    : Page(parent)
    , m_sources(sources)
    , m_navigator(navigator)
    , m_clock(std::move(clock))
    , m_attendanceTile(ButtonKind::Tile, QString(), QStringLiteral("attendance"))
    , m_duesTile(ButtonKind::Tile, QString(), QStringLiteral("payments"))
    , m_payTile(ButtonKind::Tile, QString(), QStringLiteral("pay"))
    , m_noticesTile(ButtonKind::Tile, QString(), QStringLiteral("messages"))
    , m_tiles(new QGridLayout)
    , m_content(new QWidget)
    , m_side(new QWidget)
    , m_cards(nullptr)
    , m_parts(nullptr) {
    build();
    listen();
    retranslate();
    showDues();
}

TodayPage::~TodayPage() = default;

void TodayPage::build() {
    auto *cards = new QWidget;
    m_cards = new QVBoxLayout(cards);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(metrics::cardGap);
    auto *children = new QueryView(m_sources.children, cards);
    children->setEmpty([this] { return m_sources.children.value()->isEmpty(); },
                       [] {
                           return EmptyWords{QStringLiteral("household"),
                                             tr("Non vediamo ancora i tuoi figli"),
                                             tr("Per la prima iscrizione fai la domanda: quando è "
                                                "accettata li colleghiamo noi. Se invece hai la "
                                                "lettera del badge, abbinali con il codice in "
                                                "Gestione, Abbinamento studenti."),
                                             tr("Nuova domanda"), QStringLiteral("apply")};
                       });
    connect(children, &QueryView::emptyActionPressed, this,
            [this] { m_navigator.open(PageId::NewApplication); });
    children->setFailedTitle([] { return tr("Non riusciamo a leggere i dati dei tuoi figli"); });
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::cardGap);
    left->addWidget(children);
    left->addStretch(1);

    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    auto *owed = new QueryView(m_sources.dues, &m_owed);
    owed->setFailedTitle([] { return tr("Non riusciamo a leggere gli avvisi"); });
    side->addWidget(owed);
    side->addStretch(1);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(metrics::pageSide, ringRoom, metrics::pageSide, metrics::cardGap);
    column->setSpacing(metrics::cardGap);
    m_tiles->setSpacing(tileGap);
    column->addLayout(m_tiles);
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_parts->setSpacing(metrics::cardGap);
    column->addLayout(m_parts, 1);
    m_parts->addLayout(left, 1);
    m_parts->addWidget(m_side);

    m_scroll.setContent(m_content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(&m_scroll);
    arrange();
}

void TodayPage::listen() {
    using app::QueryBase;
    connect(&m_sources.person, &QueryBase::changed, this, &Page::captionChanged);
    connect(&m_sources.children, &QueryBase::changed, this, &TodayPage::showChildren);
    connect(&m_sources.children, &QueryBase::changed, this, &Page::captionChanged);
    connect(&m_sources.services, &QueryBase::changed, this, &TodayPage::showChildren);
    connect(&m_sources.dues, &QueryBase::changed, this, &TodayPage::showDues);
    connect(&m_owed, &OwedCard::printPressed, this, &TodayPage::printCurrent);
    const auto openDues = [this] { m_navigator.open(PageId::Dues); };
    connect(&m_owed, &OwedCard::listPressed, this, openDues);
    connect(&m_duesTile, &Button::clicked, this, openDues);
    connect(&m_attendanceTile, &Button::clicked, this,
            [this] { m_navigator.open(PageId::Attendance); });
    connect(&m_payTile, &Button::clicked, this, &TodayPage::payAll);
    connect(&m_owed, &OwedCard::payPressed, this, &TodayPage::payAll);
    connect(&m_owed, &OwedCard::pendingPressed, this, [this] { m_navigator.pay({}); });
    connect(&m_sources.notices, &QueryBase::changed, this, &TodayPage::showUnread);
    connect(&m_sources.threads, &QueryBase::changed, this, &TodayPage::showUnread);
    connect(&m_noticesTile, &Button::clicked, this,
            [this] { m_navigator.open(PageId::TownNotices); });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        arrange();
        showChildren();
    });
}

QString TodayPage::title() const {
    const QString day =
        QLocale().toString(italianDay(m_clock()), tr("dddd d MMMM", "pattern: lunedì 30 novembre"));
    return tr("Oggi, %1").arg(day);
}

QString TodayPage::subtitle() const {
    const int hour = m_clock().toTimeZone(QTimeZone("Europe/Rome")).time().hour();
    const QString greeting = hour < afternoon ? tr("Buongiorno")
                             : hour < evening ? tr("Buon pomeriggio")
                                              : tr("Buonasera");
    const QString name = m_sources.person.value() ? m_sources.person.value()->givenName : QString();
    const QString hello = name.isEmpty() ? greeting : greeting + QLatin1Char(' ') + name;
    const QString names =
        joinedNames(m_sources.children.value().value_or(QList<Child>()), tr("e", "Luca e Sofia"));
    if (names.isEmpty())
        return hello + QLatin1Char('.');
    return tr("%1, ecco le novità di %2.").arg(hello, names);
}

void TodayPage::opened() {
    refresh();
}

void TodayPage::refresh() {
    m_sources.person.refresh();
    m_sources.children.refresh();
    m_sources.services.refresh();
    m_sources.dues.refresh();
    m_sources.notices.refresh();
    m_sources.threads.refresh();
    if (m_offer)
        m_offer->refresh();
}

void TodayPage::offerPaying(std::unique_ptr<PayOffer> offer) {
    m_offer = std::move(offer);
    m_owed.setOffer(*m_offer);
}

// Where paying is not offered, or nothing is owed, the list says how and what.
void TodayPage::payAll() {
    const bool canPay = m_offer && m_offer->state() == PayOffer::State::Possible;
    if (canPay && !m_summary.payable.isEmpty())
        m_navigator.pay(m_summary.payable);
    else
        m_navigator.open(PageId::Dues);
}

void TodayPage::printCurrent() {
    if (!m_summary.payable.isEmpty())
        m_navigator.openNotices(m_summary.payable);
}

void TodayPage::showDues() {
    m_summary = summarise(m_sources.dues.value().value_or(QList<Due>()));
    m_owed.show(m_summary);
    showChildren();
}

// The tile says in words what waits to be read.
void TodayPage::showUnread() {
    const auto &notices = m_sources.notices.value();
    const int unread = (notices ? notices->unread : 0) + unreadAnswers(m_sources.threads.value());
    const QString words = tr("Comunicazioni");
    m_noticesTile.setText(unread == 0 ? words : words + QStringLiteral(" · %1").arg(unread));
    m_noticesTile.setAccessibleName(
        unread == 0 ? words : tr("Comunicazioni: %n da leggere", nullptr, unread));
    arrangeTiles();
}

void TodayPage::showChildren() {
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<Service> services = m_sources.services.value().value_or(QList<Service>());
    for (const Child &child : m_sources.children.value().value_or(QList<Child>()))
        m_cards->addWidget(
            new ChildCard({child, servicesOf(child, services), duesOf(m_summary.payable, child.id),
                           duesOf(m_summary.waiting, child.id)}));
}

// Four in a row, or two, or one below the other: as many as have room for their words.
void TodayPage::arrangeTiles() {
    const std::array tiles{&m_attendanceTile, &m_duesTile, &m_payTile, &m_noticesTile};
    int widest = 0;
    for (const Button *tile : tiles)
        widest = std::max(widest, tile->sizeHint().width());
    const int room = std::min(width(), m_content->maximumWidth()) - 2 * metrics::pageSide;
    int columns = int(tiles.size());
    while (columns > 1 && columns * (widest + tileGap) > room)
        columns /= 2;
    for (int i = 0; i < int(tiles.size()); ++i)
        m_tiles->addWidget(tiles[size_t(i)], i / columns, i % columns);
    for (int column = 0; column < int(tiles.size()); ++column)
        m_tiles->setColumnStretch(column, column < columns ? 1 : 0);
}

void TodayPage::arrange() {
    const int side = Theme::instance().px(sideWidth);
    const int least = Theme::instance().px(leastChildWidth);
    const bool stacked = width() < side + least + 2 * metrics::pageSide + metrics::cardGap;
    // Stacked, what is owed comes first: it is what most people open the page for.
    m_parts->setDirection(stacked ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(stacked ? 0 : side);
    m_side->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : side);
    m_content->setMaximumWidth(Theme::instance().px(metrics::contentMax) + 2 * metrics::pageSide);
    arrangeTiles();
}

void TodayPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    arrange();
}

void TodayPage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    showChildren();
}

void TodayPage::retranslate() {
    m_attendanceTile.setText(tr("Presenze"));
    m_duesTile.setText(tr("Pagamenti"));
    m_payTile.setText(tr("Paga online"));
    showUnread();
    Q_EMIT captionChanged();
}

} // namespace campanella::ui
