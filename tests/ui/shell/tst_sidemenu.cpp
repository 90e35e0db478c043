// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/sidemenu.h"
#include "ui/theme/theme.h"

#include <QtTest>

using namespace campanella;
using namespace campanella::ui;

/// The side menu by hand, by mouse and by keys.
class SideMenuTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_menu.reset(); }
    void listsOnlyWhatWorks();
    void listsTextsOnceTheyAreThere();
    void saysWhatIsToBeRead();
    void hoverOpensAndClosesAgain();
    void hoverNeverClosesWhatAClickOpened();
    void secondClickCloses();
    void enterAndSpaceOpen();
    void arrowsWalkOpenAndClose();
    void currentPageIsMarked();
    void closedGroupShowsWhereOneIs();
    void longLabelsWrap();
    void railPutsTheIconAbove();
    void railOpensAListBesideTheGroup();
    void altNumberOpensTheGroup();

private:
    MenuSection *section(Section which);
    static void hover(MenuSection *section, QEvent::Type type);
    MenuButton *entry(const QString &words);

    std::unique_ptr<SideMenu> m_menu;
};

void SideMenuTest::init() {
    Theme::instance().setTextPercent(100);
    Theme::instance().apply();
    m_menu = std::make_unique<SideMenu>();
    m_menu->resize(248, 600);
    m_menu->show();
    QApplication::setActiveWindow(m_menu.get());
}

MenuSection *SideMenuTest::section(Section which) {
    const QList<MenuSection *> sections = m_menu->findChildren<MenuSection *>();
    for (MenuSection *one : sections)
        if (one->section() == which)
            return one;
    return nullptr;
}

MenuButton *SideMenuTest::entry(const QString &words) {
    const QList<MenuButton *> buttons = m_menu->findChildren<MenuButton *>();
    for (MenuButton *one : buttons)
        if (one->text() == words)
            return one;
    return nullptr;
}

void SideMenuTest::hover(MenuSection *section, QEvent::Type type) {
    if (type == QEvent::Enter) {
        QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
        QCoreApplication::sendEvent(section, &enter);
    } else {
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(section, &leave);
    }
}

void SideMenuTest::listsOnlyWhatWorks() {
    QVERIFY(section(Section::Payments)->isVisible());
    QVERIFY(section(Section::Household)->isVisible());
    QVERIFY(section(Section::Messages)->isVisible());
    QVERIFY(section(Section::Services)->isVisible());
}

// What the municipality has not written is neither seen nor walked through.
void SideMenuTest::listsTextsOnceTheyAreThere() {
    MenuSection *messages = section(Section::Messages);
    messages->setPinned(true);
    MenuButton *contacts = entry(QStringLiteral("Contatti"));
    QVERIFY(!contacts->isVisible());
    QVERIFY(!messages->visibleButtons().contains(contacts));
    m_menu->setListed(PageId::Contacts, true);
    QVERIFY(contacts->isVisible());
    QVERIFY(messages->visibleButtons().contains(contacts));
    m_menu->setListed(PageId::Contacts, false);
    QVERIFY(!contacts->isVisible());
}

void SideMenuTest::saysWhatIsToBeRead() {
    MenuSection *messages = section(Section::Messages);
    MenuButton *notices = entry(QStringLiteral("Avvisi del Comune"));
    m_menu->setUnread(PageId::TownNotices, 2);
    m_menu->setUnread(PageId::Questions, 1);
    QCOMPARE(messages->group()->unread(), 3);
    QVERIFY(messages->group()->accessibleDescription().contains(QStringLiteral("3 da leggere")));
    messages->setPinned(true);
    QCOMPARE(messages->group()->unread(), 0);
    QCOMPARE(notices->unread(), 2);
    QCOMPARE(notices->accessibleDescription(), QStringLiteral("2 da leggere"));
    const int plain = entry(QStringLiteral("Contatti"))->heightForWidth(248);
    QVERIFY(notices->heightForWidth(248) >= plain);
    m_menu->setUnread(PageId::TownNotices, 0);
    QCOMPARE(notices->accessibleDescription(), QString());
}

void SideMenuTest::hoverOpensAndClosesAgain() {
    MenuSection *payments = section(Section::Payments);
    QVERIFY(!payments->isOpen());
    hover(payments, QEvent::Enter);
    QVERIFY(entry(QStringLiteral("Prospetto Ruoli"))->isVisible());
    hover(payments, QEvent::Leave);
    QVERIFY(!entry(QStringLiteral("Prospetto Ruoli"))->isVisible());
}

void SideMenuTest::hoverNeverClosesWhatAClickOpened() {
    MenuSection *payments = section(Section::Payments);
    hover(payments, QEvent::Enter);
    QTest::mouseClick(payments->group(), Qt::LeftButton);
    QVERIFY(payments->isOpen());
    hover(payments, QEvent::Leave);
    QVERIFY(payments->isOpen());
}

void SideMenuTest::secondClickCloses() {
    MenuSection *payments = section(Section::Payments);
    QTest::mouseClick(payments->group(), Qt::LeftButton);
    QTest::mouseClick(payments->group(), Qt::LeftButton);
    QVERIFY(!payments->isOpen());
}

void SideMenuTest::enterAndSpaceOpen() {
    MenuSection *payments = section(Section::Payments);
    QTest::keyClick(payments->group(), Qt::Key_Return);
    QVERIFY(payments->isOpen());
    QTest::keyClick(payments->group(), Qt::Key_Space);
    QVERIFY(!payments->isOpen());
}

void SideMenuTest::arrowsWalkOpenAndClose() {
    MenuSection *payments = section(Section::Payments);
    payments->group()->setFocus();
    QTest::keyClick(payments->group(), Qt::Key_Right);
    QVERIFY(payments->isOpen());
    QTest::keyClick(payments->group(), Qt::Key_Down);
    MenuButton *first = entry(QStringLiteral("Nuovo pagamento"));
    QVERIFY(first->hasFocus());
    QSignalSpy asked(m_menu.get(), &SideMenu::pageAsked);
    QTest::keyClick(first, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<PageId>(), PageId::Dues);
    QTest::keyClick(first, Qt::Key_Left);
    QVERIFY(!payments->isOpen());
    QVERIFY(payments->group()->hasFocus());
}

void SideMenuTest::currentPageIsMarked() {
    m_menu->setCurrent(PageId::BillingLists);
    QVERIFY(section(Section::Payments)->isOpen());
    QVERIFY(entry(QStringLiteral("Prospetto Ruoli"))->isCurrent());
    QCOMPARE(entry(QStringLiteral("Prospetto Ruoli"))->accessibleDescription(),
             QStringLiteral("Pagina attuale"));
    // The preview of a notice belongs to the dues.
    m_menu->setCurrent(PageId::Notice);
    QVERIFY(entry(QStringLiteral("Nuovo pagamento"))->isCurrent());
}

void SideMenuTest::closedGroupShowsWhereOneIs() {
    m_menu->setCurrent(PageId::Dues);
    MenuSection *payments = section(Section::Payments);
    QVERIFY(!payments->group()->isCurrent());
    payments->setPinned(false);
    QVERIFY(payments->group()->isCurrent());
}

void SideMenuTest::longLabelsWrap() {
    MenuButton button(MenuButton::Level::Entry, QStringLiteral("apply"));
    button.setText(QStringLiteral("Refezione"));
    const int one = button.heightForWidth(248);
    QCOMPARE(one, metrics::menuEntry);
    button.setText(QStringLiteral("Nuova domanda per i Servizi Scolastici di Valmarina"));
    QVERIFY(button.heightForWidth(248) > one);
}

void SideMenuTest::railPutsTheIconAbove() {
    const int wide = m_menu->width();
    const int low = section(Section::Payments)->group()->sizeHint().height();
    m_menu->setRail(true);
    QVERIFY(m_menu->width() < wide);
    QVERIFY(section(Section::Payments)->group()->sizeHint().height() > low);
}

void SideMenuTest::railOpensAListBesideTheGroup() {
    m_menu->setCurrent(PageId::BillingLists);
    m_menu->setRail(true);
    MenuSection *payments = section(Section::Payments);
    QVERIFY(!payments->isOpen());
    QVERIFY(payments->group()->isCurrent());
    payments->group()->setFocus();
    QTest::keyClick(payments->group(), Qt::Key_Return);
    MenuButton *first = entry(QStringLiteral("Nuovo pagamento"));
    QVERIFY(first->isVisible());
    const QPoint place = first->mapTo(m_menu.get(), QPoint(0, 0));
    QVERIFY(place.x() >= payments->group()->width());
    QTest::keyClick(payments->group(), Qt::Key_Down);
    QVERIFY(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Down);
    QSignalSpy asked(m_menu.get(), &SideMenu::pageAsked);
    QTest::keyClick(entry(QStringLiteral("Prospetto Ruoli")), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QVERIFY(!payments->isOpen());
    QVERIFY(payments->group()->hasFocus());
}

void SideMenuTest::altNumberOpensTheGroup() {
    QVERIFY(m_menu->focusSection(Section::Payments));
    QVERIFY(section(Section::Payments)->isOpen());
    QVERIFY(section(Section::Payments)->group()->hasFocus());
    QVERIFY(!m_menu->focusSection(Section::Top)); // no group
}

QTEST_MAIN(SideMenuTest)
#include "tst_sidemenu.moc"
