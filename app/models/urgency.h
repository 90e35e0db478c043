// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"

#include <QList>

#include <compare>

namespace campanella::app {

/// Which of two dues presses more, the more pressing one being less: what can be paid first,
/// overdue before the rest, nearest due date first; then what waits for an outcome; then what is
/// over, latest first.
[[nodiscard]] std::weak_ordering urgencyOrder(const Due &left, const Due &right);

/// The places of the dues in that order; equal ones keep theirs. Places, since copying 10,000
/// dues costs more than sorting them.
[[nodiscard]] QList<qsizetype> byUrgency(const QList<Due> &dues);

/// The due date as a number to sort by; a due without one is the least pressing.
[[nodiscard]] qint64 dueDayOf(const Due &due);

} // namespace campanella::app
