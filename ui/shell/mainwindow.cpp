// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/mainwindow.h"

#include "ui/access/guidepage.h"
#include "ui/messages/unread.h"
#include "ui/shell/contentdialog.h"
#include "ui/shell/menu.h"
#include "ui/shell/visit/linkguard.h"
#include "ui/shell/visit/wipe.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QEvent>
#include <QScreen>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace campanella::ui {

namespace {

constexpr QSize startSize{1280, 800};
constexpr QSize leastSize{640, 480};
constexpr int titleBar = 32; // room for what the window manager adds on a small screen
constexpr int railPercent = 150;

} // namespace

MainWindow::MainWindow(app::Client &client, app::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_settings(settings)
    , m_look(settings)
    , m_column(new QVBoxLayout(this))
    , m_header(settings, m_look)
    , m_access(client, settings)
    , m_pages([this](PageId page, const QList<Due> &dues) { return makePage(page, dues); })
    , m_idle(client, settings, *this)
    , m_news(client, *this) {
    if (settings.isKiosk())
        new LinkGuard(this);
    build();
    listen();
    addKeys();
    addPageKeys();
    retranslate();
    showMunicipality();
    m_strip.setOnline(client.isOnline());
    m_access.begin();
    if (client.session() != nullptr)
        begin();
}

// Pages hold on to the session, which may end before this window does.
MainWindow::~MainWindow() {
    m_pages.clear();
}

void MainWindow::build() {
    resize(startSize.boundedTo(screen()->availableSize() - QSize(0, titleBar)));
    setMinimumSize(leastSize);
    auto *inside = new QHBoxLayout(&m_inside);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(&m_menu);
    inside->addWidget(&m_pages, 1);
    m_front.addWidget(&m_access);
    m_front.addWidget(&m_inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(&m_header);
    m_column->addWidget(&m_front, 1);
    m_column->addWidget(&m_strip);
    refit();
}

void MainWindow::listen() {
    connect(&m_client.municipality(), &app::QueryBase::changed, this,
            &MainWindow::showMunicipality);
    connect(&m_client, &app::Client::sessionStarted, this, &MainWindow::begin);
    connect(&m_client, &app::Client::sessionEnded, this, &MainWindow::end);
    connect(&m_client, &app::Client::onlineChanged, &m_strip, &StatusStrip::setOnline);
    connect(&m_idle, &IdleGuard::abandoned, this, &MainWindow::startAfresh);
    connect(&m_header, &HeaderBand::logOutPressed, &m_client, qOverload<>(&app::Client::signOut));
    connect(&m_menu, &SideMenu::pageAsked, &m_pages, &PageStack::open);
    connect(&m_pages, &PageStack::opened, &m_menu, &SideMenu::setCurrent);
    connect(&m_strip, &StatusStrip::contentAsked, this, &MainWindow::openContent);
    connect(&Theme::instance(), &Theme::changed, this, &MainWindow::refit);
}

void MainWindow::addKey(const QKeySequence &keys, const std::function<void()> &act) {
    auto *key = new QShortcut(keys, this);
    connect(key, &QShortcut::activated, this, act);
}

void MainWindow::addKeys() {
    const auto section = [this](Section which) {
        return [this, which] { m_menu.focusSection(which); };
    };
    addKey(Qt::ALT | Qt::Key_1, section(Section::Household));
    addKey(Qt::ALT | Qt::Key_2, section(Section::Services));
    addKey(Qt::ALT | Qt::Key_3, section(Section::Payments));
    addKey(Qt::ALT | Qt::Key_4, section(Section::Messages));
    addKey(Qt::Key_F6, [this] { jump(1); });
    addKey(Qt::SHIFT | Qt::Key_F6, [this] { jump(-1); });
    for (const auto key : {Qt::Key_Plus, Qt::Key_Equal})
        addKey(Qt::CTRL | key, [this] { m_look.enlarge(); });
    addKey(Qt::CTRL | Qt::Key_Minus, [this] { m_look.shrink(); });
    addKey(Qt::CTRL | Qt::Key_0,
           [this] { m_settings.setTextPercent(app::settings::smallestText); });
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_Q, [this] { m_client.signOut(); });
}

void MainWindow::addPageKeys() {
    addKey(Qt::ALT | Qt::Key_Home,
           [this] { onPage([this](Page &) { m_pages.open(PageId::Today); }); });
    addKey(Qt::ALT | Qt::Key_Left, [this] { goBack(); });
    addKey(Qt::Key_Escape, [this] {
        if (m_client.session() == nullptr || m_pages.currentId() == PageId::Notice)
            goBack();
        else
            onPage([](Page &page) { page.stepBack(); });
    });
    addKey(Qt::Key_F1, [this] { openGuide(); });
    addKey(Qt::Key_F5, [this] { onPage([](Page &page) { page.refresh(); }); });
    addKey(Qt::CTRL | Qt::Key_F, [this] { onPage([](Page &page) { page.focusSearch(); }); });
    addKey(Qt::CTRL | Qt::Key_P, [this] { onPage([](Page &page) { page.printCurrent(); }); });
    addKey(Qt::CTRL | Qt::Key_S, [this] { onPage([](Page &page) { page.saveCurrent(); }); });
}

void MainWindow::goBack() {
    if (m_client.session() == nullptr)
        m_access.escape();
    else
        m_pages.back();
}

// What somebody has typed into a form of the way in stays.
void MainWindow::openGuide() {
    if (m_client.session() == nullptr && m_access.isAtLanding())
        m_access.openGuide();
    else
        openContent(QLatin1String(GuidePage::slug));
}

void MainWindow::onPage(const std::function<void(Page &)> &act) {
    if (m_client.session() != nullptr && m_pages.current() != nullptr)
        act(*m_pages.current());
}

std::unique_ptr<Page> MainWindow::makePage(PageId page, const QList<Due> &dues) {
    app::Session *session = m_client.session();
    if (session == nullptr)
        return nullptr;
    return ui::makePage(page, {m_client, *session, m_pages, m_settings}, dues);
}

void MainWindow::begin() {
    app::Session &session = *m_client.session();
    connect(&session.person(), &app::QueryBase::changed, this, &MainWindow::showPerson);
    connect(&session.dues(), &app::QueryBase::changed, &m_strip,
            [this, &session] { m_strip.setUpdatedAt(session.dues().updatedAt()); });
    connect(&session.townNotices(), &app::QueryBase::changed, this, &MainWindow::showUnread);
    session.person().refresh();
    connect(&session.threads(), &app::QueryBase::changed, this, &MainWindow::showUnread);
    for (app::Query<ContentPage> *text : {&session.howToPay(), &session.contacts()}) {
        connect(text, &app::QueryBase::changed, this, &MainWindow::showListed);
        text->refresh();
    }
    connect(&session.services(), &app::QueryBase::changed, this, &MainWindow::showListed);
    connect(&session.isee(), &app::QueryBase::changed, this, &MainWindow::showListed);
    session.isee().refresh();
    session.townNotices().refresh();
    session.threads().refresh();
    m_strip.setFooter(false);
    m_front.setCurrentWidget(&m_inside);
    refit();
    const QList<MenuEntry> entries = menuEntries();
    m_pages.open(m_returnTo.value_or(entries.constFirst().page));
    m_returnTo.reset();
    showPerson();
    m_menu.focusCurrent();
}

void MainWindow::end(app::Client::EndReason reason) {
    const bool returns = reason == app::Client::EndReason::Expired && !m_settings.isKiosk();
    m_returnTo.reset();
    if (returns && m_pages.currentId())
        m_returnTo = menuPlaceOf(*m_pages.currentId());
    startAfresh();
    m_access.landing().explain(returns || reason != app::Client::EndReason::Expired
                                   ? reason
                                   : app::Client::EndReason::Closed);
}

// As it was when the program started; on a terminal also the look.
void MainWindow::startAfresh() {
    wipe();
    m_access.landing().forget();
    if (m_settings.isKiosk())
        m_settings.startAfresh();
    m_access.begin();
}

void MainWindow::wipe() {
    closeTransients(*this);
    m_pages.clear();
    m_header.setPerson(QString(), false);
    showUnread();
    showListed();
    m_strip.setUpdatedAt(QDateTime());
    m_strip.setFooter(true);
    m_front.setCurrentWidget(&m_access);
    wipeTexts(*this);
    wipeClipboard();
    refit();
}

void MainWindow::openContent(const QString &slug) {
    (new ContentDialog(m_client, slug, this))->open();
}

void MainWindow::showMunicipality() {
    if (!m_client.municipality().value())
        return;
    m_header.setMunicipality(*m_client.municipality().value());
    retranslate();
}

void MainWindow::showPerson() {
    app::Session *session = m_client.session();
    if (session == nullptr)
        return;
    const std::optional<Person> &person = session->person().value();
    m_header.setPerson(person ? fullName(person->givenName, person->familyName) : QString(), true);
}

void MainWindow::showListed() {
    app::Session *session = m_client.session();
    m_menu.setListed(PageId::HowToPay, session != nullptr && session->howToPay().value());
    m_menu.setListed(PageId::Contacts, session != nullptr && session->contacts().value());
    const auto used = session != nullptr ? session->services().value() : std::nullopt;
    const QHash<PageId, ServiceKind> pages = servicePages();
    for (auto page = pages.cbegin(); page != pages.cend(); ++page)
        m_menu.setListed(page.key(), used && std::any_of(used->cbegin(), used->cend(),
                                                         [&](const Service &service) {
                                                             return service.kind == page.value();
                                                         }));
    const auto isee = session != nullptr ? session->isee().value() : std::nullopt;
    m_menu.setYear(isee ? isee->year : 0);
    m_menu.setListed(PageId::Isee, isee.has_value());
}

void MainWindow::showUnread() {
    app::Session *session = m_client.session();
    const auto notices = session != nullptr ? session->townNotices().value() : std::nullopt;
    m_menu.setUnread(PageId::TownNotices, notices ? notices->unread : 0);
    m_menu.setUnread(PageId::Questions,
                     session != nullptr ? unreadAnswers(session->threads().value()) : 0);
}

void MainWindow::retranslate() {
    const auto &town = m_client.municipality().value();
    const QString services = tr("Servizi scolastici");
    setWindowTitle(town ? town->name + QStringLiteral(" · ") + services : services);
}

void MainWindow::refit() {
    const bool large = m_settings.textPercent() >= railPercent;
    const bool tight = large || width() < metrics::narrowWindow;
    m_menu.setRail(tight);
    placeStrip(tight && m_front.currentWidget() == &m_inside);
}

void MainWindow::placeStrip(bool lent) {
    m_pages.setFlowing(lent ? &m_strip : nullptr);
    if (lent || m_column->indexOf(&m_strip) >= 0)
        return;
    m_column->addWidget(&m_strip);
    m_strip.show();
}

void MainWindow::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    refit();
}

void MainWindow::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// The first picture does not wait for the network: to load TLS takes as long as to draw it.
void MainWindow::paintEvent(QPaintEvent *event) {
    QWidget::paintEvent(event);
    if (std::exchange(m_painted, true))
        return;
    QTimer::singleShot(0, &m_client.municipality(), &app::QueryBase::refresh);
    QTimer::singleShot(0, &m_client.accessOffer(), &app::QueryBase::refresh);
}

// A terminal is closed by whoever runs it, from outside.
void MainWindow::closeEvent(QCloseEvent *event) {
    if (m_settings.isKiosk())
        return event->ignore();
    m_client.signOut(app::Client::EndReason::Closed);
    QWidget::closeEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next) {
    // Pages are made late: by themselves they would come behind the strip.
    m_strip.followInTabOrder(m_front);
    return QWidget::focusNextPrevChild(next);
}

QList<QWidget *> MainWindow::parts() {
    if (m_client.session() == nullptr)
        return {&m_header, &m_access, &m_strip};
    return {&m_header, &m_menu, &m_pages, &m_strip};
}

void MainWindow::jump(int step) {
    const QList<QWidget *> all = parts();
    int here = 0;
    for (int i = 0; i < int(all.size()); ++i)
        if (focusWidget() != nullptr && all[i]->isAncestorOf(focusWidget()))
            here = i;
    focusPart((here + step + int(all.size())) % int(all.size()));
}

void MainWindow::focusPart(int part) {
    QWidget *target = parts().at(part);
    if (target == &m_header)
        return m_header.focusFirst();
    if (target == &m_menu)
        return m_menu.focusCurrent();
    if (target == &m_strip)
        return m_strip.focusFirst();
    if (target == &m_access)
        return m_access.focusFirst();
    m_pages.focusFirst();
}

} // namespace campanella::ui
