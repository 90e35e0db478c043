// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/delivery.h"
#include "domain/result.h"

#include <QDateTime>
#include <QString>

namespace campanella::backend {

/// A short text to one person.
struct Mail {
    QString recipient; ///< where its way leads: e-mail address, number (E.164) or codice fiscale
    QString subject;
    QString body;        ///< plain text, UTF-8, lines separated by \n
    QString id;          ///< the same at every try, so that a second copy shows; letters and digits
    QDateTime writtenAt; ///< UTC
    Way way = Way::Mail;
    qint64 personKey = 0;   ///< whose log of deliveries shows it; 0: nobody's
    bool canWait = false;   ///< goes by SMS outside of the person's quiet hours only
    QString otherwise = {}; ///< the address it is mailed to when its way does not reach anybody
};

/// Hands texts over to somebody who delivers them.
class Channel {
public:
    Channel() = default;
    virtual ~Channel() = default;
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;

    /// Fails with MailFailed when it is worth trying again (not before `retryAfter`, if there is
    /// one), and with FieldInvalid when nobody will ever take anything for that recipient. `detail`
    /// does not name the recipient. Takes less than five minutes, the lease of a mail.
    [[nodiscard]] virtual Result<> send(const Mail &mail) = 0;
    /// Gives up what is being sent, from another thread; later mail fails at once.
    virtual void abandon() {}
};

} // namespace campanella::backend
