// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/audit.h"
#include "backend/messages/threadstore.h"
#include "backend/notify/outbox.h"
#include "domain/json.h"
#include "tests/backend/office/officefixture.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QString inbox = u"/v1/office/threads"_s;

} // namespace

/// The questions of families as the office reads and answers them over the API.
class TestThreadInbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsOpenOnesFirst();
    void pagesMeetWithoutGap();
    void filtersByState();
    void refusesWrongFilters_data();
    void refusesWrongFilters();
    void answersAndTellsByMail();
    void repeatedAnswerCountsOnce();
    void refusesWrongAnswers_data();
    void refusesWrongAnswers();
    void textStaysText();
    void closesForBothSides();
    void unknownNumbers_data();
    void unknownNumbers();
    void isOnRecord();

private:
    [[nodiscard]] MessageThread ask(const QString &text);
    [[nodiscard]] OfficeThreadPage list(const QString &query = {});
    [[nodiscard]] QStringList numbers(const QString &query = {});
    [[nodiscard]] Store &store() { return m_office->store(); }

    [[nodiscard]] qint64 parent() const { return m_office->family().parentKey; }

    std::unique_ptr<OfficeFixture> m_office;
};

void TestThreadInbox::init() {
    m_office = std::make_unique<OfficeFixture>();
}

MessageThread TestThreadInbox::ask(const QString &text) {
    return *startThread(store(), parent(), {ThreadTopic::Payments, {}, text});
}

OfficeThreadPage TestThreadInbox::list(const QString &query) {
    const auto page = fromJson<OfficeThreadPage>(m_office->get(inbox + query).body);
    return page.value_or(OfficeThreadPage());
}

QStringList TestThreadInbox::numbers(const QString &query) {
    QStringList found;
    for (const OfficeThread &one : list(query).items)
        found.append(one.thread.number);
    return found;
}

void TestThreadInbox::listsOpenOnesFirst() {
    QVERIFY(list().items.isEmpty());
    QVERIFY(ask(u"Una"_s).number == u"2026-1"_s && ask(u"Due"_s).number == u"2026-2"_s);
    m_office->town().database.turnClock(24 * 60 * 60LL);
    m_office->signInAgain();
    QVERIFY(ask(u"Tre"_s).number == u"2026-3"_s);
    QCOMPARE(m_office->post(inbox + u"/2026-2/messages"_s, toJson(NewMessage{u"Ecco"_s})).status,
             201);
    QCOMPARE(m_office->put(inbox + u"/2026-1/closed"_s).status, 200);
    QCOMPARE(numbers(), (QStringList{u"2026-3"_s, u"2026-2"_s, u"2026-1"_s}));
    const OfficeThread answered = list().items.at(1);
    QCOMPARE(answered.person, u"Ada Prova"_s);
    QCOMPARE(answered.thread.messages.size(), 1);
    const auto whole = fromJson<OfficeThread>(m_office->get(inbox + u"/2026-2"_s).body);
    QCOMPARE(whole->thread.messages.size(), 2);
    QVERIFY(whole->thread.messages.last().fromOffice);
}

void TestThreadInbox::pagesMeetWithoutGap() {
    QStringList all;
    for (int i = 0; i < 5; ++i) {
        all.append(ask(u"?"_s).number);
        m_office->town().database.turnClock(60);
    }
    QStringList found;
    QString cursor;
    do {
        const OfficeThreadPage page = list(u"?limit=2"_s + cursor);
        QVERIFY(page.items.size() <= 2 && !page.items.isEmpty());
        for (const OfficeThread &one : page.items)
            found.append(one.thread.number);
        cursor = page.nextCursor.isEmpty() ? QString() : u"&cursor="_s + page.nextCursor;
    } while (!cursor.isEmpty());
    QCOMPARE(found, all);
}

void TestThreadInbox::filtersByState() {
    const QString open = ask(u"Aperta"_s).number;
    const QString closed = ask(u"Chiusa"_s).number;
    QCOMPARE(m_office->put(inbox + u'/' + closed + u"/closed"_s).status, 200);
    QCOMPARE(numbers(u"?state=sent"_s), QStringList{open});
    QCOMPARE(numbers(u"?state=closed"_s), QStringList{closed});
    QVERIFY(numbers(u"?state=answered"_s).isEmpty());
}

void TestThreadInbox::refusesWrongFilters_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("field");
    QTest::newRow("state") << u"?state=nuova"_s << 422 << u"state"_s;
    QTest::newRow("no items") << u"?limit=0"_s << 422 << u"limit"_s;
    QTest::newRow("too many") << u"?limit=501"_s << 422 << u"limit"_s;
    QTest::newRow("invented cursor") << u"?cursor=abc"_s << 400 << u"cursor"_s;
}

void TestThreadInbox::refusesWrongFilters() {
    QFETCH(QString, query);
    QFETCH(int, status);
    QFETCH(QString, field);
    const Response response = m_office->get(inbox + query);
    QCOMPARE(response.status, status);
    QCOMPARE(response.failure->fields.first().pointer, field);
    QVERIFY(!response.failure->fields.first().detail.isEmpty());
}

void TestThreadInbox::answersAndTellsByMail() {
    const QString number = ask(u"Perché 20 pasti?"_s).number;
    const Response response = m_office->post(inbox + u'/' + number + u"/messages"_s,
                                             toJson(NewMessage{u"  Erano 19.\n"_s}));
    QCOMPARE(response.status, 201);
    const auto now = fromJson<OfficeThread>(response.body);
    QVERIFY(now->thread.state == ThreadState::Answered && now->thread.unread);
    QCOMPARE(now->thread.messages.last().text, u"Erano 19."_s);
    const auto mail = Outbox::take(store());
    QVERIFY(*mail);
    QCOMPARE((*mail)->mail.recipient, u"ada@posta.example"_s);
    QVERIFY((*mail)->mail.body.contains(number) && !(*mail)->mail.body.contains(u"19"_s));
}

void TestThreadInbox::repeatedAnswerCountsOnce() {
    const QString path = inbox + u'/' + ask(u"?"_s).number + u"/messages"_s;
    const Response first = m_office->postWith("k", path, toJson(NewMessage{u"Ecco"_s}));
    QCOMPARE(m_office->postWith("k", path, toJson(NewMessage{u"Ecco"_s})).body, first.body);
    QCOMPARE(m_office->postWith("k", path, toJson(NewMessage{u"Altro"_s})).status, 422);
    QCOMPARE(m_office->postWith({}, path, toJson(NewMessage{u"Ecco"_s})).status, 400);
    QCOMPARE(fromJson<OfficeThread>(first.body)->thread.messages.size(), 2);
    QCOMPARE(m_office->audited(), QStringList{u"operator office.thread.answered 2026-1"_s});
}

void TestThreadInbox::refusesWrongAnswers_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QByteArray() << 400;
    QTest::newRow("no JSON") << QByteArray("{") << 400;
    QTest::newRow("no text") << QByteArray("{}") << 422;
    QTest::newRow("blanks") << QByteArray(R"({"text":" \n "})") << 422;
    QTest::newRow("a number") << QByteArray(R"({"text":7})") << 422;
    QTest::newRow("NUL") << QByteArray(R"({"text":"a\u0000b"})") << 422;
    QTest::newRow("one too many") << toJson(NewMessage{QString(longestMessage + 1, u'a')}) << 422;
    QTest::newRow("100 kB") << toJson(NewMessage{QString(100'000, u'à')}) << 422;
}

void TestThreadInbox::refusesWrongAnswers() {
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const MessageThread asked = ask(u"?"_s);
    const Response response = m_office->post(inbox + u'/' + asked.number + u"/messages"_s, body);
    QCOMPARE(response.status, status);
    if (status == 422)
        QCOMPARE(response.failure->fields.first().pointer, u"/text"_s);
    QVERIFY(*readThread(store(), parent(), asked.id) == asked);
    QVERIFY(!*Outbox::take(store()));
    QVERIFY(m_office->audited().isEmpty());
}

void TestThreadInbox::textStaysText() {
    const QString strange = u"<script>alert('x')</script> '); DROP TABLE threads; -- 🍎"_s;
    const MessageThread asked = ask(u"?"_s);
    QCOMPARE(
        m_office->post(inbox + u'/' + asked.number + u"/messages"_s, toJson(NewMessage{strange}))
            .status,
        201);
    QCOMPARE(readThread(store(), parent(), asked.id)->messages.last().text, strange);
}

void TestThreadInbox::closesForBothSides() {
    const MessageThread asked = ask(u"?"_s);
    const QString path = inbox + u'/' + asked.number;
    for (int i = 0; i < 2; ++i) {
        const Response response = m_office->put(path + u"/closed"_s);
        QCOMPARE(response.status, 200);
        QVERIFY(fromJson<OfficeThread>(response.body)->thread.state == ThreadState::Closed);
    }
    const Response late = m_office->post(path + u"/messages"_s, toJson(NewMessage{u"Ecco"_s}));
    QCOMPARE(late.status, 409);
    QCOMPARE(late.failure->code, FailureCode::ThreadClosed);
    QCOMPARE(replyToThread(store(), parent(), asked.id, {u"Ma"_s}).error().code,
             FailureCode::ThreadClosed);
}

void TestThreadInbox::unknownNumbers_data() {
    QTest::addColumn<QString>("number");
    QTest::newRow("of nobody") << u"2026-99"_s;
    QTest::newRow("no number") << u"x"_s;
    QTest::newRow("SQL") << u"' OR ''='"_s;
    QTest::newRow("long") << QString(5000, u'9');
}

void TestThreadInbox::unknownNumbers() {
    QFETCH(QString, number);
    static_cast<void>(ask(u"?"_s));
    const QString path = inbox + u'/' + number;
    QCOMPARE(m_office->get(path).status, 404);
    QCOMPARE(m_office->put(path + u"/closed"_s).status, 404);
    QCOMPARE(m_office->post(path + u"/messages"_s, toJson(NewMessage{u"Ecco"_s})).status, 404);
    QVERIFY(m_office->audited().isEmpty());
}

void TestThreadInbox::isOnRecord() {
    const QString path = inbox + u'/' + ask(u"?"_s).number;
    static_cast<void>(m_office->get(inbox));
    static_cast<void>(m_office->get(path));
    static_cast<void>(m_office->post(path + u"/messages"_s, toJson(NewMessage{u"Ecco"_s})));
    static_cast<void>(m_office->put(path + u"/closed"_s));
    QCOMPARE(m_office->audited(), (QStringList{u"operator office.threads.read"_s,
                                               u"operator office.thread.read 2026-1"_s,
                                               u"operator office.thread.answered 2026-1"_s,
                                               u"operator office.thread.closed 2026-1"_s}));
    QVERIFY(!*firstBrokenAuditLine(store()));
}

QTEST_GUILESS_MAIN(TestThreadInbox)
#include "tst_threadinbox.moc"
