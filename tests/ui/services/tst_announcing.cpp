// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json.h"
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

const QDate nextDay(2026, 11, 23);

AttendanceBook openBook() {
    AttendanceBook book = sampleBook();
    book.terms = {{sampleService(0).id, nextDay, book.now.addSecs(3600), true}};
    return book;
}

Announcement announcement(const QList<PublicId> &children, const DateRange &days) {
    return {PublicId::fromBytes({9}),
            u"D-2026-7"_s,
            AnnouncementKind::Absence,
            sampleService(0).id,
            children,
            days,
            QDateTime(days.first(), QTime(8, 30), Qt::UTC)};
}

QByteArray refusal(const char *pointer) {
    Failure failure{FailureCode::FieldInvalid, {}, {}, {}, {}};
    failure.fields = {{QString::fromLatin1(pointer), u"no"_s}};
    return problemJson(failure, 422);
}

} // namespace

/// *Segnala un'assenza* beside the calendar: what is sent, what is refused, what can be undone.
class AnnouncingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hidesWhereNothingIsTaken();
    void proposesTheFirstOpenDay();
    void announcesForSeveralChildren();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysWhyItIsRefused_data();
    void saysWhyItIsRefused();
    void takesBack();
    void countsDownByTheServersClock_data();
    void countsDownByTheServersClock();
    void asksAgainWhenTheDayCloses();
    void everythingHasAName();

private:
    void open(const AttendanceBook &book);
    [[nodiscard]] AnnounceCard &card() { return m_page->announcing().card(); }
    [[nodiscard]] QList<SeenRequest> sent(const QByteArray &method) const;

    std::unique_ptr<SchoolDays> m_days;
    std::unique_ptr<AttendancePage> m_page;
};

void AnnouncingTest::init() {
    Theme::instance().apply();
    m_days = std::make_unique<SchoolDays>();
}

void AnnouncingTest::cleanup() {
    m_page.reset();
    m_days.reset();
}

void AnnouncingTest::open(const AttendanceBook &book) {
    m_days->serve(book);
    m_page = std::make_unique<AttendancePage>(m_days->client->api(), *m_days->session,
                                              std::make_unique<FakeDialogs>());
    m_page->resize(1040, 800);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->opened();
    QVERIFY(m_days->load());
    m_page->childBox().choose(sampleChild(1).id.toString());
}

QList<SeenRequest> AnnouncingTest::sent(const QByteArray &method) const {
    QList<SeenRequest> found;
    for (const SeenRequest &request : m_days->town.server().seen())
        if (request.method == method && request.target.startsWith(SchoolDays::announcements))
            found.append(request);
    return found;
}

void AnnouncingTest::hidesWhereNothingIsTaken() {
    open(sampleBook());
    QVERIFY(!card().isVisible());
    QVERIFY(!m_page->announcing().list().isVisible());
}

void AnnouncingTest::proposesTheFirstOpenDay() {
    open(openBook());
    QVERIFY(card().isVisible());
    QCOMPARE(card().firstField().text(), u"23/11/2026"_s);
    m_page->calendar().setDay(QDate(2026, 11, 26));
    QCOMPARE(card().firstField().text(), u"26/11/2026"_s);
    m_page->calendar().setDay(QDate(2026, 11, 20));
    QCOMPARE(card().firstField().text(), u"26/11/2026"_s);
}

void AnnouncingTest::announcesForSeveralChildren() {
    open(openBook());
    QVERIFY(card().childBoxes().size() >= 2);
    for (QCheckBox *box : card().childBoxes())
        box->setChecked(true);
    card().lastField().edit()->setText(u"25 11 2026"_s);
    card().kindBox().choose(u"light"_s);
    const DateRange days = *DateRange::make(nextDay, QDate(2026, 11, 25));
    const Announcement taken = announcement({sampleChild(1).id, sampleChild(2).id}, days);
    m_days->town.script(SchoolDays::announcements, ScriptedAnswer::http(201, toJson(taken)));
    card().sendButton()->click();
    QTRY_VERIFY(visibleWords(*m_page).contains(u"D-2026-7"_s));
    QCOMPARE(sent("POST").size(), 1);
    const auto wanted = fromJson<NewAnnouncement>(sent("POST").first().body);
    QVERIFY(wanted.has_value());
    QCOMPARE(wanted->days, days);
    QVERIFY(wanted->kind == AnnouncementKind::LightMeal);
    QCOMPARE(wanted->childIds.size(), card().childBoxes().size());
    QVERIFY(!sent("POST").first().headers.value("idempotency-key").isEmpty());
    QCOMPARE(card().firstField().text(), u"23/11/2026"_s);
    QVERIFY(card().lastField().text().isEmpty());
}

void AnnouncingTest::saysWhatIsWrong_data() {
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("words");
    QTest::newRow("no day") << u""_s << u""_s << u"Scrivi un giorno"_s;
    QTest::newRow("no such day") << u"31/11/2026"_s << u""_s << u"Scrivi un giorno"_s;
    QTest::newRow("words") << u"domani 😀"_s << u""_s << u"Scrivi un giorno"_s;
    QTest::newRow("last is none") << u"23/11/2026"_s << u"x"_s << u"Scrivi un giorno"_s;
    QTest::newRow("backwards") << u"25/11/2026"_s << u"24/11/2026"_s << u"non viene prima"_s;
}

void AnnouncingTest::saysWhatIsWrong() {
    QFETCH(QString, first);
    QFETCH(QString, last);
    open(openBook());
    card().firstField().edit()->setText(first);
    card().lastField().edit()->setText(last);
    card().sendButton()->click();
    QFETCH(QString, words);
    QVERIFY(visibleWords(card()).contains(words));
    QVERIFY(sent("POST").isEmpty());
    for (QCheckBox *box : card().childBoxes())
        box->setChecked(false);
    card().sendButton()->click();
    QVERIFY(visibleWords(card()).contains(u"Scegli almeno un figlio."_s));
}

void AnnouncingTest::saysWhyItIsRefused_data() {
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QString>("words");
    QTest::newRow("closed") << QByteArray("/days/first") << u"il termine è passato"_s;
    QTest::newRow("too long") << QByteArray("/days/last") << u"tre mesi"_s;
    QTest::newRow("twice") << QByteArray("/days") << u"li hai già comunicati"_s;
}

// The form keeps what was typed, and the same wish sent again has the same key.
void AnnouncingTest::saysWhyItIsRefused() {
    QFETCH(QByteArray, pointer);
    open(openBook());
    card().firstField().edit()->setText(u"24/11/2026"_s);
    m_days->town.script(
        SchoolDays::announcements,
        ScriptedAnswer::http(422, refusal(pointer.constData()), "application/problem+json"));
    card().sendButton()->click();
    QFETCH(QString, words);
    QTRY_VERIFY(visibleWords(card()).contains(words));
    QCOMPARE(card().firstField().text(), u"24/11/2026"_s);
    card().sendButton()->click();
    QTRY_COMPARE(sent("POST").size(), 2);
    QCOMPARE(sent("POST").at(0).headers.value("idempotency-key"),
             sent("POST").at(1).headers.value("idempotency-key"));
}

void AnnouncingTest::takesBack() {
    AttendanceBook book = openBook();
    book.announcements = {announcement({sampleChild(1).id}, *DateRange::make(nextDay, nextDay)),
                          announcement({sampleChild(1).id},
                                       *DateRange::make(QDate(2026, 10, 1), QDate(2026, 10, 2)))};
    open(book);
    AnnouncedList &list = m_page->announcing().list();
    QCOMPARE(list.undoButtons().size(), 1);
    QTRY_VERIFY(visibleWords(list).contains(u"Luca: lunedì 23 novembre 2026"_s));
    m_days->town.script(QByteArray(SchoolDays::announcements) + '/' +
                            book.announcements.first().id.toString().toLatin1(),
                        ScriptedAnswer::http(204, {}));
    m_days->serve(openBook());
    list.undoButtons().first()->click();
    QTRY_VERIFY(!list.isVisible());
    QCOMPARE(sent("DELETE").size(), 1);
    QVERIFY(visibleWords(*m_page).contains(u"non vale più"_s));
}

void AnnouncingTest::countsDownByTheServersClock_data() {
    QTest::addColumn<qint64>("ahead");
    QTest::addColumn<QString>("words");
    QTest::newRow("two days") << qint64(0) << u"mancano 2 giorni"_s;
    QTest::newRow("hours") << qint64(2 * 86400 - 2 * 3600 - 300) << u"2 ore e 5 minuti"_s;
    QTest::newRow("minutes") << qint64(2 * 86400 - 1200) << u"20 minuti"_s;
    QTest::newRow("seconds") << qint64(2 * 86400 - 65) << u"1:05 minuti"_s;
    QTest::newRow("over") << qint64(2 * 86400) << u"è passato"_s;
}

void AnnouncingTest::countsDownByTheServersClock() {
    QFETCH(qint64, ahead);
    const QDateTime now(QDate(2026, 11, 21), QTime(8, 30), Qt::UTC);
    CutoffLine line;
    line.setClock([now] { return now; });
    line.setTerms(AnnouncingTerms{sampleService(0).id, nextDay, now.addDays(2), false}, ahead);
    QFETCH(QString, words);
    QVERIFY2(line.text().contains(words), qPrintable(line.text()));
}

void AnnouncingTest::asksAgainWhenTheDayCloses() {
    AttendanceBook book = openBook();
    open(book);
    book.terms.first().firstDay = nextDay.addDays(1);
    m_days->serve(book);
    Q_EMIT card().cutoff().passed();
    QTRY_COMPARE(card().cutoff().terms()->firstDay, nextDay.addDays(1));
}

void AnnouncingTest::everythingHasAName() {
    AttendanceBook book = openBook();
    book.announcements = {announcement({sampleChild(1).id}, *DateRange::make(nextDay, nextDay))};
    open(book);
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(AnnouncingTest)
#include "tst_announcing.moc"
