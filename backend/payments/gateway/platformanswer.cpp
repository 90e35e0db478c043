// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/gateway/platformanswer.h"

namespace campanella::backend {

namespace {
constexpr int unauthorized = 401;
constexpr int forbidden = 403;
constexpr int timedOut = 408;
constexpr int tooMany = 429;
constexpr int theirFault = 500;

/// A key or a right that is missing is put right by the town, and then all goes on.
bool isWorthTryingAgain(int status) {
    return status == unauthorized || status == forbidden || status == timedOut ||
           status >= theirFault;
}
} // namespace

tl::unexpected<Failure> refusal(const OutboundAnswer &answer, const QString &what) {
    const QString detail = QStringLiteral("%1: status %2").arg(what).arg(answer.status);
    if (answer.status == tooMany)
        return fail({FailureCode::ServerBusy, detail, {}, {}, answer.retryAfter});
    if (isWorthTryingAgain(answer.status))
        return fail(FailureCode::GatewayUnavailable, detail);
    return fail(FailureCode::GatewayAnswerInvalid, detail);
}

Result<> doneIf(const Result<OutboundAnswer> &answer, int status, const QString &what) {
    if (!answer)
        return fail(answer.error());
    return answer->status == status ? Result<>() : refusal(*answer, what);
}

tl::unexpected<Failure> notPayable(const QString &why) {
    return fail(FailureCode::DueNotPayable, why);
}

} // namespace campanella::backend
