// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/duesfilter.h"

namespace campanella::backend {

namespace {

constexpr int largestPage = 500;

tl::unexpected<Failure> refused(FailureCode code, const QString &name, const QString &why) {
    return fail({code, name + QStringLiteral(": ") + why, {{name, why}}, {}, {}});
}

/// The value of one parameter, read by `parse`; left alone when it is not given.
template <typename T, typename Parse>
Result<> read(const QUrlQuery &query, const QString &name, Parse parse, std::optional<T> &value) {
    if (!query.hasQueryItem(name))
        return {};
    const auto parsed = parse(query.queryItemValue(name, QUrl::FullyDecoded));
    if (!parsed)
        return refused(FailureCode::FieldInvalid, name, parsed.error().detail);
    value = *parsed;
    return {};
}

Result<int> parseLimit(const QString &text) {
    bool isNumber = false;
    const int limit = text.toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > largestPage)
        return fail(FailureCode::FieldInvalid, QStringLiteral("a whole number from 1 to 500"));
    return limit;
}

Result<> readCursor(const QUrlQuery &query, DuesFilter &filter) {
    const QString name = QStringLiteral("cursor");
    if (!query.hasQueryItem(name))
        return {};
    filter.after =
        readDuesCursor(query.queryItemValue(name, QUrl::FullyDecoded), filter.fingerprint());
    if (!filter.after)
        return refused(FailureCode::RequestMalformed, name, QStringLiteral("not of this list"));
    return {};
}

template <typename T>
QByteArray textOf(const std::optional<T> &value) {
    return value ? value->toString().toLatin1() : QByteArray();
}

} // namespace

QByteArray DuesFilter::fingerprint() const {
    const QByteArray stateText = state ? toString(*state).toLatin1() : QByteArray();
    return textOf(childId) + '|' + textOf(serviceId) + '|' + textOf(schoolYear) + '|' + stateText;
}

Result<DuesFilter> readDuesFilter(const QUrlQuery &query) {
    DuesFilter filter;
    std::optional<int> limit;
    const QList<Result<>> steps{
        read(query, QStringLiteral("child_id"), PublicId::parse, filter.childId),
        read(query, QStringLiteral("service_id"), PublicId::parse, filter.serviceId),
        read(query, QStringLiteral("school_year"), SchoolYear::parse, filter.schoolYear),
        read(query, QStringLiteral("state"), dueStateFromString, filter.state),
        read(query, QStringLiteral("limit"), parseLimit, limit),
    };
    for (const Result<> &step : steps)
        if (!step)
            return fail(step.error());
    filter.limit = limit.value_or(filter.limit);
    return readCursor(query, filter).map([&filter] { return filter; });
}

} // namespace campanella::backend
