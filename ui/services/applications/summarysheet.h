// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/application.h"

#include <QVBoxLayout>
#include <QWidget>

namespace campanella::ui {

/// All that an application says before it is sent, with a way back to each part.
class SummarySheet : public QWidget {
    Q_OBJECT

public:
    explicit SummarySheet(QWidget *parent = nullptr);
    void show(const Application &application);
    void clear();

Q_SIGNALS:
    /// The step of the part that is to be changed.
    void editPressed(int step);

private:
    QVBoxLayout m_column;
};

} // namespace campanella::ui
