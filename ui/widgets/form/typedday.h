// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace campanella::ui {

/// The day that somebody typed, day before month: "14/03/2018", "14.3.2018", "14 3 2018",
/// "14032018" or ISO 8601. Nothing for any other text, or a day that no calendar has.
[[nodiscard]] std::optional<QDate> typedDay(QStringView text);

} // namespace campanella::ui
