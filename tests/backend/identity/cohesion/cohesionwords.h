// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/adapters.h"

#include <QByteArray>
#include <QHash>
#include <QUrlQuery>

namespace campanella::test {

/// What Cohesion sends, written from the examples of its public documentation for an invented
/// person, Anna Conti. Each can be bent: `changes` sets an element's text by its name.
using Changes = QHash<QByteArray, QByteArray>;

inline const QString annasFiscalCode = QStringLiteral("CNTNNA84L52G479P");
/// The session ids of every ticket, unless changed.
inline const QByteArray ssoSession =
    "A5D64899EBCEE1FA6B3E8FB3D3D358D7E5843EA25EDFD62277CACE8A5EF23B1C";
inline const QByteArray pageSession =
    "ufrq00x4f0cq2yog2ozv4lxx;https://idp.example/idp;https://comune.example/done;AAdzZWN+rev/w==;";

/// The recipe of a way with those keys of its own.
[[nodiscard]] backend::GatewayRecipe recipeOf(const QJsonObject &way, int level = 2);

/// A visit that began at `now`.
[[nodiscard]] backend::GatewayVisit sampleVisit(const QDateTime &now);

/// The document dsAuth that comes back through the browser.
[[nodiscard]] QByteArray ticketXml(const Changes &changes = {});
/// The form in which it comes.
[[nodiscard]] QUrlQuery ticketForm(const QByteArray &xml = ticketXml());
[[nodiscard]] backend::GatewayCallback callbackWith(const QUrlQuery &form);

/// `Tue, 25 Jan 2022 22:02:49 GMT`
[[nodiscard]] QByteArray httpTime(const QDateTime &moment);
/// `<profile>…</profile>`, in canonical form (C14N 1.0) as long as the changes are.
[[nodiscard]] QByteArray profileXml(const QDateTime &madeAt, const Changes &changes = {});
/// `<Object>` around it, as the signature covers it.
[[nodiscard]] QByteArray objectXml(const QByteArray &profile);
/// An enveloping signature whose values are made up.
[[nodiscard]] QByteArray unsignedAnswer(const QByteArray &profile);

/// A provider's SAML response with that AuthnContextClassRef, in base64.
[[nodiscard]] QByteArray samlResponse(const QByteArray &contextClass);

} // namespace campanella::test
