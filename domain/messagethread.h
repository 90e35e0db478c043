// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/publicid.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace campanella {

/// Where a question stands: waiting for the office, answered, or ended by either side.
enum class ThreadState { Sent, Answered, Closed };

[[nodiscard]] QString toString(ThreadState state);
[[nodiscard]] Result<ThreadState> threadStateFromString(QStringView text);

/// The short list from which a family chooses what it asks about.
enum class ThreadTopic { Payments, Attendance, Enrolment, Diet, Other };

[[nodiscard]] QString toString(ThreadTopic topic);
[[nodiscard]] Result<ThreadTopic> threadTopicFromString(QStringView text);

/// One text of a thread, plain.
struct ThreadMessage {
    bool fromOffice = false;
    QString text; ///< 1 to longestMessage characters
    QDateTime sentAt;
    friend bool operator==(const ThreadMessage &, const ThreadMessage &) = default;
};

/// In characters (UTF-16 code units).
inline constexpr qsizetype longestMessage = 4000;

/// The due that a thread is about, as far as its list shows it.
struct ThreadDue {
    PublicId id;
    QString subject;
    friend bool operator==(const ThreadDue &, const ThreadDue &) = default;
};

/// The day that a thread contests, as far as its list shows it.
struct ThreadDay {
    QDate day;
    QString child; ///< given and family name
    QString service;
    friend bool operator==(const ThreadDay &, const ThreadDay &) = default;
};

/// A question of a person to the office and what followed.
struct MessageThread {
    PublicId id;
    QString number; ///< to read out on the phone: "2026-12"
    ThreadTopic topic = ThreadTopic::Other;
    std::optional<ThreadDue> due;
    ThreadState state = ThreadState::Sent;
    QDateTime startedAt;
    QDateTime changedAt;           ///< of the last message, or of the end
    std::optional<QDate> answerBy; ///< while the office owes an answer
    bool unread = false;           ///< the office wrote, and the person has not opened it since
    QList<ThreadMessage> messages; ///< oldest first; in lists the first one only
    std::optional<ThreadDay> day = std::nullopt;
    friend bool operator==(const MessageThread &, const MessageThread &) = default;
};

/// A recorded day that is contested: contesta presenza.
struct ContestedDay {
    PublicId childId;
    PublicId serviceId;
    QDate day; ///< not after today, and not contested already
    friend bool operator==(const ContestedDay &, const ContestedDay &) = default;
};

/// A question as the office sees it: whose it is, and the thread.
struct OfficeThread {
    MessageThread thread;
    QString person; ///< given and family name
    friend bool operator==(const OfficeThread &, const OfficeThread &) = default;
};

/// A page of the office's questions, each with its first message only, and the cursor of the next
/// page (empty at the end).
struct OfficeThreadPage {
    QList<OfficeThread> items;
    QString nextCursor;
    friend bool operator==(const OfficeThreadPage &, const OfficeThreadPage &) = default;
};

/// A new question.
struct NewThread {
    ThreadTopic topic = ThreadTopic::Other;
    std::optional<PublicId> dueId;
    QString text;
    std::optional<ContestedDay> day = std::nullopt;
    friend bool operator==(const NewThread &, const NewThread &) = default;
};

/// One more text in a thread.
struct NewMessage {
    QString text;
    friend bool operator==(const NewMessage &, const NewMessage &) = default;
};

} // namespace campanella
