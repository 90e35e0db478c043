// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/parameters.h"

#include "domain/clock.h"

namespace campanella::backend {

namespace {
constexpr int largestPage = 500;
} // namespace

tl::unexpected<Failure> refusedField(FailureCode code, const QString &name, const QString &why) {
    return fail({code, name + QStringLiteral(": ") + why, {{name, why}}, {}, {}});
}

Result<int> parseLimit(const QString &text) {
    bool isNumber = false;
    const int limit = text.toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > largestPage)
        return fail(FailureCode::FieldInvalid, QStringLiteral("a whole number from 1 to 500"));
    return limit;
}

Result<QDate> parseIsoDay(const QString &text) {
    const QDate day = isoDay(text);
    return day.isValid() ? Result<QDate>(day)
                         : fail(FailureCode::FieldInvalid, QStringLiteral("a day, yyyy-MM-dd"));
}

Result<bool> parseTruth(const QString &text) {
    if (text != QLatin1String("true") && text != QLatin1String("false"))
        return fail(FailureCode::FieldInvalid, QStringLiteral("true or false"));
    return text == QLatin1String("true");
}

} // namespace campanella::backend
