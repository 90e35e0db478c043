// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/isee/isee.h"

#include "backend/access/audit.h"
#include "backend/household/householdstore.h"
#include "backend/household/isee/consentstore.h"
#include "backend/household/isee/iseetariffs.h"
#include "backend/municipality/municipalitystore.h"
#include "domain/access.h"
#include "domain/clock.h"

namespace campanella::backend {

namespace {

int thisYear(const Store &store) {
    return italianDay(store.now()).year();
}

ConsentTopic topicOf(int year) {
    return {iseeConsentKind, QString::number(year)};
}

Result<ContentPage> textOf(Store &store, int year) {
    return readContentPage(store, iseePage).map([year](ContentPage page) {
        const QString mark = QStringLiteral("{anno}");
        page.title.replace(mark, QString::number(year));
        page.markdown.replace(mark, QString::number(year));
        return page;
    });
}

QList<IseeConsent> recordsOf(const QList<StoredConsent> &consents) {
    QList<IseeConsent> records;
    for (const StoredConsent &one : consents)
        records.append({one.id, one.given, one.textVersion, one.detail, one.recordedAt});
    return records;
}

Result<> addAccepted(Store &store, IseeDeclaration &declaration) {
    if (declaration.records.isEmpty())
        return {};
    return readConsentText(store, declaration.records.first().textVersion)
        .map([&declaration](const ContentPage &text) { declaration.accepted = text; });
}

Result<> checkRequest(const IseeRequest &request, const IseeDeclaration &now) {
    QList<FieldError> errors;
    const auto refuse = [&errors](const char *pointer, const char *why) {
        errors.append({QString::fromLatin1(pointer), QString::fromLatin1(why)});
    };
    if (request.year != now.year)
        refuse("/year", "not this year");
    if (request.textVersion != textVersion(now.text))
        refuse("/text_version", "the text has changed");
    const auto protocol = dsuProtocol(request.dsuProtocol);
    if (!request.dsuProtocol.isEmpty() && (!protocol || yearOfDsu(*protocol) != now.year))
        refuse("/dsu_protocol", "not a protocol number of this year");
    return errors.isEmpty() ? Result<>() : fail({FailureCode::FieldInvalid, {}, errors, {}, {}});
}

struct Act {
    bool given = false;
    QString protocol;
};

Result<> record(Store &store, const Caller &caller, const QString &requestId,
                const IseeDeclaration &now, const Act &act) {
    const auto added =
        addConsent(store, caller.personKey, topicOf(now.year), now.text, act.given, act.protocol);
    if (!added)
        return fail(added.error());
    const QString action =
        act.given ? QStringLiteral("consent.isee.given") : QStringLiteral("consent.isee.revoked");
    return recordAudit(store,
                       {caller.personKey, caller.role, action, added->toString(), {}, requestId});
}

/// A yes to this very text with this protocol is there already.
bool isSaid(const IseeDeclaration &now, const Act &act) {
    if (!act.given)
        return !now.isGiven();
    return now.isGiven() && now.records.first().textVersion == textVersion(now.text) &&
           now.records.first().dsuProtocol == act.protocol;
}

} // namespace

Result<IseeDeclaration> readIsee(Store &store, const Caller &caller) {
    const int year = thisYear(store);
    const auto text = textOf(store, year);
    const auto person = readPerson(store, caller.personKey);
    const auto consents = readConsents(store, caller.personKey, topicOf(year));
    if (!text || !person || !consents)
        return fail(!text ? text.error() : (!person ? person.error() : consents.error()));
    const auto tariffs = readIseeTariffs(store, caller.personKey);
    if (!tariffs)
        return fail(tariffs.error());
    IseeDeclaration declaration{year,         fullName(person->givenName, person->familyName),
                                *text,        recordsOf(*consents),
                                std::nullopt, *tariffs};
    const auto added = addAccepted(store, declaration);
    return added ? Result<IseeDeclaration>(declaration) : fail(added.error());
}

Result<IseeDeclaration> authoriseIsee(Store &store, const Caller &caller, const QString &requestId,
                                      const IseeRequest &request) {
    const auto done = store.transaction([&]() -> Result<> {
        const auto now = readIsee(store, caller);
        if (!now)
            return fail(now.error());
        if (auto good = checkRequest(request, *now); !good)
            return good;
        const Act yes{true, dsuProtocol(request.dsuProtocol).value_or(QString())};
        return isSaid(*now, yes) ? Result<>() : record(store, caller, requestId, *now, yes);
    });
    return done ? readIsee(store, caller) : fail(done.error());
}

Result<IseeDeclaration> revokeIsee(Store &store, const Caller &caller, const QString &requestId) {
    const auto done = store.transaction([&]() -> Result<> {
        const auto now = readIsee(store, caller);
        if (!now)
            return fail(now.error());
        const Act no;
        return isSaid(*now, no) ? Result<>() : record(store, caller, requestId, *now, no);
    });
    return done ? readIsee(store, caller) : fail(done.error());
}

} // namespace campanella::backend
