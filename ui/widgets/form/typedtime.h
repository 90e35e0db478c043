// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringView>
#include <QTime>

#include <optional>

namespace campanella::ui {

/// The time of day that somebody typed: "21", "21:00", "21.30" or "9 30". Nothing for any other
/// text, or a time that no clock shows.
[[nodiscard]] std::optional<QTime> typedTime(QStringView text);

} // namespace campanella::ui
