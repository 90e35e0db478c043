// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/municipality.h"
#include "domain/publicid.h"

#include <QDateTime>

#include <optional>

namespace campanella::backend {

/// What people have said yes or no to, one row an act. Nothing here changes or removes a row.

/// What a row is about.
struct ConsentTopic {
    QString kind;    ///< "isee"
    QString subject; ///< of the ISEE its year
};

struct StoredConsent {
    PublicId id;
    bool given = false;
    QString textVersion;
    QString detail;
    QDateTime recordedAt; ///< UTC
};

/// Newest first.
[[nodiscard]] Result<QList<StoredConsent>> readConsents(Store &store, qint64 personKey,
                                                        const ConsentTopic &topic);

/// Adds a row and keeps the text that it is about. Answers its public id.
[[nodiscard]] Result<PublicId> addConsent(Store &store, qint64 personKey, const ConsentTopic &topic,
                                          const ContentPage &text, bool given,
                                          const QString &detail);

/// A text of addConsent(); fails with NotFound.
[[nodiscard]] Result<ContentPage> readConsentText(Store &store, const QString &version);

/// One person whose newest word on a topic it is.
struct ConsentOfPerson {
    QString fiscalCode;
    QString givenName;
    QString familyName;
    StoredConsent consent;
};
/// The newest word of each person, by family name; yes and no.
[[nodiscard]] Result<QList<ConsentOfPerson>> newestConsents(Store &store,
                                                            const ConsentTopic &topic);

} // namespace campanella::backend
