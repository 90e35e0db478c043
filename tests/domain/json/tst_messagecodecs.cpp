// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json.h"
#include "domain/messagethread.h"
#include "domain/townnotice.h"
#include "tests/domain/json/samples.h"

#include <QTest>

using namespace campanella;
using namespace Qt::StringLiterals;

namespace {

TownNotice bareNotice() {
    return {samples::id(1),
            u"Menù"_s,
            {},
            u"Ufficio"_s,
            Audience::Everybody,
            {},
            SchoolYear::of(QDate(2026, 11, 1)),
            QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC),
            {},
            false};
}

TownNotice fullNotice() {
    TownNotice notice = bareNotice();
    notice.hasFiles = true;
    notice.text = u"<b>x</b>\n\n- «uno»"_s;
    notice.audience = Audience::SchoolClass;
    notice.audienceName = u"3B"_s;
    notice.lastDay = QDate(2026, 12, 1);
    notice.read = true;
    notice.files = {{samples::id(7), u"menù.pdf"_s, 1}, {samples::id(8), u"foto.jpeg"_s, 10485760}};
    return notice;
}

MessageThread bareThread() {
    const QDateTime moment(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
    return {samples::id(2),
            u"2026-1"_s,
            ThreadTopic::Other,
            {},
            ThreadState::Closed,
            moment,
            moment,
            {},
            false,
            {}};
}

MessageThread fullThread() {
    MessageThread thread = bareThread();
    thread.topic = ThreadTopic::Payments;
    thread.due = ThreadDue{samples::id(3), u"Refezione ottobre"_s};
    thread.state = ThreadState::Answered;
    thread.answerBy = QDate(2026, 11, 27);
    thread.unread = true;
    thread.messages = {{false, u"Perché?"_s, thread.startedAt},
                       {true, u"Perché sì.\n"_s, thread.startedAt.addDays(1)}};
    return thread;
}

template <typename T>
bool comesBack(const T &record) {
    const auto back = fromJson<T>(toJson(record));
    return back && *back == record;
}

} // namespace

/// What the Comune tells families, and what they ask, as JSON.
class TestMessageCodecs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeBackEqual();
    void writesExactly();
    void everyWordIsKnown();
    void namesWhatIsMissing();
    void takesNoFolderFromAName();
};

void TestMessageCodecs::comeBackEqual() {
    QVERIFY(comesBack(bareNotice()));
    QVERIFY(comesBack(fullNotice()));
    QVERIFY(comesBack(TownNoticePage{{bareNotice(), fullNotice()}, u"c"_s, 2}));
    QVERIFY(comesBack(TownNoticePage()));
    QVERIFY(comesBack(bareThread()));
    QVERIFY(comesBack(fullThread()));
    QVERIFY(comesBack(QList{bareThread(), fullThread()}));
    QVERIFY(comesBack(NewThread{ThreadTopic::Diet, samples::id(4), u"x"_s}));
    QVERIFY(comesBack(NewThread{ThreadTopic::Diet, {}, u"x"_s}));
    QVERIFY(comesBack(NewThread{ThreadTopic::Attendance,
                                {},
                                u"x"_s,
                                ContestedDay{samples::id(1), samples::id(2), QDate(2026, 10, 5)}}));
    MessageThread contest = fullThread();
    contest.day = ThreadDay{QDate(2026, 10, 5), u"Luca Prova"_s, u"Refezione"_s};
    QVERIFY(comesBack(contest));
    QVERIFY(comesBack(NewMessage{u"x"_s}));
    QVERIFY(comesBack(OfficeThread{fullThread(), u"Ada Prova"_s}));
    QVERIFY(comesBack(OfficeThreadPage{{{bareThread(), u"Ada Prova"_s}}, u"c"_s}));
    QVERIFY(comesBack(OfficeThreadPage()));
}

void TestMessageCodecs::writesExactly() {
    QCOMPARE(toJson(TownNoticePage{{bareNotice()}, {}, 1}),
             R"({"items":[{"id":"00000000000000000000000001","title":"Menù","office":"Ufficio",)"
             R"("audience":"everybody","school_year":"2026/2027",)"
             R"("published_at":"2026-11-20T08:00:00Z","read":false}],"unread":1})"_ba);
    QCOMPARE(toJson(NewThread{ThreadTopic::Payments, {}, u"a"_s}),
             R"({"topic":"payments","text":"a"})"_ba);
}

void TestMessageCodecs::everyWordIsKnown() {
    for (int audience = 0; audience <= int(Audience::Family); ++audience)
        QCOMPARE(int(*audienceFromString(toString(Audience(audience)))), audience);
    for (int state = 0; state <= int(ThreadState::Closed); ++state)
        QCOMPARE(int(*threadStateFromString(toString(ThreadState(state)))), state);
    for (int topic = 0; topic <= int(ThreadTopic::Other); ++topic)
        QCOMPARE(int(*threadTopicFromString(toString(ThreadTopic(topic)))), topic);
}

void TestMessageCodecs::namesWhatIsMissing() {
    const auto page = fromJson<TownNoticePage>(R"({"items":[{"id":"x"}],"unread":-1})"_ba);
    QVERIFY(!page);
    QStringList places;
    for (const FieldError &field : page.error().fields)
        places.append(field.pointer);
    QVERIFY(places.contains(u"/items/0/id"_s));
    QVERIFY(places.contains(u"/items/0/title"_s));
    QVERIFY(places.contains(u"/unread"_s));
    QCOMPARE(
        fromJson<NewThread>(R"({"topic":"love","text":"x"})"_ba).error().fields.first().pointer,
        u"/topic"_s);
}

// A saved file lands where the person says, whatever the backend calls it.
void TestMessageCodecs::takesNoFolderFromAName() {
    TownNotice notice = bareNotice();
    notice.files = {{samples::id(7), u"../../altrove/menù.pdf"_s, 1}};
    QCOMPARE(fromJson<TownNotice>(toJson(notice))->files.first().name, u"menù.pdf"_s);
}

QTEST_APPLESS_MAIN(TestMessageCodecs)
#include "tst_messagecodecs.moc"
