// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/due.h"
#include "domain/person.h"

namespace campanella::backend {

[[nodiscard]] Result<Person> readPerson(Store &store, qint64 personKey);

/// A person as payer of a due: name, code and address only.
[[nodiscard]] Result<Payer> readPayer(Store &store, qint64 personKey);

/// The children whom the person may read about, by given name, with school, class and services
/// of that school year.
[[nodiscard]] Result<QList<Child>> readChildren(Store &store, qint64 personKey,
                                                const SchoolYear &schoolYear);

} // namespace campanella::backend
