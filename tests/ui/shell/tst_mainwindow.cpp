// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/helper/faketown.h"
#include "tests/ui/helper/probe.h"
#include "ui/access/waybutton.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page/pagescroll.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QDialog>
#include <QScreen>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using test::FakeTown;
using test::fieldNamed;
using test::ScriptedAnswer;

/// The whole window against a town on loopback: in and out, keys, language, text size, names.
class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsAtSignIn();
    void paintsBeforeItAsks();
    void signInOpensTheFirstPage();
    void titleNamesTheTownAndNobody();
    void logOutWipesEverything();
    void expiredSessionComesBackToTheSamePage();
    void logOutForgetsThePage();
    void keysOpenPagesAndGoBack();
    void f6WalksThroughTheParts();
    void keysChangeTheTextSize();
    void ctrlShiftQLogsOut();
    void languageChangesWhileRunning();
    void narrowWindowHasARail();
    void titleAndStripScrollWhereRoomIsShort();
    void tabOrderIsReadingOrder();
    void ringIsSeenWhereTabScrolls();
    void tabGoesThroughTheWaysFirst();
    void nothingIsCut_data();
    void nothingIsCut();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void contentPageOpensAndCloses();

private:
    void signIn();
    static QStringList cutTexts(const QWidget &window);
    static void collectNameless(QAccessibleInterface *node, QStringList &nameless);
    [[nodiscard]] bool isInside() const;
    [[nodiscard]] QList<Button *> buttons(const QString &words) const;

    std::unique_ptr<FakeTown> m_town;
    std::unique_ptr<app::Client> m_client;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init() {
    m_town = std::make_unique<FakeTown>();
    m_client = m_town->client();
    m_window = std::make_unique<MainWindow>(*m_client, m_town->settings());
    m_window->resize(1280, 800);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
}

void MainWindowTest::cleanup() {
    m_window.reset();
    m_client.reset();
    m_town.reset();
}

void MainWindowTest::signIn() {
    m_client->signIn({QStringLiteral("anna.conti"), QStringLiteral("prova")});
    QTRY_VERIFY(isInside());
    QTRY_COMPARE(m_client->session()->dues().state(), app::QueryBase::State::Ready);
}

bool MainWindowTest::isInside() const {
    return m_window->menu().isVisible() && m_window->pages().current() != nullptr;
}

QList<Button *> MainWindowTest::buttons(const QString &words) const {
    QList<Button *> found;
    const QList<Button *> all = m_window->findChildren<Button *>();
    for (Button *one : all)
        if (one->text() == words && one->isVisible())
            found.append(one);
    return found;
}

void MainWindowTest::startsAtSignIn() {
    QVERIFY(m_window->signInPage().isVisible());
    QVERIFY(!m_window->menu().isVisible());
    QVERIFY(buttons(QStringLiteral("LogOut")).isEmpty());
}

// What loads TLS comes after the first picture, or the window would open a third later.
void MainWindowTest::paintsBeforeItAsks() {
    const auto client = m_town->client();
    MainWindow window(*client, m_town->settings());
    QCOMPARE(client->municipality().state(), app::QueryBase::State::Idle);
    window.show();
    QTRY_COMPARE(client->municipality().state(), app::QueryBase::State::Ready);
}

void MainWindowTest::signInOpensTheFirstPage() {
    signIn();
    QVERIFY(!m_window->signInPage().isVisible());
    QCOMPARE(buttons(QStringLiteral("LogOut")).size(), 1);
}

void MainWindowTest::titleNamesTheTownAndNobody() {
    signIn();
    QTRY_VERIFY(m_window->windowTitle().contains(QStringLiteral("Comune di Valmarina")));
    QTRY_VERIFY(m_client->session()->person().value().has_value());
    QVERIFY(!m_window->windowTitle().contains(QStringLiteral("Conti")));
}

void MainWindowTest::logOutWipesEverything() {
    signIn();
    const QPointer<Page> page = m_window->pages().current();
    buttons(QStringLiteral("LogOut")).first()->click();
    QVERIFY(page.isNull());
    QVERIFY(m_window->signInPage().isVisible());
    QVERIFY(!m_window->pages().canGoBack());
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(!label->text().contains(QStringLiteral("Conti")), qPrintable(label->text()));
}

void MainWindowTest::expiredSessionComesBackToTheSamePage() {
    signIn();
    m_window->pages().open(PageId::BillingLists);
    QTRY_VERIFY(!m_client->session()->dues().isRefreshing());
    m_town->script(FakeTown::dues, ScriptedAnswer::problem(401, "accesso.sessione-scaduta"));
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(m_window->signInPage().isVisible());
    const QString said = m_window->signInPage().findChild<Banner *>()->accessibleName();
    QVERIFY2(said.contains(QStringLiteral("torni alla stessa pagina")), qPrintable(said));
    m_town->restore(FakeTown::dues);
    signIn();
    QCOMPARE(m_window->pages().currentId(), PageId::BillingLists);
}

void MainWindowTest::logOutForgetsThePage() {
    signIn();
    const auto first = m_window->pages().currentId();
    m_window->pages().open(PageId::BillingLists);
    // A refresh is under way: the sign-out still reaches the backend, and so does the next visitor.
    m_client->signOut();
    signIn();
    QCOMPARE(m_window->pages().currentId(), first);
    QTRY_COMPARE(m_town->server().count("/v1/access/sessions/current"), 1);
}

void MainWindowTest::keysOpenPagesAndGoBack() {
    signIn();
    const auto first = m_window->pages().currentId();
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
    QVERIFY(m_window->focusWidget() != nullptr);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Down);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Down);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_window->pages().currentId(), PageId::OpenPosition);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->pages().currentId(), first);
}

void MainWindowTest::f6WalksThroughTheParts() {
    signIn();
    m_window->menu().focusCurrent();
    QSet<QWidget *> seen;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        seen.insert(m_window->focusWidget());
    }
    QCOMPARE(seen.size(), 4);
    QVERIFY(m_window->menu().isAncestorOf(m_window->focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(!m_window->menu().isAncestorOf(m_window->focusWidget()));
}

void MainWindowTest::keysChangeTheTextSize() {
    QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(Theme::instance().textPercent(), 125);
    QTest::keyClick(m_window.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(Theme::instance().textPercent(), 100);
    QTest::keyClick(m_window.get(), Qt::Key_Equal, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(Theme::instance().textPercent(), 100);
}

void MainWindowTest::ctrlShiftQLogsOut() {
    signIn();
    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_client->session() == nullptr);
    QVERIFY(m_window->signInPage().isVisible());
}

// No translation file need be there: the language's own name in the header tells.
void MainWindowTest::languageChangesWhileRunning() {
    QCOMPARE(buttons(QStringLiteral("Italiano")).size(), 1);
    m_town->settings().setLanguage(app::Language::German);
    QTRY_COMPARE(buttons(QStringLiteral("Deutsch")).size(), 1);
    m_town->settings().setLanguage(app::Language::Italian);
    QTRY_COMPARE(buttons(QStringLiteral("Italiano")).size(), 1);
    QCOMPARE(buttons(QStringLiteral("Accedi")).size(), 1);
}

void MainWindowTest::narrowWindowHasARail() {
    signIn();
    QVERIFY(!m_window->menu().isRail());
    m_window->resize(1000, 700);
    QVERIFY(m_window->menu().isRail());
    m_window->resize(1280, 800);
    m_town->settings().setTextPercent(150);
    QVERIFY(m_window->menu().isRail());
}

void MainWindowTest::titleAndStripScrollWhereRoomIsShort() {
    signIn();
    m_window->pages().open(PageId::Dues);
    auto *strip = m_window->findChild<StatusStrip *>();
    PageScroll *scroll = m_window->pages().current()->scroll();
    QVERIFY(!scroll->isAncestorOf(strip));
    m_town->settings().setTextPercent(200);
    m_window->resize(1366, 768);
    QTRY_VERIFY(scroll->isAncestorOf(strip));
    QVERIFY(strip->isVisible());
    const QList<Heading *> titles = scroll->findChildren<Heading *>();
    QVERIFY(std::any_of(titles.begin(), titles.end(), [](const Heading *title) {
        return title->isVisible() && title->text() == QStringLiteral("Nuovo pagamento");
    }));
    // They come along to the next page, and do not go with a page that is thrown away.
    m_window->pages().open(PageId::Today);
    QVERIFY(m_window->pages().current()->scroll()->isAncestorOf(strip));
    QVERIFY(strip->isVisible());
    m_client->signOut();
    QVERIFY(strip->isVisible());
    m_town->settings().setTextPercent(100);
    signIn();
    QVERIFY(!m_window->pages().isAncestorOf(strip));
}

void MainWindowTest::tabOrderIsReadingOrder() {
    signIn();
    m_window->pages().open(PageId::Dues);
    auto *strip = m_window->findChild<StatusStrip *>();
    for (const int percent : {100, 200}) {
        m_town->settings().setTextPercent(percent);
        m_window->menu().focusCurrent();
        bool pageSeen = false;
        bool stripSeen = false;
        for (int i = 0; i < 60 && !stripSeen; ++i) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
            stripSeen = strip->isAncestorOf(m_window->focusWidget());
            pageSeen =
                pageSeen || (m_window->pages().isAncestorOf(m_window->focusWidget()) && !stripSeen);
            if (stripSeen)
                QVERIFY(pageSeen);
        }
        QVERIFY(stripSeen);
    }
}

// What the screen shows, not what a new picture would.
void MainWindowTest::ringIsSeenWhereTabScrolls() {
    m_window->resize(900, 480);
    QTRY_VERIFY(m_client->accessOffer().value().has_value());
    const auto seen = [this](const QPoint &at) {
        return m_window->screen()->grabWindow(m_window->winId()).toImage().pixelColor(at);
    };
    constexpr QPoint inRing(-4, 0);
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        const QWidget *focus = m_window->focusWidget();
        if (!m_window->signInPage().isAncestorOf(focus))
            continue;
        const QPoint edge = focus->mapTo(m_window.get(), inRing + QPoint(0, focus->height() / 2));
        QTRY_COMPARE(seen(edge), Theme::instance().color(ui::Role::Focus));
    }
}

void MainWindowTest::tabGoesThroughTheWaysFirst() {
    // A layout shows what came late from the event loop; until then it takes no focus.
    const auto visible = [this] {
        const QList<WayButton *> ways = m_window->findChildren<WayButton *>();
        return std::count_if(ways.begin(), ways.end(), [](auto *way) { return way->isVisible(); });
    };
    QTRY_COMPARE(visible(), 3);
    fieldNamed(*m_window, QStringLiteral("Nome utente"))->setFocus();
    for (const char16_t *words : {u"ENTRA CON COHESION", u"Entra con CIE", u"Entra con SPID"}) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Backtab);
        const auto *button = qobject_cast<QAbstractButton *>(m_window->focusWidget());
        QVERIFY(button != nullptr);
        QCOMPARE(button->text(), QString::fromUtf16(words));
    }
}

void MainWindowTest::nothingIsCut_data() {
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("inside");
    QTest::newRow("sign-in, 100 %") << 100 << QSize(1280, 800) << false;
    QTest::newRow("sign-in, 200 %") << 200 << QSize(1280, 800) << false;
    QTest::newRow("sign-in, 200 %, narrow") << 200 << QSize(800, 600) << false;
    QTest::newRow("inside, 100 %") << 100 << QSize(1280, 800) << true;
    QTest::newRow("inside, 150 %") << 150 << QSize(1280, 800) << true;
    QTest::newRow("inside, 200 %") << 200 << QSize(1280, 800) << true;
    QTest::newRow("inside, 100 %, narrow") << 100 << QSize(800, 600) << true;
}

// A text is cut when its widget is smaller than the text needs.
QStringList MainWindowTest::cutTexts(const QWidget &window) {
    QStringList cut;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QPushButton *>(widget);
        if (!widget->isVisible() || (label == nullptr && button == nullptr))
            continue;
        const QString words = label != nullptr ? label->text() : button->text();
        const bool wraps = widget->hasHeightForWidth();
        const bool narrow = !wraps && widget->width() < widget->sizeHint().width();
        const int high =
            wraps ? widget->heightForWidth(widget->width()) : widget->sizeHint().height();
        if (!words.isEmpty() && (narrow || widget->height() < high))
            cut.append(words);
    }
    return cut;
}

void MainWindowTest::nothingIsCut() {
    QFETCH(int, percent);
    QFETCH(QSize, size);
    QFETCH(bool, inside);
    QTRY_VERIFY(m_client->municipality().value().has_value());
    if (inside)
        signIn();
    m_town->settings().setTextPercent(percent);
    m_window->resize(size);
    QTRY_VERIFY2(cutTexts(*m_window).isEmpty(),
                 qPrintable(cutTexts(*m_window).join(QLatin1Char(0x7c))));
    QCOMPARE(m_window->size(), size);
}

void MainWindowTest::everyControlHasAName_data() {
    QTest::addColumn<bool>("inside");
    QTest::addColumn<PageId>("page");
    QTest::newRow("sign-in") << false << PageId::Dues;
    QTest::newRow("today") << true << PageId::Today;
    QTest::newRow("dues") << true << PageId::Dues;
    QTest::newRow("billing lists") << true << PageId::BillingLists;
    QTest::newRow("pairing") << true << PageId::Pairing;
    QTest::newRow("password") << true << PageId::Password;
    QTest::newRow("open sessions") << true << PageId::OpenSessions;
}

void MainWindowTest::collectNameless(QAccessibleInterface *node, QStringList &nameless) {
    if (node == nullptr || node->state().invisible)
        return;
    const bool operable = node->state().focusable && node->role() != QAccessible::Client &&
                          node->role() != QAccessible::Window;
    if (operable && node->text(QAccessible::Name).isEmpty())
        nameless.append(QString::fromLatin1(
            node->object() != nullptr ? node->object()->metaObject()->className() : "cell"));
    for (int i = 0; i < node->childCount(); ++i)
        collectNameless(node->child(i), nameless);
}

void MainWindowTest::everyControlHasAName() {
    QFETCH(bool, inside);
    QFETCH(PageId, page);
    if (inside) {
        signIn();
        m_window->pages().open(page);
    }
    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(m_window.get()), nameless);
    QCOMPARE(nameless, QStringList());
}

void MainWindowTest::contentPageOpensAndCloses() {
    buttons(QStringLiteral("Informativa sulla privacy")).first()->click();
    const auto dialog = [this] { return m_window->findChild<QDialog *>(); };
    QVERIFY(dialog() != nullptr);
    QTRY_COMPARE(dialog()->windowTitle(), QStringLiteral("Informativa"));
    QTest::keyClick(static_cast<QWidget *>(dialog()), Qt::Key_Escape);
    QTRY_VERIFY(dialog() == nullptr);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
