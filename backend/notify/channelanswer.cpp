// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/channelanswer.h"

namespace campanella::backend {

Result<> channelOutcome(const Result<OutboundAnswer> &answer) {
    constexpr int tooMany = 429;
    if (!answer)
        return fail(FailureCode::MailFailed, answer.error().detail);
    const int kind = answer->status / 100;
    if (kind == 2)
        return {};
    const bool isLater = answer->status == tooMany || kind == 5;
    return fail({isLater ? FailureCode::MailFailed : FailureCode::FieldInvalid,
                 QStringLiteral("HTTP status %1").arg(answer->status),
                 {},
                 {},
                 answer->retryAfter});
}

} // namespace campanella::backend
