// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json.h"
#include "tests/helper/fits.h"
#include "tests/helper/samples.h"
#include "tests/ui/helper/fakedialogs.h"
#include "tests/ui/helper/probe.h"
#include "tests/ui/services/schooldays.h"
#include "ui/services/attendancepage.h"
#include "ui/theme/theme.h"

#include <QtTest>

using namespace campanella;
using namespace campanella::ui;
using namespace campanella::test;
using namespace Qt::StringLiterals;

namespace {
constexpr auto threadsPath = "/v1/messages/threads";
} // namespace

/// Servizi → Presenze: the month, the day, the way through them by keyboard, the states.
class AttendancePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheMonthOfTheServer();
    void walksByKeyboard_data();
    void walksByKeyboard();
    void staysWithinTheYear();
    void saysEachDayInWords_data();
    void saysEachDayInWords();
    void tellsTheChosenDay();
    void contestsADay();
    void offersNoContest_data();
    void offersNoContest();
    void keepsWhatWasRefused();
    void keepsChildrenApart();
    void opensTheDayThatWasAskedFor();
    void readsAPastYear();
    void printsAndSaves();
    void emptyAndFailed();
    void everythingHasAName();
    void fitsAt200();

private:
    void open(std::optional<ServiceKind> kind = {});
    [[nodiscard]] MonthView &calendar() { return m_page->calendar(); }
    [[nodiscard]] QString spoken(int day);

    std::unique_ptr<SchoolDays> m_days;
    FakeDialogs *m_dialogs = nullptr;
    std::unique_ptr<AttendancePage> m_page;
    QTemporaryDir m_folder;
};

void AttendancePageTest::init() {
    Theme::instance().apply();
    m_days = std::make_unique<SchoolDays>();
}

void AttendancePageTest::cleanup() {
    Theme::instance().setTextPercent(100);
    m_page.reset();
    m_days.reset();
}

void AttendancePageTest::open(std::optional<ServiceKind> kind) {
    auto dialogs = std::make_unique<FakeDialogs>();
    m_dialogs = dialogs.get();
    m_page = std::make_unique<AttendancePage>(m_days->client->api(), *m_days->session,
                                              std::move(dialogs), kind);
    m_page->resize(1040, 800);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->opened();
    QVERIFY(m_days->load());
    m_page->childBox().choose(sampleChild(1).id.toString());
}

QString AttendancePageTest::spoken(int day) {
    const auto *model = qobject_cast<MonthModel *>(calendar().model());
    return model->indexOf(QDate(2026, 10, day)).data(Qt::AccessibleTextRole).toString();
}

void AttendancePageTest::showsTheMonthOfTheServer() {
    open();
    QCOMPARE(calendar().day(), QDate(2026, 11, 22));
    QVERIFY(visibleWords(*m_page).contains(u"Novembre 2026"_s));
    calendar().setDay(QDate(2026, 10, 1));
    QVERIFY(visibleWords(*m_page).contains(u"Ottobre 2026"_s));
    QVERIFY(visibleWords(*m_page).contains(u"Luca Rossi, 6 pasti × 4,80"_s));
    buttonSaying(*m_page, u"Torna a novembre"_s)->click();
    QCOMPARE(calendar().day(), QDate(2026, 11, 22));
}

void AttendancePageTest::walksByKeyboard_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<QDate>("day");
    QTest::newRow("left") << int(Qt::Key_Left) << QDate(2026, 9, 30);
    QTest::newRow("right") << int(Qt::Key_Right) << QDate(2026, 10, 2);
    QTest::newRow("up") << int(Qt::Key_Up) << QDate(2026, 9, 24);
    QTest::newRow("down") << int(Qt::Key_Down) << QDate(2026, 10, 8);
    QTest::newRow("month before") << int(Qt::Key_PageUp) << QDate(2026, 9, 1);
    QTest::newRow("month after") << int(Qt::Key_PageDown) << QDate(2026, 11, 1);
    QTest::newRow("week's begin") << int(Qt::Key_Home) << QDate(2026, 9, 28);
    QTest::newRow("week's end") << int(Qt::Key_End) << QDate(2026, 10, 4);
}

void AttendancePageTest::walksByKeyboard() {
    QFETCH(int, key);
    open();
    calendar().setDay(QDate(2026, 10, 1));
    QTest::keyClick(&calendar(), Qt::Key(key));
    QTEST(calendar().day(), "day");
    QVERIFY(calendar().square() != nullptr);
    QCOMPARE(calendar().currentIndex().data().toInt(), calendar().day().day());
    QTest::keyClick(&calendar(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(calendar().day(), QDate(2026, 11, 22));
}

void AttendancePageTest::staysWithinTheYear() {
    open();
    calendar().setDay(QDate(2026, 9, 1));
    QTest::keyClick(&calendar(), Qt::Key_Left);
    QCOMPARE(calendar().day(), QDate(2026, 9, 1));
    calendar().setDay(QDate(2027, 8, 31));
    QTest::keyClick(&calendar(), Qt::Key_PageDown);
    QCOMPARE(calendar().day(), QDate(2027, 8, 31));
}

void AttendancePageTest::saysEachDayInWords_data() {
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("words");
    QTest::newRow("present") << 1 << u"giovedì 1 ottobre 2026: Presente"_s;
    QTest::newRow("light") << 2 << u"venerdì 2 ottobre 2026: In bianco"_s;
    QTest::newRow("weekend") << 3 << u"sabato 3 ottobre 2026: fine settimana"_s;
    QTest::newRow("contested") << 5 << u"lunedì 5 ottobre 2026: Contestato"_s;
    QTest::newRow("strike") << 9 << u"venerdì 9 ottobre 2026: Chiuso, Sciopero"_s;
    QTest::newRow("nothing") << 12 << u"lunedì 12 ottobre 2026: nulla di registrato"_s;
    QTest::newRow("absent") << 13 << u"martedì 13 ottobre 2026: Assente"_s;
}

void AttendancePageTest::saysEachDayInWords() {
    QFETCH(int, day);
    open();
    calendar().setDay(QDate(2026, 10, 1));
    QTEST(spoken(day), "words");
}

void AttendancePageTest::tellsTheChosenDay() {
    open();
    calendar().setDay(QDate(2026, 10, 2));
    QVERIFY(m_page->dayCard().words().contains(u"Luca Rossi era presente."_s));
    QVERIFY(m_page->dayCard().words().contains(u"in bianco, 4,80"_s));
    calendar().setDay(QDate(2026, 10, 9));
    QVERIFY(m_page->dayCard().words().contains(u"Sciopero."_s));
    calendar().setDay(QDate(2026, 10, 13));
    QVERIFY(m_page->dayCard().words().contains(u"non si paga"_s));
}

void AttendancePageTest::contestsADay() {
    open();
    calendar().setDay(QDate(2026, 10, 1));
    ContestCard &card = m_page->contestCard();
    QTest::keyClick(card.startButton(), Qt::Key_Space);
    QVERIFY(card.field().edit()->hasFocus());
    QVERIFY(visibleWords(*m_page).contains(u"Luca Rossi, giovedì 1 ottobre 2026."_s));
    QCOMPARE(namelessControls(*m_page), QStringList());
    card.sendButton()->click();
    QVERIFY(card.field().edit()->hasFocus());
    QVERIFY(m_days->town.server().seen().last().target != threadsPath);

    card.field().edit()->setPlainText(u"Era a casa."_s);
    m_days->town.script(threadsPath, ScriptedAnswer::http(201, toJson(sampleThread(7))));
    card.sendButton()->click();
    QTRY_VERIFY(visibleWords(*m_page).contains(u"Contestazione 2026-7 inviata."_s));
    QVERIFY(!card.field().isVisible());
    QList<SeenRequest> sent = m_days->town.server().seen();
    sent.removeIf([](const SeenRequest &one) { return one.method != "POST"; });
    const NewThread wanted{
        ThreadTopic::Attendance,
        {},
        u"Era a casa."_s,
        ContestedDay{sampleChild(1).id, sampleService(0).id, QDate(2026, 10, 1)}};
    QCOMPARE(fromJson<NewThread>(sent.last().body).value(), wanted);
}

void AttendancePageTest::offersNoContest_data() {
    QTest::addColumn<QDate>("day");
    QTest::newRow("contested") << QDate(2026, 10, 5);
    QTest::newRow("closed") << QDate(2026, 10, 9);
    QTest::newRow("nothing recorded") << QDate(2026, 10, 12);
    QTest::newRow("to come") << QDate(2026, 11, 23);
}

void AttendancePageTest::offersNoContest() {
    QFETCH(QDate, day);
    AttendanceBook book = sampleBook();
    book.items.append(sampleDay(1, QDate(2026, 11, 23)));
    m_days->serve(book);
    open();
    calendar().setDay(QDate(2026, 10, 1));
    QVERIFY(m_page->contestCard().isVisible());
    calendar().setDay(day);
    QVERIFY(!m_page->contestCard().isVisible());
}

void AttendancePageTest::keepsWhatWasRefused() {
    open();
    calendar().setDay(QDate(2026, 10, 1));
    ContestCard &card = m_page->contestCard();
    card.startButton()->click();
    card.field().edit()->setPlainText(u"Era a casa."_s);
    m_days->town.script(threadsPath, ScriptedAnswer::problem(422, "dati.campo-non-valido"));
    card.sendButton()->click();
    QTRY_VERIFY(visibleWords(*m_page).contains(u"non si può contestare"_s));
    QCOMPARE(card.field().text(), u"Era a casa."_s);
    card.cancelButton()->click();
    QVERIFY(card.startButton()->hasFocus());
}

void AttendancePageTest::keepsChildrenApart() {
    open();
    calendar().setDay(QDate(2026, 10, 5));
    m_page->childBox().choose(sampleChild(2).id.toString());
    QCOMPARE(calendar().day(), QDate(2026, 10, 5));
    QCOMPARE(spoken(5), u"lunedì 5 ottobre 2026: nulla di registrato"_s);
    m_page->serviceBox().choose(sampleService(1).id.toString());
    QCOMPARE(spoken(1), u"giovedì 1 ottobre 2026: nulla di registrato"_s);
}

void AttendancePageTest::opensTheDayThatWasAskedFor() {
    open();
    m_days->session->setChosenDay({sampleChild(2).id, sampleService(0).id, QDate(2026, 10, 2)});
    m_page->opened();
    QCOMPARE(calendar().day(), QDate(2026, 10, 2));
    QCOMPARE(m_page->childBox().id(), sampleChild(2).id.toString());
    m_page->childBox().choose(sampleChild(1).id.toString());
    m_page->opened();
    QCOMPARE(m_page->childBox().id(), sampleChild(1).id.toString());
}

// A past year is read, once; nothing is announced or contested in it.
void AttendancePageTest::readsAPastYear() {
    open();
    QCOMPARE(m_page->yearBox().name(), u"2026/2027"_s);
    QVERIFY(m_page->announcing().isVisibleTo(m_page.get()));
    m_days->serve(pastBook());
    m_page->yearBox().choose(u"2025/2026"_s);
    QTRY_COMPARE(calendar().day(), QDate(2026, 6, 4));
    QVERIFY(!m_page->announcing().isVisibleTo(m_page.get()));
    QVERIFY(!m_page->contestCard().isVisibleTo(m_page.get()));
    QCOMPARE(m_days->town.server().seen().constLast().target,
             QByteArray(SchoolDays::path) + "?from=2025-09-01&to=2026-08-31");
    const int asked = m_days->town.server().count(SchoolDays::path);
    m_page->yearBox().choose(u"2026/2027"_s);
    QCOMPARE(calendar().day(), QDate(2026, 11, 22));
    m_page->showDay(sampleChild(1).id, sampleService(0).id, QDate(2026, 6, 4));
    QCOMPARE(m_page->yearBox().name(), u"2025/2026"_s);
    QCOMPARE(calendar().day(), QDate(2026, 6, 4));
    QCOMPARE(m_days->town.server().count(SchoolDays::path), asked);
    QCOMPARE(namelessControls(*m_page), QStringList());
}

void AttendancePageTest::printsAndSaves() {
    open();
    calendar().setDay(QDate(2026, 10, 1));
    m_dialogs->path = m_folder.filePath(u"presenze.pdf"_s);
    m_page->saveCurrent();
    QVERIFY(QFile::exists(m_dialogs->path));
    QVERIFY(!m_dialogs->suggestions.first().contains(u"Luca"_s));
    QBuffer paper;
    QVERIFY(paper.open(QIODevice::WriteOnly));
    m_dialogs->device = std::make_shared<QPdfWriter>(&paper);
    m_page->printCurrent();
    QVERIFY(!paper.data().isEmpty());
}

void AttendancePageTest::emptyAndFailed() {
    m_days->town.script("/v1/household/children", ScriptedAnswer::http(200, R"({"items":[]})"));
    open();
    QTRY_VERIFY(visibleWords(*m_page).contains(u"Non ci sono ancora presenze"_s));
    m_days->town.script(SchoolDays::path, ScriptedAnswer::problem(503, "servizio.occupato"));
    m_days->session = std::make_unique<app::Session>(m_days->client->api(), sampleGrant(u"t"_s));
    m_page = std::make_unique<AttendancePage>(m_days->client->api(), *m_days->session,
                                              std::make_unique<FakeDialogs>());
    m_page->show();
    m_page->opened();
    QTRY_VERIFY(visibleWords(*m_page).contains(u"Non riusciamo a leggere le presenze"_s));
}

void AttendancePageTest::everythingHasAName() {
    open();
    calendar().setDay(QDate(2026, 10, 1));
    QCOMPARE(namelessControls(*m_page), QStringList());
}

void AttendancePageTest::fitsAt200() {
    open();
    Theme::instance().setTextPercent(200);
    m_page->resize(1000, 700);
    QTRY_VERIFY(fitsAcross(*m_page->scroll()));
}

QTEST_MAIN(AttendancePageTest)
#include "tst_attendancepage.moc"
