// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/messages/contests.h"
#include "backend/messages/threadoffice.h"
#include "backend/messages/threadverb.h"
#include "backend/notify/outbox.h"
#include "domain/json.h"
#include "tests/backend/helper/town.h"

#include <QFile>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QString listPath = u"/v1/messages/threads"_s;
const QDate friday(2026, 11, 20);

QString threadPath(const MessageThread &thread, const QString &more = {}) {
    return listPath + u'/' + thread.id.toString() + more;
}

} // namespace

/// Questions of a family and answers of the office, over the API and on the command line.
class TestThreads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void questionAnswerAndEnd();
    void isAboutADueOfTheFamily();
    void contestsADay();
    void refusesToContest_data();
    void refusesToContest();
    void correctionSettlesTheDay();
    void repeatedPostingCountsOnce();
    void postingNeedsAKey();
    void refusesWrongQuestions_data();
    void refusesWrongQuestions();
    void longestAndStrangestPass_data();
    void longestAndStrangestPass();
    void nobodyElseReadsIt();
    void closedTakesNoMore();
    void officeWorksThroughItsList();
    void mailTellsNothing();
    void withoutAnAddressNoMail();
    void answerIsDueInWorkingDays_data();
    void answerIsDueInWorkingDays();
    void verbsAnswerByExitCode();

private:
    [[nodiscard]] Response post(const QString &path, const QByteArray &body,
                                const QByteArray &key = PublicId::random().toString().toLatin1());
    [[nodiscard]] MessageThread ask(const QString &text = u"Perché?"_s);
    [[nodiscard]] Response contest(QDate day);
    /// The state of the contested day, and whether it is contested, as the other parent's page
    /// would show it.
    [[nodiscard]] std::pair<AttendanceState, bool> dayNow();
    [[nodiscard]] MessageThread read(const MessageThread &thread);
    [[nodiscard]] QList<MessageThread> list(const QByteArray &token);
    [[nodiscard]] Store &store() { return *m_town->store; }
    [[nodiscard]] std::optional<Mail> nextMail();

    std::unique_ptr<TestTown> m_town;
    TestFamily m_family{0, 0, PublicId::random(), PublicId::random(), {}};
    TestFamily m_other{0, 0, PublicId::random(), PublicId::random(), {}};
    QByteArray m_token;
    QByteArray m_otherToken;
    QTemporaryDir m_folder;
};

void TestThreads::init() {
    m_town = std::make_unique<TestTown>();
    m_family = m_town->addFamily(u"ada"_s, u"Prova"_s);
    m_other = m_town->addFamily(u"bea"_s, u"Altra"_s);
    m_token = m_town->tokenOf(u"ada"_s);
    m_otherToken = m_town->tokenOf(u"bea"_s);
    QVERIFY(store().execute(u"UPDATE people SET email = 'ada@posta.example' "
                            "WHERE person_key = ?"_s,
                            {m_family.parentKey}));
    for (const QDate &day : {friday, QDate(2026, 11, 23)})
        QVERIFY(addDay(store(), {m_family.childKey,
                                 m_town->canteenKey,
                                 day,
                                 AttendanceState::Present,
                                 MealKind::Light,
                                 1,
                                 Money::fromCents(480),
                                 AttendanceOrigin::Tablet,
                                 {},
                                 {}}));
}

Response TestThreads::post(const QString &path, const QByteArray &body, const QByteArray &key) {
    Request request;
    request.method = "POST";
    request.path = path;
    request.body = body;
    request.headers = {{"content-type", "application/json"},
                       {"authorization", "Bearer " + m_token}};
    if (!key.isEmpty())
        request.headers.insert("idempotency-key", key);
    return m_town->send(request);
}

MessageThread TestThreads::ask(const QString &text) {
    const Response response = post(listPath, toJson(NewThread{ThreadTopic::Payments, {}, text}));
    const auto thread = fromJson<MessageThread>(response.body);
    if (response.status != 201 || !thread)
        qFatal("not asked: %s", response.body.constData());
    return *thread;
}

Response TestThreads::contest(QDate day) {
    return post(listPath,
                toJson(NewThread{ThreadTopic::Attendance,
                                 {},
                                 u"Era a casa."_s,
                                 ContestedDay{m_family.childId, m_town->canteen.id, day}}));
}

std::pair<AttendanceState, bool> TestThreads::dayNow() {
    const auto days = *DateRange::make(friday, friday);
    const auto book = readAttendance(store(), m_family.parentKey, {days, {}});
    return {book->items.first().state, book->items.first().contested};
}

MessageThread TestThreads::read(const MessageThread &thread) {
    return *fromJson<MessageThread>(m_town->get(threadPath(thread), m_token).body);
}

QList<MessageThread> TestThreads::list(const QByteArray &token) {
    return *fromJson<QList<MessageThread>>(m_town->get(listPath, token).body);
}

std::optional<Mail> TestThreads::nextMail() {
    const auto claimed = Outbox::take(store());
    return *claimed ? std::optional((*claimed)->mail) : std::nullopt;
}

// The clock of the town stands at Sunday 22 November 2026.
void TestThreads::questionAnswerAndEnd() {
    const MessageThread asked = ask(u"  Perché 20 pasti?\n"_s);
    QCOMPARE(asked.number, u"2026-1"_s);
    QVERIFY(asked.state == ThreadState::Sent);
    QCOMPARE(asked.answerBy.value(), QDate(2026, 11, 27));
    QCOMPARE(asked.messages.size(), 1);
    QCOMPARE(asked.messages.first().text, u"Perché 20 pasti?"_s);
    QVERIFY(!asked.unread);

    m_town->database.turnClock(60);
    QVERIFY(answerThread(store(), asked.number, u"Perché li ha mangiati."_s));
    const MessageThread answered = read(asked);
    QVERIFY(answered.state == ThreadState::Answered);
    QVERIFY(!answered.answerBy);
    QVERIFY(answered.unread);
    QVERIFY(answered.messages.last().fromOffice);
    QCOMPARE(answered.changedAt, asked.changedAt.addSecs(60));
    QCOMPARE(list(m_token).first().messages.size(), 1);

    QCOMPARE(m_town->send("PUT", threadPath(asked, u"/read"_s), m_token).status, 204);
    QVERIFY(!read(asked).unread);
    QCOMPARE(post(threadPath(asked, u"/messages"_s), toJson(NewMessage{u"Grazie"_s})).status, 201);
    QVERIFY(read(asked).state == ThreadState::Sent);
    for (int time = 0; time < 2; ++time)
        QCOMPARE(m_town->send("PUT", threadPath(asked, u"/closed"_s), m_token).status, 200);
    QVERIFY(read(asked).state == ThreadState::Closed);
    QCOMPARE(read(asked).messages.size(), 3);
}

void TestThreads::isAboutADueOfTheFamily() {
    const PublicId due = m_town->addDue(m_family, DueState::ToPay, {});
    const PublicId foreign = m_town->addDue(m_other, DueState::ToPay, {});
    const auto about = [this](const PublicId &id) {
        return post(listPath, toJson(NewThread{ThreadTopic::Payments, id, u"Quanto?"_s}));
    };
    const auto thread = fromJson<MessageThread>(about(due).body);
    QVERIFY(thread);
    QCOMPARE(thread->due.value(), (ThreadDue{due, u"Refezione ottobre"_s}));
    for (const PublicId &id : {foreign, PublicId::random()}) {
        const Response refused = about(id);
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.failure->fields.first().pointer, u"/due_id"_s);
    }
    QCOMPARE(list(m_token).size(), 1);
}

void TestThreads::contestsADay() {
    using State = std::pair<AttendanceState, bool>;
    QVERIFY(dayNow() == State(AttendanceState::Present, false));
    const auto thread = fromJson<MessageThread>(contest(friday).body);
    QVERIFY(thread && thread->day);
    QCOMPARE(thread->day->day, friday);
    QCOMPARE(thread->day->service, m_town->canteen.name);
    QVERIFY(thread->day->child.endsWith(u"Prova"_s));
    QVERIFY(dayNow() == State(AttendanceState::Present, true));
    QCOMPARE(m_town->send("PUT", threadPath(*thread, u"/closed"_s), m_token).status, 200);
    QVERIFY(dayNow() == State(AttendanceState::Present, false));
    const auto again = fromJson<MessageThread>(contest(friday).body);
    QVERIFY(answerThread(store(), again->number, u"C'era."_s));
    QVERIFY(dayNow() == State(AttendanceState::Present, false));
}

void TestThreads::refusesToContest_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("tomorrow, though recorded") << QDate(2026, 11, 23) << true;
    QTest::newRow("nothing recorded") << QDate(2026, 11, 19) << true;
    QTest::newRow("another family's") << friday << false;
}

void TestThreads::refusesToContest() {
    QFETCH(QDate, day);
    QFETCH(bool, isOurs);
    if (!isOurs)
        m_token = m_otherToken;
    const Response refused = contest(day);
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.failure->fields.first().pointer, u"/contested_day"_s);
    QVERIFY(list(m_token).isEmpty());
    QVERIFY(!dayNow().second);
}

void TestThreads::correctionSettlesTheDay() {
    const auto thread = fromJson<MessageThread>(contest(friday).body);
    QCOMPARE(contest(friday).status, 422);
    const DayCorrection correction{AttendanceState::Absent, MealKind::Standard, u"Hai ragione."_s};
    QCOMPARE(correctContestedDay(store(), u"2026-99"_s, correction).error().code,
             FailureCode::NotFound);
    QCOMPARE(correctContestedDay(store(), ask().number, correction).error().code,
             FailureCode::NotFound);
    DayCorrection mute = correction;
    mute.text.clear();
    QVERIFY(!correctContestedDay(store(), thread->number, mute));
    QVERIFY(dayNow() == std::pair(AttendanceState::Present, true));
    QVERIFY(correctContestedDay(store(), thread->number, correction));
    QVERIFY(dayNow() == std::pair(AttendanceState::Absent, false));
    QCOMPARE(recordedDay(store(), m_family.childKey, m_town->canteenKey, friday)->value().quantity,
             0);
    QVERIFY(read(*thread).state == ThreadState::Answered);
    QVERIFY(nextMail());
    QVERIFY(closeOfficeThread(store(), thread->number));
    QCOMPARE(correctContestedDay(store(), thread->number, correction).error().code,
             FailureCode::ThreadClosed);
}

void TestThreads::repeatedPostingCountsOnce() {
    const QByteArray body = toJson(NewThread{ThreadTopic::Diet, {}, u"Una volta"_s});
    const Response first = post(listPath, body, "key-1");
    const Response second = post(listPath, body, "key-1");
    QCOMPARE(second.status, 201);
    QCOMPARE(second.body, first.body);
    QCOMPARE(list(m_token).size(), 1);
    const Response other =
        post(listPath, toJson(NewThread{ThreadTopic::Diet, {}, u"Altro"_s}), "key-1");
    QCOMPARE(other.status, 422);
    QCOMPARE(other.failure->code, FailureCode::IdempotencyKeyReused);
    m_town->database.turnClock(25 * 3600);
    m_token = m_town->tokenOf(u"ada"_s);
    QCOMPARE(post(listPath, body, "key-1").status, 201);
    QCOMPARE(list(m_token).size(), 2);
}

void TestThreads::postingNeedsAKey() {
    const QByteArray body = toJson(NewThread{ThreadTopic::Diet, {}, u"x"_s});
    for (const QByteArray &key : {QByteArray(), QByteArray(101, 'k')}) {
        const Response refused = post(listPath, body, key);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.failure->code, FailureCode::IdempotencyKeyMissing);
    }
    // What was refused may be sent again with the same key.
    QCOMPARE(post(listPath, toJson(NewThread{ThreadTopic::Diet, {}, {}}), "k").status, 422);
    QCOMPARE(post(listPath, body, "k").status, 201);
}

void TestThreads::refusesWrongQuestions_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("no JSON") << "x"_ba << 400 << QString();
    QTest::newRow("no text") << R"({"topic":"diet"})"_ba << 422 << u"/text"_s;
    QTest::newRow("blank") << R"({"topic":"diet","text":" \n "})"_ba << 422 << u"/text"_s;
    QTest::newRow("NUL") << R"({"topic":"diet","text":"a\u0000b"})"_ba << 422 << u"/text"_s;
    QTest::newRow("no topic") << R"({"text":"x"})"_ba << 422 << u"/topic"_s;
    QTest::newRow("other topic") << R"({"topic":"love","text":"x"})"_ba << 422 << u"/topic"_s;
    QTest::newRow("no id") << R"({"topic":"diet","text":"x","due_id":"7"})"_ba << 422
                           << u"/due_id"_s;
    QTest::newRow("too long") << toJson(NewThread{ThreadTopic::Diet, {}, QString(4001, u'a')})
                              << 422 << u"/text"_s;
}

void TestThreads::refusesWrongQuestions() {
    QFETCH(QByteArray, body);
    const Response response = post(listPath, body);
    QTEST(response.status, "status");
    QTEST(response.failure->fields.value(0).pointer, "pointer");
    QVERIFY(list(m_token).isEmpty());
}

void TestThreads::longestAndStrangestPass_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("longest") << QString(4000, u'è');
    QTest::newRow("markup") << u"<script>alert('1')</script> & \"x\""_s;
    QTest::newRow("emoji") << u"Grazie 😀👩‍👧"_s;
    QTest::newRow("SQL") << u"'); DROP TABLE threads; --"_s;
}

void TestThreads::longestAndStrangestPass() {
    QFETCH(QString, text);
    QCOMPARE(read(ask(text)).messages.first().text, text);
}

void TestThreads::nobodyElseReadsIt() {
    const MessageThread thread = ask();
    QVERIFY(list(m_otherToken).isEmpty());
    QCOMPARE(m_town->get(threadPath(thread), m_otherToken).status, 404);
    for (const QString &act : {u"/read"_s, u"/closed"_s})
        QCOMPARE(m_town->send("PUT", threadPath(thread, act), m_otherToken).status, 404);
    m_token = m_otherToken;
    QCOMPARE(post(threadPath(thread, u"/messages"_s), toJson(NewMessage{u"x"_s})).status, 404);
    QCOMPARE(m_town->get(listPath).status, 401);
}

void TestThreads::closedTakesNoMore() {
    const MessageThread thread = ask();
    QVERIFY(closeOfficeThread(store(), thread.number));
    const Response refused =
        post(threadPath(thread, u"/messages"_s), toJson(NewMessage{u"Ancora"_s}));
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.failure->code, FailureCode::ThreadClosed);
    QCOMPARE(answerThread(store(), thread.number, u"x"_s).error().code, FailureCode::ThreadClosed);
    QCOMPARE(read(thread).messages.size(), 1);
}

void TestThreads::officeWorksThroughItsList() {
    const MessageThread answered = ask(u"Prima"_s);
    const MessageThread waiting = ask(u"Seconda"_s);
    const MessageThread closed = ask(u"Terza"_s);
    QVERIFY(answerThread(store(), answered.number, u"Ecco."_s));
    QVERIFY(closeOfficeThread(store(), closed.number));
    const auto open = listThreads(store(), WhichThreads::Open);
    QCOMPARE(open->size(), 2);
    QCOMPARE(open->first().thread.number, waiting.number);
    QCOMPARE(open->first().person, u"Ada Prova"_s);
    QCOMPARE(listThreads(store(), WhichThreads::All)->size(), 3);
    QCOMPARE(officeThread(store(), u"2026-99"_s).error().code, FailureCode::NotFound);
}

void TestThreads::mailTellsNothing() {
    const MessageThread thread = ask(u"Segreto della domanda"_s);
    QVERIFY(!nextMail());
    QVERIFY(answerThread(store(), thread.number, u"Segreto della risposta"_s));
    const auto mail = nextMail();
    QVERIFY(mail);
    QCOMPARE(mail->recipient, u"ada@posta.example"_s);
    QVERIFY(mail->body.contains(thread.number));
    QVERIFY(!(mail->subject + mail->body).contains(u"Segreto"_s));
}

void TestThreads::withoutAnAddressNoMail() {
    QVERIFY(store().execute(u"UPDATE people SET email = ''"_s));
    QVERIFY(answerThread(store(), ask().number, u"x"_s));
    QVERIFY(!nextMail());
}

void TestThreads::answerIsDueInWorkingDays_data() {
    QTest::addColumn<QDate>("asked");
    QTest::addColumn<QDate>("due");
    QTest::newRow("Monday") << QDate(2026, 11, 23) << QDate(2026, 11, 30);
    QTest::newRow("Friday") << QDate(2026, 11, 27) << QDate(2026, 12, 4);
    QTest::newRow("Saturday") << QDate(2026, 11, 28) << QDate(2026, 12, 4);
    QTest::newRow("Sunday") << QDate(2026, 11, 22) << QDate(2026, 11, 27);
}

void TestThreads::answerIsDueInWorkingDays() {
    QFETCH(QDate, asked);
    QTEST(answerDay(asked), "due");
}

void TestThreads::verbsAnswerByExitCode() {
    const MessageThread thread = ask();
    const QStringList store{u"--store"_s, m_town->database.url()};
    const QStringList number{u"--number"_s, thread.number};
    QFile file(m_folder.filePath(u"risposta.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Ecco.") == 5);
    file.close();
    QCOMPARE(runThread(QStringList{u"list"_s} + store), 0);
    QCOMPARE(runThread(QStringList{u"show"_s} + store + number), 0);
    const QStringList text{u"--text"_s, file.fileName()};
    QCOMPARE(runThread(QStringList{u"answer"_s} + store + number + text), 0);
    QCOMPARE(read(thread).messages.last().text, u"Ecco."_s);
    QCOMPARE(runThread(QStringList{u"close"_s} + store + number), 0);
    QCOMPARE(runThread(QStringList{u"answer"_s} + store + number + text), 1);
    QCOMPARE(runThread(QStringList{u"show"_s, u"--number"_s, u"1"_s} + store), 1);
    QCOMPARE(runThread(QStringList{u"answer"_s} + store + number), 2);
    QCOMPARE(runThread({u"delete"_s}), 2);
    QCOMPARE(runThread({u"--help"_s}), 0);
}

QTEST_GUILESS_MAIN(TestThreads)
#include "tst_threads.moc"
