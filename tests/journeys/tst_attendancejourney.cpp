// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/journeys/helper/windowvisit.h"
#include "tests/ui/helper/probe.h"
#include "ui/services/attendancepage.h"
#include "ui/services/mealspage.h"

#include <QFile>
#include <QTest>

using namespace campanella;
using namespace campanella::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // milliseconds; the machine may be busy

} // namespace

/// A family looks at its days, both programs and the real window between them.
class TestAttendanceJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void menuListsWhatIsUsed();
    void monthAgreesWithTheDue();
    void aMealLeadsToItsDay();
    void anAbsenceIsAnnouncedAndTakenBack();
    void aContestedDayIsCorrected();

private:
    void visit(const QString &username);
    [[nodiscard]] bool isListed(const QString &label);
    /// The due of Luca's meals in the month of the demo that is past.
    [[nodiscard]] std::optional<Due> mealsDue();
    /// Presenze, at the child and the service of a due; null if it does not come up.
    [[nodiscard]] ui::AttendancePage *attendanceOf(const Due &due);

    BackendProcess m_backend;
    std::optional<WindowVisit> m_visit;
};

void TestAttendanceJourney::initTestCase() {
    QVERIFY(m_backend.start());
}

void TestAttendanceJourney::cleanup() {
    m_visit.reset();
}

void TestAttendanceJourney::visit(const QString &username) {
    m_visit.emplace(m_backend);
    QTRY_VERIFY_WITH_TIMEOUT(m_visit->client().municipality().value(), patience);
    QVERIFY(m_visit->signIn(username));
    QTRY_VERIFY_WITH_TIMEOUT(m_visit->client().session()->services().value(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_visit->client().session()->dues().value(), patience);
}

bool TestAttendanceJourney::isListed(const QString &label) {
    for (const auto *button : m_visit->window().findChildren<ui::MenuButton *>())
        if (button->text() == label)
            return !button->isHidden();
    return false;
}

std::optional<Due> TestAttendanceJourney::mealsDue() {
    const QList<Due> dues = *m_visit->client().session()->dues().value();
    for (const Due &due : dues)
        if (due.service.kind == ServiceKind::Canteen && due.child &&
            due.child->givenName == u"Luca" && isPayable(due.state))
            return due;
    return {};
}

ui::AttendancePage *TestAttendanceJourney::attendanceOf(const Due &due) {
    m_visit->window().pages().open(ui::PageId::Attendance);
    auto *page = m_visit->front<ui::AttendancePage>();
    const auto isRead = [page] { return page->calendar().square() != nullptr; };
    if (page == nullptr || !QTest::qWaitFor(isRead, patience))
        return nullptr;
    page->childBox().choose(due.child->id.toString());
    page->serviceBox().choose(due.service.id.toString());
    return page;
}

void TestAttendanceJourney::menuListsWhatIsUsed() {
    visit(u"marco.bianchi"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"Refezione"_s), patience);
    QVERIFY(isListed(u"Presenze"_s));
    QVERIFY(!isListed(u"Scuolabus"_s));
}

void TestAttendanceJourney::monthAgreesWithTheDue() {
    visit(u"anna.conti"_s);
    const std::optional<Due> due = mealsDue();
    QVERIFY(due && due->period);
    auto *page = attendanceOf(*due);
    QVERIFY(page != nullptr);
    page->calendar().setFocus();
    while (page->calendar().day() > due->period->last())
        QTest::keyClick(&page->calendar(), Qt::Key_PageUp);
    const app::AttendanceMonth &month = page->calendar().month();
    QCOMPARE(month.amount, std::optional(due->amount));
    QCOMPARE(month.counts.value(app::DayMark::Suspended), 1);
    page->calendar().setDay(due->period->first().addDays(1));
    QVERIFY(page->dayCard().words().contains(u"Luca Rossi"_s));
    QCOMPARE(namelessControls(*page), QStringList());
}

void TestAttendanceJourney::aMealLeadsToItsDay() {
    visit(u"anna.conti"_s);
    m_visit->window().pages().open(ui::PageId::Meals);
    auto *page = m_visit->front<ui::MealsPage>();
    QVERIFY(page != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(page->childBox().box()->count() == 3, patience);
    const std::optional<Due> due = mealsDue();
    QVERIFY(due && due->period);
    page->childBox().choose(due->child->id.toString());
    page->periodBox().choose(due->period->first().toString(Qt::ISODate));
    QCOMPARE(page->table().meals().size(), due->quantityNote.section(u' ', 0, 0).toInt());
    const AttendanceDay first = page->table().meals().first().day;
    page->table().setCurrentIndex(page->table().model()->index(0, 0));
    QTest::keyClick(&page->table(), Qt::Key_Return);
    auto *calendar = m_visit->front<ui::AttendancePage>();
    QVERIFY(calendar != nullptr);
    QCOMPARE(calendar->calendar().day(), first.day);
    QCOMPARE(calendar->childBox().id(), first.childId.toString());
}

void TestAttendanceJourney::anAbsenceIsAnnouncedAndTakenBack() {
    visit(u"anna.conti"_s);
    m_visit->window().pages().open(ui::PageId::Attendance);
    auto *page = m_visit->front<ui::AttendancePage>();
    QVERIFY(page != nullptr);
    ui::AnnounceCard &card = page->announcing().card();
    ui::AnnouncedList &list = page->announcing().list();
    QTRY_VERIFY_WITH_TIMEOUT(card.isVisible(), patience);
    const QDate first = card.cutoff().terms()->firstDay;
    card.sendButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(list.undoButtons().size(), 1, patience);
    page->calendar().setDay(first);
    QVERIFY(page->dayCard().words().contains(u"non ci sarà"_s));
    list.undoButtons().constFirst()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!list.isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!page->dayCard().words().contains(u"non ci sarà"_s), patience);
}

void TestAttendanceJourney::aContestedDayIsCorrected() {
    visit(u"anna.conti"_s);
    const std::optional<Due> due = mealsDue();
    QVERIFY(due && due->period);
    auto *page = attendanceOf(*due);
    QVERIFY(page != nullptr);
    page->calendar().setDay(due->period->first());
    while (page->calendar().square()->mark != app::DayMark::Present)
        QTest::keyClick(&page->calendar(), Qt::Key_Right);
    QVERIFY(page->contestCard().isVisible());
    page->contestCard().startButton()->click();
    page->contestCard().field().edit()->setPlainText(u"Era a casa con la febbre."_s);
    page->contestCard().sendButton()->click();
    const auto mark = [page] { return page->calendar().square()->mark; };
    QTRY_VERIFY_WITH_TIMEOUT(mark() == app::DayMark::Contested, patience);
    QVERIFY(!page->contestCard().isVisible());
    const auto &threads = m_visit->client().session()->threads();
    QTRY_VERIFY_WITH_TIMEOUT(threads.value() && !threads.value()->isEmpty(), patience);

    QFile answer(m_backend.dataDir() + u"/answer.txt"_s);
    QVERIFY(answer.open(QIODevice::WriteOnly) && answer.write("Hai ragione.\n") > 0);
    answer.close();
    QVERIFY(m_backend.run({u"attendance"_s, u"correct"_s},
                          {u"--number"_s, threads.value()->first().number, u"--state"_s,
                           u"absent"_s, u"--text"_s, answer.fileName()}));
    page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(mark() == app::DayMark::Absent, patience);
}

QTEST_MAIN(TestAttendanceJourney)
#include "tst_attendancejourney.moc"
