// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/services/closures.h"
#include "domain/schoolyear.h"

#include <QList>

namespace campanella::backend {

/// The days without school of a year in the Marche, and a strike of one class on the second Friday
/// of `strikeMonth`.
[[nodiscard]] QList<ClosureDraft> demoClosures(const SchoolYear &year, QDate strikeMonth);

/// Easter Sunday of a year (the anonymous Gregorian algorithm).
[[nodiscard]] QDate easter(int year);

} // namespace campanella::backend
