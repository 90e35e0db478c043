// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/household/isee/source/inpsmessage.h"
#include "backend/identity/settings.h"
#include "backend/outbound/httpsclient.h"

#include <memory>

namespace campanella::backend {

/// Asks INPS, through the municipality's way into the PDND.
class InpsIsee : public IseeSource {
public:
    InpsIsee(QUrl url, InpsIdentity identity, HttpsClient::Options options);

    [[nodiscard]] Result<std::optional<FoundIsee>> find(const FiscalCode &child,
                                                        QDate day) override;

private:
    QUrl m_url;
    InpsIdentity m_identity;
    HttpsClient m_client;
};

/// The source that a file describes (docs/operations.md, ISEE). Fails with ConfigurationInvalid;
/// `detail` begins with the JSON pointer of the field.
[[nodiscard]] Result<std::shared_ptr<IseeSource>> loadIseeSource(const QString &fileName);

} // namespace campanella::backend
