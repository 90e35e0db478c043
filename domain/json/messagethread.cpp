// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/messagethread.h"

#include "domain/json/codec.h"

namespace campanella::wire {

static void write(Writer &out, ThreadState state) {
    out.text(toString(state));
}

static void read(const Cursor &at, std::optional<ThreadState> &state) {
    if (const auto text = at.text())
        accept(at, threadStateFromString(*text), state);
}

static void write(Writer &out, ThreadTopic topic) {
    out.text(toString(topic));
}

static void read(const Cursor &at, std::optional<ThreadTopic> &topic) {
    if (const auto text = at.text())
        accept(at, threadTopicFromString(*text), topic);
}

static void write(Writer &out, const ThreadMessage &message) {
    out.beginObject();
    out.field(QLatin1String("from_office"), message.fromOffice);
    out.field(QLatin1String("text"), message.text);
    out.field(QLatin1String("sent_at"), message.sentAt);
    out.endObject();
}

static void read(const Cursor &at, std::optional<ThreadMessage> &message) {
    const auto fromOffice = at.get<bool>("from_office");
    const auto text = at.get<QString>("text");
    const auto sentAt = at.get<QDateTime>("sent_at");
    if (at.good())
        message = ThreadMessage{*fromOffice, *text, *sentAt};
}

static void write(Writer &out, const ThreadDue &due) {
    out.beginObject();
    out.field(QLatin1String("id"), due.id);
    out.field(QLatin1String("subject"), due.subject);
    out.endObject();
}

static void read(const Cursor &at, std::optional<ThreadDue> &due) {
    const auto id = at.get<PublicId>("id");
    const auto subject = at.get<QString>("subject");
    if (at.good())
        due = ThreadDue{*id, *subject};
}

static void write(Writer &out, const ThreadDay &day) {
    out.beginObject();
    out.field(QLatin1String("day"), day.day);
    out.field(QLatin1String("child"), day.child);
    out.field(QLatin1String("service"), day.service);
    out.endObject();
}

static void read(const Cursor &at, std::optional<ThreadDay> &day) {
    const auto date = at.get<QDate>("day");
    const auto child = at.get<QString>("child");
    const auto service = at.get<QString>("service");
    if (at.good())
        day = ThreadDay{*date, *child, *service};
}

static void write(Writer &out, const ContestedDay &day) {
    out.beginObject();
    out.field(QLatin1String("child_id"), day.childId);
    out.field(QLatin1String("service_id"), day.serviceId);
    out.field(QLatin1String("day"), day.day);
    out.endObject();
}

static void read(const Cursor &at, std::optional<ContestedDay> &day) {
    const auto child = at.get<PublicId>("child_id");
    const auto service = at.get<PublicId>("service_id");
    const auto date = at.get<QDate>("day");
    if (at.good())
        day = ContestedDay{*child, *service, *date};
}

static void write(Writer &out, const MessageThread &thread) {
    out.beginObject();
    out.field(QLatin1String("id"), thread.id);
    out.field(QLatin1String("number"), thread.number);
    out.field(QLatin1String("topic"), thread.topic);
    out.field(QLatin1String("due"), thread.due);
    out.field(QLatin1String("state"), thread.state);
    out.field(QLatin1String("started_at"), thread.startedAt);
    out.field(QLatin1String("changed_at"), thread.changedAt);
    out.field(QLatin1String("answer_by"), thread.answerBy);
    out.field(QLatin1String("unread"), thread.unread);
    out.list(QLatin1String("messages"), thread.messages);
    out.field(QLatin1String("contested_day"), thread.day);
    out.endObject();
}

static void read(const Cursor &at, std::optional<MessageThread> &thread) {
    const auto id = at.get<PublicId>("id");
    const auto number = at.get<QString>("number");
    const auto topic = at.get<ThreadTopic>("topic");
    const auto due = at.maybe<ThreadDue>("due");
    const auto state = at.get<ThreadState>("state");
    const auto startedAt = at.get<QDateTime>("started_at");
    const auto changedAt = at.get<QDateTime>("changed_at");
    const auto answerBy = at.maybe<QDate>("answer_by");
    const auto unread = at.get<bool>("unread");
    auto messages = at.list<ThreadMessage>("messages");
    const auto day = at.maybe<ThreadDay>("contested_day");
    if (at.good())
        thread = MessageThread{*id,        *number,    *topic,   due,     *state,
                               *startedAt, *changedAt, answerBy, *unread, std::move(messages),
                               day};
}

static void write(Writer &out, const OfficeThread &asked) {
    out.beginObject();
    out.field(QLatin1String("person"), asked.person);
    out.field(QLatin1String("thread"), asked.thread);
    out.endObject();
}

static void read(const Cursor &at, std::optional<OfficeThread> &asked) {
    const auto person = at.get<QString>("person");
    const auto thread = at.get<MessageThread>("thread");
    if (at.good())
        asked = OfficeThread{*thread, *person};
}

static void write(Writer &out, const OfficeThreadPage &page) {
    out.beginObject();
    out.list(QLatin1String("items"), page.items);
    out.fieldUnlessEmpty(QLatin1String("next_cursor"), page.nextCursor);
    out.endObject();
}

static void read(const Cursor &at, std::optional<OfficeThreadPage> &page) {
    auto items = at.list<OfficeThread>("items");
    if (at.good())
        page = OfficeThreadPage{std::move(items), at.textOrEmpty("next_cursor")};
}

static void write(Writer &out, const NewThread &thread) {
    out.beginObject();
    out.field(QLatin1String("topic"), thread.topic);
    out.field(QLatin1String("due_id"), thread.dueId);
    out.field(QLatin1String("text"), thread.text);
    out.field(QLatin1String("contested_day"), thread.day);
    out.endObject();
}

static void read(const Cursor &at, std::optional<NewThread> &thread) {
    const auto topic = at.get<ThreadTopic>("topic");
    const auto dueId = at.maybe<PublicId>("due_id");
    const auto text = at.get<QString>("text");
    const auto day = at.maybe<ContestedDay>("contested_day");
    if (at.good())
        thread = NewThread{*topic, dueId, *text, day};
}

static void write(Writer &out, const NewMessage &message) {
    out.beginObject();
    out.field(QLatin1String("text"), message.text);
    out.endObject();
}

static void read(const Cursor &at, std::optional<NewMessage> &message) {
    if (const auto text = at.get<QString>("text"))
        message = NewMessage{*text};
}

} // namespace campanella::wire

CAMPANELLA_CODEC(campanella::MessageThread)
CAMPANELLA_CODEC(QList<campanella::MessageThread>)
CAMPANELLA_CODEC(campanella::OfficeThread)
CAMPANELLA_CODEC(campanella::OfficeThreadPage)
CAMPANELLA_CODEC(campanella::NewThread)
CAMPANELLA_CODEC(campanella::NewMessage)
