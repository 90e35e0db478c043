// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/helper/probe.h"
#include "tests/ui/payments/family.h"
#include "ui/theme/theme.h"
#include "ui/today/childcard.h"
#include "ui/today/todaypage.h"

#include <QLocale>
#include <QScrollBar>
#include <QTest>

using namespace campanella;
using namespace campanella::test;

namespace {

QList<Child> childrenOf(const QList<Due> &dues) {
    QList<Child> children;
    QList<PublicId> services;
    for (const Due &due : dues)
        services.append(due.service.id);
    for (const Due &due : dues) {
        const auto same = [&due](const Child &child) { return child.id == due.child->id; };
        if (std::none_of(children.cbegin(), children.cend(), same))
            children.append({due.child->id, due.child->givenName, due.child->familyName,
                             due.child->school, due.child->schoolClass, services});
    }
    return children;
}

QList<Service> servicesIn(const QList<Due> &dues) {
    QList<Service> services;
    for (const Due &due : dues)
        if (!services.contains(due.service))
            services.append(due.service);
    return services;
}

/// Whether a visible label holds those words.
bool says(const QWidget &place, const QString &words) {
    const QList<ui::Label *> labels = place.findChildren<ui::Label *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const ui::Label *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

struct Stage {
    explicit Stage(const QList<Due> &owed, const QList<Due> &family, int unread = 0,
                   const QList<MessageThread> &answered = {})
        : person(answering(samplePerson(0)))
        , children(answering(childrenOf(family)))
        , services(answering(servicesIn(family)))
        , dues(answering(owed))
        , notices(answering(TownNoticePage{{}, {}, unread}))
        , threads(answering(answered))
        , page({person, children, services, dues, notices, threads}, navigator,
               [] { return QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC); }) {
        page.resize(1032, 640);
        page.show();
        page.opened();
    }
    SpyNavigator navigator;
    app::Query<Person> person;
    app::Query<QList<Child>> children;
    app::Query<QList<Service>> services;
    app::Query<QList<Due>> dues;
    app::Query<TownNoticePage> notices;
    app::Query<QList<MessageThread>> threads;
    ui::TodayPage page;
};

} // namespace

class TodayPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void greets();
    void tellsWhatIsOwed();
    void givesEachChildACard();
    void leadsOn();
    void reachesTheFourGoalsAtOnce();
    void saysWhatIsToBeRead();
    void saysThatAPaymentIsChecked();
    void isKindWhenNothingIsOwed();
    void isKindToWhoIsNew();
    void scrollsOnlyDownwards_data();
    void scrollsOnlyDownwards();
};

void TodayPageTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
    ui::Theme::instance().apply();
}

void TodayPageTest::cleanup() {
    ui::Theme::instance().setTextPercent(100);
}

void TodayPageTest::greets() {
    Stage stage(familyDues(), familyDues());
    QCOMPARE(stage.page.title(), QStringLiteral("Oggi, domenica 22 novembre"));
    QTRY_COMPARE(stage.page.subtitle(),
                 QStringLiteral("Buongiorno Anna, ecco le novità di Luca e Sofia."));
}

void TodayPageTest::tellsWhatIsOwed() {
    Stage stage(familyDues(), familyDues());
    QTRY_VERIFY(stage.page.owed().totalText().startsWith(QStringLiteral("279,80")));
    QVERIFY(stage.page.owed().countText().startsWith(QLatin1Char('5')));
    QVERIFY(stage.page.owed().overdueText().endsWith(QStringLiteral("Scuolabus, Luca Rossi")));
}

void TodayPageTest::givesEachChildACard() {
    Stage stage(familyDues(), familyDues());
    QTRY_COMPARE(stage.page.childCount(), 2);
    Stage large(longDues(), longDues());
    QTRY_COMPARE(large.page.childCount(), 5);
}

void TodayPageTest::leadsOn() {
    Stage stage(familyDues(), familyDues());
    QTRY_VERIFY(stage.page.owed().printButton()->isVisible());
    stage.page.owed().printButton()->click();
    QCOMPARE(stage.navigator.notices.size(), 1);
    QCOMPARE(stage.navigator.notices.at(0).size(), 5);
    stage.page.owed().listButton()->click();
    QCOMPARE(stage.navigator.opened, QList<ui::PageId>{ui::PageId::Dues});
}

void TodayPageTest::reachesTheFourGoalsAtOnce() {
    Stage stage(familyDues(), familyDues());
    app::Query<QList<Checkout>> checkouts(answering(QList<Checkout>()));
    stage.page.attendanceTile()->click();
    stage.page.payTile()->click(); // not offered: the list says how to pay
    QCOMPARE(stage.navigator.opened, (QList{ui::PageId::Attendance, ui::PageId::Dues}));
    stage.page.offerPaying(std::make_unique<ui::PayOffer>(checkouts, [] { return true; }));
    checkouts.refresh();
    QTRY_VERIFY(stage.page.owed().payButton()->isVisible());
    stage.page.payTile()->click();
    stage.page.owed().payButton()->click();
    QCOMPARE(stage.navigator.paid.size(), 2);
    QCOMPARE(stage.navigator.paid.first().size(), 5); // what waits for its outcome is left out
    stage.page.duesTile()->click();
    stage.page.noticesTile()->click();
    QCOMPARE(stage.navigator.opened.last(), ui::PageId::TownNotices);
}

void TodayPageTest::saysWhatIsToBeRead() {
    Stage stage(familyDues(), familyDues(), 3);
    QTRY_VERIFY(stage.page.noticesTile()->text().contains(QStringLiteral("3")));
    stage.page.noticesTile()->click();
    QCOMPARE(stage.navigator.opened, QList<ui::PageId>{ui::PageId::TownNotices});
    const MessageThread read{PublicId::random(),
                             {},
                             ThreadTopic::Other,
                             {},
                             ThreadState::Answered,
                             {},
                             {},
                             {},
                             false,
                             {}};
    MessageThread answered = read;
    answered.unread = true;
    Stage both(familyDues(), familyDues(), 3, {answered, read});
    QTRY_COMPARE(both.page.noticesTile()->accessibleName(),
                 QStringLiteral("Comunicazioni: 4 da leggere"));
    Stage calm(familyDues(), familyDues());
    QTRY_COMPARE(calm.page.noticesTile()->text(), QStringLiteral("Comunicazioni"));
}

void TodayPageTest::saysThatAPaymentIsChecked() {
    // Luca's Post-scuola is the only due of its service, and waits for its outcome.
    const QList<Due> dues{familyDues().constLast()};
    QVERIFY(dues.constFirst().state == DueState::AwaitingOutcome);
    Stage stage(dues, dues);
    QTRY_COMPARE(stage.page.childCount(), 1);
    QTRY_VERIFY(says(stage.page, QStringLiteral("in attesa di esito: non pagar")));
    QVERIFY(says(stage.page, QStringLiteral("30,00")));
    QVERIFY(!says(stage.page, QStringLiteral("Niente da pagare")));
    QVERIFY(stage.page.owed().waitingText().contains(QStringLiteral("30,00")));
    Stage none({}, dues);
    QTRY_VERIFY(says(none.page, QStringLiteral("Niente da pagare")));
    QVERIFY(!says(none.page, QStringLiteral("in attesa di esito")));
}

void TodayPageTest::isKindWhenNothingIsOwed() {
    Stage stage({}, familyDues());
    QTRY_COMPARE(stage.page.childCount(), 2);
    QVERIFY(!stage.page.owed().printButton()->isVisible());
    QVERIFY(says(stage.page.owed(), QStringLiteral("Non hai nulla")));
}

// The first enrolment needs no paired child.
void TodayPageTest::isKindToWhoIsNew() {
    Stage stage({}, {});
    QCOMPARE(stage.page.childCount(), 0);
    const auto says = [&stage](const QString &words) {
        const QList<ui::Label *> labels = stage.page.findChildren<ui::Label *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const ui::Label *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QTRY_VERIFY(says(QStringLiteral("Per la prima iscrizione fai la domanda")));
    QVERIFY(says(QStringLiteral("Non hai nulla")));
    buttonSaying(stage.page, QStringLiteral("Nuova domanda"))->click();
    QCOMPARE(stage.navigator.opened, QList<ui::PageId>{ui::PageId::NewApplication});
}

void TodayPageTest::scrollsOnlyDownwards_data() {
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("width");
    QTest::newRow("100 %") << 100 << 1032;
    QTest::newRow("150 %") << 150 << 1064;
    QTest::newRow("200 %") << 200 << 1064;
}

void TodayPageTest::scrollsOnlyDownwards() {
    QFETCH(int, percent);
    QFETCH(int, width);
    ui::Theme::instance().setTextPercent(percent);
    Stage stage(longDues(), longDues());
    stage.page.resize(width, 640);
    QTRY_COMPARE(stage.page.childCount(), 5);
    auto *area = stage.page.findChild<QScrollArea *>();
    QTRY_VERIFY(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
}

QTEST_MAIN(TodayPageTest)
#include "tst_todaypage.moc"
