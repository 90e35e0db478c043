// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QString>

namespace campanella::backend {

/// A short text to one person.
struct Mail {
    QString recipient; ///< one address, as isEmailAddress() takes it
    QString subject;
    QString body;        ///< plain text, UTF-8, lines separated by \n
    QString id;          ///< the same at every try, so that a second copy shows; letters and digits
    QDateTime writtenAt; ///< UTC
};

/// Hands mail over to somebody who delivers it.
class Mailer {
public:
    Mailer() = default;
    virtual ~Mailer() = default;
    Mailer(const Mailer &) = delete;
    Mailer &operator=(const Mailer &) = delete;

    /// Fails with MailFailed when it is worth trying again, and with FieldInvalid when nobody will
    /// ever take mail for that address. `detail` has no address. Takes less than five
    /// minutes, the lease of a mail.
    [[nodiscard]] virtual Result<> send(const Mail &mail) = 0;
    /// Gives up what is being sent, from another thread; later mail fails at once.
    virtual void abandon() {}
};

} // namespace campanella::backend
