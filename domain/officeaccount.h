// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/publicid.h"
#include "domain/session.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace campanella {

/// The account of somebody who works here, as the administrator sees it.
struct OfficeAccount {
    PublicId id; ///< of the person; the audit log names them by it
    QString username;
    Role role = Role::Operator;
    QStringList schools;                   ///< where the role ends, as the enrolments call them
    std::optional<QDateTime> lastSignInAt; ///< UTC
    bool disabled = false;                 ///< may not sign in
    friend bool operator==(const OfficeAccount &, const OfficeAccount &) = default;
};

/// Somebody who begins to work here.
struct NewOfficeAccount {
    QString username; ///< 1 to 100 characters
    QString password; ///< the first one, 8 to 128 characters
    QString givenName;
    QString familyName;
    Role role = Role::Operator;
    QStringList schools; ///< for schools and caterers
    friend bool operator==(const NewOfficeAccount &, const NewOfficeAccount &) = default;
};

/// A line of the audit log: who did what, to whom, when; ids and numbers only.
struct AuditEntry {
    qint64 sequence = 0;
    QDateTime recordedAt; ///< UTC
    QString actor;        ///< public id of the person, or "system"
    QString role;
    QString action;  ///< "office.thread.read"
    QString subject; ///< may be empty
    QString requestId;
    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

struct AuditPage {
    QList<AuditEntry> items; ///< the newest first
    QString nextCursor;      ///< empty on the last page
    friend bool operator==(const AuditPage &, const AuditPage &) = default;
};

} // namespace campanella
