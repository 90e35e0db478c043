// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/applicationform.h"

#include <QVBoxLayout>
#include <QWidget>

namespace campanella::ui {

/// What one can apply for, a card each.
class FormCards : public QWidget {
    Q_OBJECT

public:
    explicit FormCards(QWidget *parent = nullptr);
    void show(const QList<ApplicationForm> &forms);

Q_SIGNALS:
    void startPressed(const campanella::ApplicationForm &form);

private:
    [[nodiscard]] QWidget *cardOf(const ApplicationForm &form);

    QVBoxLayout m_column;
};

} // namespace campanella::ui
