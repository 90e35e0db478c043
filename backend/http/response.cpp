// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/response.h"

#include "backend/http/page.h"
#include "domain/json.h"

namespace campanella::backend {

namespace {

const QByteArray problemType = "application/problem+json";

bool isServerFault(int status) {
    return status >= 500;
}

/// A 503 always says when to come back (docs/openapi.yaml).
std::optional<std::chrono::seconds> waitOf(const Failure &failure, int status) {
    constexpr std::chrono::seconds usual{30};
    if (failure.retryAfter || status != 503)
        return failure.retryAfter;
    return usual;
}

QByteArray problemBody(Failure failure, int status) {
    if (isServerFault(status))
        failure.detail.clear();
    return problemJson(failure, status);
}

} // namespace

Response Response::json(QByteArray body, int status) {
    Response response;
    response.status = status;
    response.contentType = "application/json";
    response.body = std::move(body);
    return response;
}

Response Response::empty(int status) {
    Response response;
    response.status = status;
    return response;
}

Response Response::file(QByteArray bytes) {
    Response response;
    response.contentType = "application/octet-stream";
    response.body = std::move(bytes);
    response.headers.emplaceBack("Content-Disposition", "attachment");
    return response;
}

Response Response::page(const QString &title, const QString &body, int status) {
    Response response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    response.body = pageText(title, body);
    response.headers = pageHeaders();
    return response;
}

Response Response::redirect(const QUrl &target) {
    Response response;
    response.status = 303;
    response.headers = {{"Location", target.toEncoded()}, {"Referrer-Policy", "no-referrer"}};
    return response;
}

Response Response::problem(const Failure &failure) {
    return problem(failure, httpStatus(failure.code));
}

Response Response::problem(const Failure &failure, int status) {
    Response response;
    response.status = status;
    response.contentType = problemType;
    response.body = problemBody(failure, status);
    response.failure = failure;
    if (status == 401)
        response.headers.emplaceBack("WWW-Authenticate", "Bearer");
    if (const auto wait = waitOf(failure, status))
        response.headers.emplaceBack("Retry-After", QByteArray::number(wait->count()));
    return response;
}

Result<> Response::outcome() const {
    constexpr int firstRefusal = 400;
    if (status < firstRefusal)
        return {};
    return fail(failure.value_or(
        Failure{FailureCode::ServerError, QStringLiteral("no reason"), {}, {}, {}}));
}

void Response::setRequestId(const QString &id) {
    if (!failure || contentType != problemType)
        return;
    failure->requestId = id;
    body = problemBody(*failure, status);
}

int httpStatus(FailureCode code) {
    switch (code) {
    case FailureCode::RequestMalformed:
    case FailureCode::IdempotencyKeyMissing:
    case FailureCode::SignInNotOurs:
        return 400;
    case FailureCode::CredentialsWrong:
    case FailureCode::SessionExpired:
    case FailureCode::SignInCodeSpent:
    case FailureCode::SignInTicketSpent:
        return 401;
    case FailureCode::NotAllowed:
    case FailureCode::NoPasswordHere:
    case FailureCode::RightNotGiven:
    case FailureCode::InvitationsBarred:
        return 403;
    case FailureCode::NotFound:
    case FailureCode::PayingNotOffered:
        return 404;
    case FailureCode::MethodNotAllowed:
        return 405;
    case FailureCode::RequestTooSlow:
        return 408;
    case FailureCode::AlreadyInvited:
    case FailureCode::ThreadClosed:
    case FailureCode::ApplicationsClosed:
    case FailureCode::ApplicationMoved:
    case FailureCode::ApplicationDoubled:
    case FailureCode::DueNotPayable:
    case FailureCode::AmountChanged:
        return 409;
    case FailureCode::EditStale:
        return 412;
    case FailureCode::RequestTooLarge:
        return 413;
    case FailureCode::MediaTypeUnsupported:
        return 415;
    case FailureCode::FieldInvalid:
    case FailureCode::IdempotencyKeyReused:
    case FailureCode::MoneyInvalid:
    case FailureCode::FiscalCodeInvalid:
    case FailureCode::NoticeNumberInvalid:
    case FailureCode::IbanInvalid:
    case FailureCode::SchoolYearInvalid:
    case FailureCode::DateRangeInvalid:
    case FailureCode::PublicIdInvalid:
    case FailureCode::PasswordWeak:
    case FailureCode::EmailCodeWrong:
    case FailureCode::PairingRefused:
    case FailureCode::PairingCodeInvalid:
    case FailureCode::RowInvalid:
        return 422;
    case FailureCode::AccountLocked:
    case FailureCode::PairingLocked:
        return 429;
    case FailureCode::GatewayAnswerInvalid:
        return 502;
    case FailureCode::ServerBusy:
    case FailureCode::StoreUnavailable:
    case FailureCode::StoreReadOnly:
    case FailureCode::StoreFull:
    case FailureCode::GatewayUnavailable:
    case FailureCode::MailFailed:
        return 503;
    default:
        return 500;
    }
}

} // namespace campanella::backend
