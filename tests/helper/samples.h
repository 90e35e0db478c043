// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/access.h"
#include "domain/due.h"
#include "domain/isee.h"
#include "domain/messagethread.h"
#include "domain/municipality.h"
#include "domain/pairing.h"
#include "domain/person.h"
#include "domain/profile.h"
#include "domain/session.h"
#include "domain/townnotice.h"

namespace campanella::test {

/// Invented records; the same number always gives the same record.
[[nodiscard]] PublicId sampleId(int number);
/// Child 0 is Niccolò D'Amato, 1 is Luca Rossi, 2 is Sofía Müller; then around again.
[[nodiscard]] Child sampleChild(int number);
/// The same children, linked by a code on 22 November 2026; the others are Paolo and Ada.
[[nodiscard]] LinkedChild sampleLinkedChild(int number);
/// An accepted one; the even ones may pay, too.
[[nodiscard]] Invitation sampleInvitation(int number);
[[nodiscard]] ProposedChild sampleProposedChild(int number);
/// Service 0 is Refezione, 1 is Scuolabus; then around again.
[[nodiscard]] Service sampleService(int number);
/// To pay, 4.50 € × (number + 1), due number days after 2026-11-30, child and service in turn.
[[nodiscard]] Due sampleDue(int number);
[[nodiscard]] QList<Due> sampleDues(int count);
[[nodiscard]] Person samplePerson(int number);
/// Anna's: an address that is not proved, a mobile; of child 1 she is the parent of reference.
[[nodiscard]] PersonProfile sampleProfile();
/// Of 2026, without any record.
[[nodiscard]] IseeDeclaration sampleIsee();
/// The same, authorised on 22 November.
[[nodiscard]] IseeDeclaration sampleIseeGiven();
[[nodiscard]] Municipality sampleMunicipality();
[[nodiscard]] SessionGrant sampleGrant(const QString &token);
/// "Entra con SPID" of a gateway at login.example.it.
[[nodiscard]] SignInWay sampleWay();
/// Anna Conti, who is not known here yet.
[[nodiscard]] FirstAccess sampleFirstAccess();
/// Number 1 is the one that asks.
[[nodiscard]] OpenSession sampleSession(int number);

/// Number 1 is read and for all; number 2 is not and for a school. With its text.
[[nodiscard]] TownNotice sampleTownNotice(int number);
/// Number 1 waits for its answer; number 2 has one that is not read yet.
[[nodiscard]] MessageThread sampleThread(int number);

} // namespace campanella::test
