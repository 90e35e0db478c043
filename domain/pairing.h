// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/invitation.h"
#include "domain/pairingcode.h"
#include "domain/publicid.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace campanella {

/// How an adult came to be linked to a child.
enum class LinkWay {
    Registry,    ///< the municipality's own data say so
    Code,        ///< the code on the badge's letter
    Confirmed,   ///< proposed by the municipality's data, confirmed by the person
    Application, ///< the office accepted an application for the child
    Invited,     ///< a parent invited them; ends with the invitation
};

[[nodiscard]] QString toString(LinkWay way);
[[nodiscard]] Result<LinkWay> linkWayFromString(QStringView text);

/// A child whom the person may see, and who else may.
struct LinkedChild {
    PublicId id;
    QString givenName;
    QString familyName;
    QString school;      ///< of the current school year; empty when not enrolled
    QString schoolClass; ///< "3B"
    LinkWay way = LinkWay::Registry;
    std::optional<QDateTime> since; ///< UTC; unknown for what was there before it was noted
    QStringList others;             ///< names of the other linked adults
    QList<Invitation> invitations;  ///< sent by the person; of an invited one, the one they took
    friend bool operator==(const LinkedChild &, const LinkedChild &) = default;
};

/// A child whom the person pays for but is not linked to: offered for confirmation.
struct ProposedChild {
    PublicId id;
    QString givenName;
    QString familyName;
    friend bool operator==(const ProposedChild &, const ProposedChild &) = default;
};

/// What the page *Abbinamento studenti* shows.
struct Pairings {
    QList<LinkedChild> children; ///< by given name
    QList<ProposedChild> proposals;
    QList<Invitation> received; ///< and not answered yet
    friend bool operator==(const Pairings &, const Pairings &) = default;
};

/// The button *Aggiungi*: the code, and a second fact that is not on the envelope.
struct PairingRequest {
    PairingCode code;
    QDate birthDate; ///< the child's
    friend bool operator==(const PairingRequest &, const PairingRequest &) = default;
};

} // namespace campanella
