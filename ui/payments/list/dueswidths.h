// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/money.h"
#include "ui/theme/tokens.h"

#include <QList>
#include <QStringList>

class QAbstractItemModel;

namespace campanella::ui {

/// The names that may occur in a list of dues: its widths are measured once, not row by row.
struct DueNames {
    QStringList children;
    QStringList classes;
    QStringList services;
};

/// How wide the columns of the dues must be, in pixels of the screen, in this language and font.
namespace dueswidths {

constexpr int cellPadding = 10; ///< left and right of a cell, in logical pixels

[[nodiscard]] int widest(TextUse use, const QStringList &texts);
/// "Settembre 2026" or what is widest.
[[nodiscard]] int month();
/// The least width of each column of `model` (DuesModel::Column), by its heading, the names and
/// the largest amount; `month` is month(), `acts` what the buttons of a row need.
[[nodiscard]] QList<int> least(const QAbstractItemModel &model, const DueNames &names,
                               Money largest, int month, int acts);

} // namespace dueswidths

} // namespace campanella::ui
