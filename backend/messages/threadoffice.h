// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/messages/threadstore.h"

namespace campanella::backend {

/// Those that are not closed, the one whose answer is due first on top; or all of them.
enum class WhichThreads { Open, All };
[[nodiscard]] Result<QList<OfficeThread>> listThreads(Store &store, WhichThreads which);

/// The thread of that number ("2026-12"); fails with NotFound.
[[nodiscard]] Result<OfficeThread> officeThread(Store &store, const QString &number);

/// Writes the office's answer and puts a mail into the outbox that says only that it is there, in
/// one transaction. Fails with NotFound, ThreadClosed, FieldInvalid (/text).
[[nodiscard]] Result<> answerThread(Store &store, const QString &number, const QString &text);

/// Ends a thread from the office's side. Fails with NotFound.
[[nodiscard]] Result<> closeOfficeThread(Store &store, const QString &number);

} // namespace campanella::backend
