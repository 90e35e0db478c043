// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QString>

namespace campanella::backend {

/// A short text to one person.
struct Mail {
    QString recipient; ///< one address, addr-spec of RFC 5322
    QString subject;
    QString body; ///< plain text, UTF-8, lines separated by \n
};

/// Hands mail over to somebody who delivers it.
class Mailer {
public:
    Mailer() = default;
    virtual ~Mailer() = default;
    Mailer(const Mailer &) = delete;
    Mailer &operator=(const Mailer &) = delete;

    /// Fails with MailFailed, also when the address is refused; `detail` has no address.
    [[nodiscard]] virtual Result<> send(const Mail &mail) = 0;
};

} // namespace campanella::backend
