// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/due.h"
#include "domain/municipality.h"
#include "domain/person.h"
#include "domain/service.h"

#include <optional>

namespace campanella::backend {

/// How the demo, the import and the tests put records into the store. Every function answers the
/// new internal key or fails as Store::query does; nothing here opens a transaction.

/// The one municipality of this database; replaces what was there.
[[nodiscard]] Result<> saveMunicipality(Store &store, const Municipality &municipality);
/// A published text; replaces the one with the same slug.
[[nodiscard]] Result<> saveContentPage(Store &store, const ContentPage &page);

[[nodiscard]] Result<qint64> addPerson(Store &store, const Person &person);
/// School, class and services of the record are not stored: they are enrolments.
[[nodiscard]] Result<qint64> addChild(Store &store, const Child &child,
                                      const std::optional<FiscalCode> &fiscalCode);
/// `code` is the municipality's own short name of the service, unique.
[[nodiscard]] Result<qint64> addService(Store &store, const Service &service, const QString &code);
/// Lets the person read the child's data; twice is the same as once.
[[nodiscard]] Result<> addGuardian(Store &store, qint64 personKey, qint64 childKey);

/// A child's place in a service for one school year.
struct Enrolment {
    qint64 childKey = 0;
    qint64 serviceKey = 0;
    SchoolYear schoolYear;
    QString school;
    QString schoolClass;
};
/// Replaces school and class when the child is already enrolled.
[[nodiscard]] Result<> saveEnrolment(Store &store, const Enrolment &enrolment);

/// Whom and what a due concerns, by internal key, and where it came from.
struct DueLinks {
    qint64 payerKey = 0;
    std::optional<qint64> childKey;
    qint64 serviceKey = 0;
    QString sourceReference; ///< unique; empty when it comes from nowhere else
};
/// Stores the due and, when it has one, its payment. Names in `due.child`, `due.payer` and
/// `due.service` are not read: `links` says who they are. State Overdue is stored as ToPay.
[[nodiscard]] Result<qint64> addDue(Store &store, const Due &due, const DueLinks &links);
/// The payment that settles a due.
[[nodiscard]] Result<qint64> addPayment(Store &store, qint64 dueKey, const Payment &payment);

/// The next number of a counter, from 1; several processes never get the same.
[[nodiscard]] Result<qint64> nextNumber(Store &store, const QString &counter);

} // namespace campanella::backend
