// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/widgets/button.h"

#include <QTimer>

#include <chrono>

namespace campanella::ui {

/// "Invia un codice nuovo": can be pressed only a while after the last letter, and says how long
/// that takes.
class ResendButton : public Button {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds pause{60};

    explicit ResendButton(QWidget *parent = nullptr);
    /// A letter is on its way.
    void restart();

public Q_SLOTS:
    /// One second has passed.
    void tick();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWords();

    QTimer m_second;
    std::chrono::seconds m_left{0};
};

} // namespace campanella::ui
