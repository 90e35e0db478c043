// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/request.h"

#include <QDate>

#include <optional>

namespace campanella::backend {

/// A failure that names what is wrong, a parameter of the query or the JSON pointer of a field, and
/// why.
[[nodiscard]] tl::unexpected<Failure> refusedField(FailureCode code, const QString &name,
                                                   const QString &why);

/// The value of one parameter, read by `parse`; left alone when it is not given. Fails with
/// FieldInvalid.
template <typename T, typename Parse>
[[nodiscard]] Result<> readParameter(const QUrlQuery &query, const QString &name, Parse parse,
                                     std::optional<T> &value) {
    if (!query.hasQueryItem(name))
        return {};
    const auto parsed = parse(query.queryItemValue(name, QUrl::FullyDecoded));
    if (!parsed)
        return refusedField(FailureCode::FieldInvalid, name, parsed.error().detail);
    value = *parsed;
    return {};
}

/// How many items a page has: a whole number from 1 to 500.
[[nodiscard]] Result<int> parseLimit(const QString &text);
/// A day, ISO 8601 "2026-11-30".
[[nodiscard]] Result<QDate> parseIsoDay(const QString &text);
/// "true" or "false".
[[nodiscard]] Result<bool> parseTruth(const QString &text);

/// The place that the parameter `cursor` names; nothing when it is not given. `read` makes a place
/// of the cursor's text or nothing. Fails with RequestMalformed when it is not of this list.
template <typename Position, typename Read>
[[nodiscard]] Result<std::optional<Position>> readCursorParameter(const QUrlQuery &query,
                                                                  Read read) {
    const QString name = QStringLiteral("cursor");
    if (!query.hasQueryItem(name))
        return std::optional<Position>();
    std::optional<Position> place = read(query.queryItemValue(name, QUrl::FullyDecoded));
    if (!place)
        return refusedField(FailureCode::RequestMalformed, name,
                            QStringLiteral("not of this list"));
    return place;
}

} // namespace campanella::backend
