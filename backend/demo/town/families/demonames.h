// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

/// Invented people are put together from these words.
namespace campanella::backend {

[[nodiscard]] const QStringList &femaleNames();
[[nodiscard]] const QStringList &maleNames();
[[nodiscard]] const QStringList &familyNames();
[[nodiscard]] const QStringList &streets();
/// Belfiore codes of real towns where the invented people were born; not Pesaro's, which the
/// known families have to themselves.
[[nodiscard]] const QStringList &birthplaces();

} // namespace campanella::backend
