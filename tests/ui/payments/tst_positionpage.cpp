// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/language.h"
#include "tests/helper/fits.h"
#include "tests/ui/helper/probe.h"
#include "tests/ui/payments/family.h"
#include "ui/payments/position/positionpage.h"
#include "ui/theme/theme.h"

#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;
using namespace Qt::StringLiterals;

/// Prospetto pagamenti: what is open, by child and service, and what comes next.
class PositionPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sumsAreThoseOfTheDues();
    void whatIsPaidIsNoLongerHere();
    void wholeAndPartsCountOnce();
    void aRowOpensItsNotices();
    void everythingHasAName();
    void fitsAt200();

private:
    void open(const QList<Due> &dues = familyDues());

    app::LanguageSwitch m_language;
    std::unique_ptr<app::Query<QList<Due>>> m_dues;
    SpyNavigator m_navigator;
    std::unique_ptr<PositionPage> m_page;
};

void PositionPageTest::init() {
    Theme::instance().apply();
    m_language.use(app::Language::Italian);
    m_navigator.notices.clear();
    m_navigator.opened.clear();
}

void PositionPageTest::cleanup() {
    Theme::instance().setTextPercent(100);
    m_page.reset();
}

void PositionPageTest::open(const QList<Due> &dues) {
    m_page.reset();
    m_dues = std::make_unique<app::Query<QList<Due>>>(answering(dues));
    m_page = std::make_unique<PositionPage>(*m_dues, m_navigator);
    m_page->resize(1040, 800);
    m_page->show();
    m_page->opened();
    QTRY_VERIFY(!m_dues->isRefreshing());
}

void PositionPageTest::sumsAreThoseOfTheDues() {
    Money payable;
    Money waiting;
    int notices = 0;
    for (const OpenPosition &position : openPositions(familyDues())) {
        payable += position.payable;
        waiting += position.waiting;
        notices += static_cast<int>(position.dues.size());
        QCOMPARE(position.payable == Money(), position.next.isEmpty());
    }
    QCOMPARE(payable.cents(), 27980);
    QCOMPARE(waiting.cents(), 3000);
    QCOMPARE(notices, 6);
    open();
    QCOMPARE(m_page->total().replace(QChar(QChar::Nbsp), u' '), u"Da pagare: 279,80 €"_s);
    QVERIFY(m_page->next().contains(u"Prossima scadenza"_s));
    QCOMPARE(m_page->table().model()->rowCount(), openPositions(familyDues()).size());
}

void PositionPageTest::whatIsPaidIsNoLongerHere() {
    QList<Due> dues = familyDues();
    for (Due &due : dues)
        due.state = DueState::Paid;
    QVERIFY(openPositions(dues).isEmpty());
    open(dues);
    QVERIFY(!m_page->table().isVisible());
}

void PositionPageTest::wholeAndPartsCountOnce() {
    QList<Due> dues;
    for (int part = 0; part < 3; ++part) {
        dues.append(makeDue(part + 1, u"Nido"_s, ServiceKind::Nursery, part == 0 ? 9000 : 4500,
                            QDate(2026, 12, 1 + part)));
        dues.last().service = dues.first().service;
        dues.last().instalment = Instalment{u"D1"_s, part, 2};
    }
    const auto positions = openPositions(dues);
    QCOMPARE(positions.size(), 1);
    QCOMPARE(positions.first().payable.cents(), 9000);
}

void PositionPageTest::aRowOpensItsNotices() {
    open();
    Q_EMIT m_page->table().rowOpened(0);
    QCOMPARE(m_navigator.notices.value(0), openPositions(familyDues()).first().dues);
    m_page->payButton()->click();
    m_page->historyButton()->click();
    QCOMPARE(m_navigator.opened, (QList{PageId::Dues, PageId::Payments}));
}

void PositionPageTest::everythingHasAName() {
    open();
    QCOMPARE(namelessControls(*m_page), QStringList());
}

void PositionPageTest::fitsAt200() {
    open();
    Theme::instance().setTextPercent(200);
    m_page->resize(800, 600);
    QTRY_VERIFY(fitsAcross(*m_page->scroll()));
}

QTEST_MAIN(PositionPageTest)
#include "tst_positionpage.moc"
