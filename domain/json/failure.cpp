// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/failure.h"

#include "domain/json/codec.h"

#include <limits>

namespace campanella {

namespace wire {

// Static, and not in an unnamed namespace: argument-dependent lookup does not look in there.

static void write(Writer &out, const FieldError &error) {
    out.beginObject();
    out.field(QLatin1String("pointer"), error.pointer);
    out.field(QLatin1String("detail"), error.detail);
    out.endObject();
}

static void read(const Cursor &at, std::optional<FieldError> &error) {
    const auto pointer = at.get<QString>("pointer");
    const auto detail = at.get<QString>("detail");
    if (at.good())
        error = FieldError{*pointer, *detail};
}

static void writeProblem(Writer &out, const Failure &failure, std::optional<int> status) {
    const QString name = failureName(failure.code);
    out.beginObject();
    out.field(QLatin1String("type"), QString(QStringLiteral("urn:campanella:failure:") + name));
    out.field(QLatin1String("title"), failureTitle(failure.code));
    if (status) {
        out.key(QLatin1String("status"));
        out.integer(*status);
    }
    out.fieldUnlessEmpty(QLatin1String("detail"), failure.detail);
    out.field(QLatin1String("code"), name);
    out.fieldUnlessEmpty(QLatin1String("request_id"), failure.requestId);
    if (!failure.fields.isEmpty())
        out.list(QLatin1String("errors"), failure.fields);
    if (failure.retryAfter) {
        out.key(QLatin1String("retry_after"));
        out.integer(failure.retryAfter->count());
    }
    out.endObject();
}

static void write(Writer &out, const Failure &failure) {
    writeProblem(out, failure, std::nullopt);
}

static void read(const Cursor &at, std::optional<FailureCode> &code) {
    const auto text = at.text();
    if (text && !(code = failureFromName(*text)))
        at.refuse(QStringLiteral("not one of our codes"));
}

static void read(const Cursor &at, std::optional<std::chrono::seconds> &span) {
    if (const auto seconds = at.integer(0, std::numeric_limits<int>::max()))
        span = std::chrono::seconds(*seconds);
}

static void read(const Cursor &at, std::optional<Failure> &failure) {
    const auto code = at.get<FailureCode>("code");
    const auto detail = at.textOrEmpty("detail");
    const auto fields = at.listOrEmpty<FieldError>("errors");
    const auto requestId = at.textOrEmpty("request_id");
    const auto retryAfter = at.maybe<std::chrono::seconds>("retry_after");
    if (at.good())
        failure = Failure{*code, detail, fields, requestId, retryAfter};
}

} // namespace wire

QByteArray problemJson(const Failure &failure, int status) {
    wire::Writer out;
    wire::writeProblem(out, failure, status);
    return out.take();
}

} // namespace campanella

CAMPANELLA_CODEC(campanella::Failure)
