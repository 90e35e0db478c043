// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/attachment.h"
#include "domain/due.h"
#include "domain/json/values.h"
#include "domain/municipality.h"
#include "domain/pairing.h"
#include "domain/payment.h"
#include "domain/person.h"
#include "domain/service.h"
#include "domain/session.h"

namespace campanella::wire {

// Records that are also part of others.

void write(Writer &out, const Address &address);
void read(const Cursor &at, std::optional<Address> &address);
void write(Writer &out, const Person &person);
void read(const Cursor &at, std::optional<Person> &person);
void write(Writer &out, const LinkedChild &child);
void read(const Cursor &at, std::optional<LinkedChild> &child);
void write(Writer &out, const Attachment &attachment);
void read(const Cursor &at, std::optional<Attachment> &attachment);
void write(Writer &out, const ContentPage &page);
void read(const Cursor &at, std::optional<ContentPage> &page);
void write(Writer &out, const DueChild &child);
void read(const Cursor &at, std::optional<DueChild> &child);
void write(Writer &out, const Service &service);
void read(const Cursor &at, std::optional<Service> &service);
void write(Writer &out, const Payment &payment);
void read(const Cursor &at, std::optional<Payment> &payment);
void write(Writer &out, Role role);
void read(const Cursor &at, std::optional<Role> &role);
void write(Writer &out, const SessionGrant &grant);
void read(const Cursor &at, std::optional<SessionGrant> &grant);

} // namespace campanella::wire
