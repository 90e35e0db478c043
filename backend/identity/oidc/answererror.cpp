// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/oidc/answererror.h"

#include "backend/identity/spiderror.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace campanella::backend::oidc {

namespace {

std::optional<FailureCode> ofOAuth(const QString &error) {
    static const QHash<QString, FailureCode> codes{
        {u"access_denied"_s, FailureCode::SignInCancelled},
        {u"consent_required"_s, FailureCode::SignInConsentRefused},
        {u"unmet_authentication_requirements"_s, FailureCode::SignInLevelTooLow},
        {u"server_error"_s, FailureCode::GatewayUnavailable},
        {u"temporarily_unavailable"_s, FailureCode::GatewayUnavailable},
    };
    const auto found = codes.constFind(error);
    return found == codes.cend() ? std::nullopt : std::optional(*found);
}

/// Only what RFC 6749 allows in a code goes to the log.
QString named(const QString &error) {
    static const QRegularExpression code(u"^[a-z_]{1,64}$"_s);
    return code.match(error).hasMatch() ? error : u"an unreadable error"_s;
}

} // namespace

Failure failureOfAnswer(const QString &error, const QString &description) {
    const QString detail = u"the gateway answers "_s + named(error);
    // QUrlQuery leaves the plus that forms write for a space.
    if (const auto code = spidError(QString(description).replace(u'+', u' ')))
        return {*code, detail, {}, {}, {}};
    const FailureCode code = ofOAuth(error).value_or(FailureCode::GatewayAnswerInvalid);
    return {code, detail, {}, {}, {}};
}

} // namespace campanella::backend::oidc
