// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/money.h"

#include <QByteArray>
#include <QStringList>

namespace campanella::ui {

/// A table for spreadsheets: UTF-8 with its mark, semicolons, CRLF, each cell in quotes. What
/// others wrote never becomes a formula.
[[nodiscard]] QByteArray csvTable(const QStringList &titles, const QList<QStringList> &rows);

/// "96,00": a sum without the currency sign, so that it can be added up.
[[nodiscard]] QString csvAmount(Money amount);

} // namespace campanella::ui
