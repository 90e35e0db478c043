// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/spiderror.h"

#include <QRegularExpression>

namespace campanella::backend {

std::optional<FailureCode> spidError(QStringView message) {
    static const QRegularExpression code(QStringLiteral("ErrorCode\\s+nr\\s*(\\d{1,3})(?!\\d)"));
    const QRegularExpressionMatch match = code.match(message.toString());
    if (!match.hasMatch())
        return std::nullopt;
    switch (match.captured(1).toInt()) {
    case 19:
        return FailureCode::SignInTooManyTries;
    case 20:
        return FailureCode::SignInLevelTooLow;
    case 21:
        return FailureCode::SignInTimedOut;
    case 22:
        return FailureCode::SignInConsentRefused;
    case 23:
        return FailureCode::SignInIdentitySuspended;
    case 25:
        return FailureCode::SignInCancelled;
    case 30:
        return FailureCode::SignInIdentityTypeWrong;
    default:
        return FailureCode::GatewayAnswerInvalid;
    }
}

} // namespace campanella::backend
