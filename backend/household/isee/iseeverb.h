// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"

#include <QStringList>

namespace campanella::backend {

/// `isee list`: who has authorised the use of the ISEE of a year, as CSV for the office, see
/// docs/operations.md. `arguments` begins after the verb. Answers an ExitCode.
[[nodiscard]] int runIsee(const QStringList &arguments);

/// The lines of that list: codice_fiscale;cognome;nome;stato;protocollo_dsu;data;ricevuta.
[[nodiscard]] Result<QString> iseeList(Store &store, int year);

} // namespace campanella::backend
