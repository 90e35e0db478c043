// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/application.h"
#include "domain/messagethread.h"
#include "domain/profile.h"

#include <QHash>

#include <optional>

namespace campanella::app {

/// The form of *Profilo utente* as it was typed.
struct ContactsDraft {
    QString mobile;
    QString secondName;
    QString secondTelephone;
    bool courtesyMail = true;
    QString quietFrom;
    QString quietUntil;
    Contacts before; ///< what it changes
    bool courtesySms = false;
    bool courtesyAppIo = false;
    friend bool operator==(const ContactsDraft &, const ContactsDraft &) = default;
};

/// What a person has typed and not sent yet. It dies with the visit and is never on disk.
struct Drafts {
    NewThread question;
    QHash<PublicId, QString> replies;       ///< by the thread that they belong to
    std::optional<Application> application; ///< being written; version 0 before its first saving
    std::optional<ContactsDraft> contacts;
};

} // namespace campanella::app
