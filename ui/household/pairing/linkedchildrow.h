// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/pairing.h"

#include <QWidget>

namespace campanella::ui {

/// A child who is linked already: name, school, how it came about and who else is linked.
class LinkedChildRow : public QWidget {
    Q_OBJECT

public:
    explicit LinkedChildRow(const LinkedChild &child, QWidget *parent = nullptr);
};

} // namespace campanella::ui
