// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/notify/channel.h"
#include "tests/backend/helper/town.h"

namespace campanella::backend {

/// Takes all that waits in the outbox: the mails that somebody gets. `rows` counts what was
/// written, for nobody too.
struct Post {
    QList<Mail> mails;
    int rows = 0;
};
[[nodiscard]] Post collectPost(Store &store);

/// The code that stands in a mail; empty when there is none.
[[nodiscard]] QString codeIn(const Mail &mail);

/// A town that sends mail.
class MailTown : public TestTown {
public:
    MailTown();
    /// Gives a person an address on file.
    void setEmail(qint64 personKey, const QString &email);
    void setFiscalCode(qint64 personKey, const QString &code);
    [[nodiscard]] Response post(const QString &target, const QByteArray &body) {
        return send("POST", target, {}, body);
    }
    [[nodiscard]] qint64 number(const QString &sql, const QVariantList &values = {});
};

} // namespace campanella::backend
