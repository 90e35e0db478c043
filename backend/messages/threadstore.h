// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/messagethread.h"

namespace campanella::backend {

/// The office owes an answer within so many working days (Monday to Friday).
inline constexpr int answerDays = 5;

/// The day by which the office answers what comes on `asked`.
[[nodiscard]] QDate answerDay(QDate asked);

/// The threads of a person, the one that changed last first, each with its first message.
[[nodiscard]] Result<QList<MessageThread>> readThreads(Store &store, qint64 personKey);

/// One thread with all its messages; fails with NotFound, also when it is somebody else's.
[[nodiscard]] Result<MessageThread> readThread(Store &store, qint64 personKey, const PublicId &id);

/// Whatever person's it is; fails with NotFound.
[[nodiscard]] Result<MessageThread> readAnyThread(Store &store, const PublicId &id);

/// Begins a thread. Fails with FieldInvalid (/text, /due_id when the due is not the family's, and
/// /contested_day as contestDay() does).
[[nodiscard]] Result<MessageThread> startThread(Store &store, qint64 personKey,
                                                const NewThread &wanted,
                                                const PublicId &id = PublicId::random());

/// Adds what the person writes: the office owes an answer again. Fails with NotFound,
/// ThreadClosed, FieldInvalid (/text).
[[nodiscard]] Result<MessageThread> replyToThread(Store &store, qint64 personKey,
                                                  const PublicId &id, const NewMessage &message);

/// Nobody writes in it any more; twice is the same as once. Fails with NotFound.
[[nodiscard]] Result<MessageThread> closeThread(Store &store, qint64 personKey, const PublicId &id);

/// The person has seen what the office wrote. Fails with NotFound.
[[nodiscard]] Result<> markThreadRead(Store &store, qint64 personKey, const PublicId &id);

/// The text as it is stored: without the blanks around. Fails with FieldInvalid (/text) when it is
/// empty, longer than longestMessage or holds a NUL.
[[nodiscard]] Result<QString> checkMessage(const QString &text);

/// Stores one message and what follows from it for its thread.
struct Posting {
    qint64 threadKey = 0;
    bool fromOffice = false;
    QString text;
};
[[nodiscard]] Result<> post(Store &store, const Posting &posting);

} // namespace campanella::backend
