// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/gateway/platformanswer.h"

namespace campanella::backend {

namespace {
constexpr int unauthorized = 401;
constexpr int tooMany = 429;
constexpr int theirFault = 500;
} // namespace

tl::unexpected<Failure> refusal(const OutboundAnswer &answer, const QString &what) {
    const QString detail = QStringLiteral("%1: status %2").arg(what).arg(answer.status);
    if (answer.status == tooMany)
        return fail({FailureCode::ServerBusy, detail, {}, {}, answer.retryAfter});
    if (answer.status == unauthorized || answer.status >= theirFault)
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
