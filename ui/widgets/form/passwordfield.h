// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/widgets/button.h"

#include <QLineEdit>

namespace campanella::ui {

/// A password with *Mostra* / *Nascondi* inside its right end. What is typed is hidden again when
/// the field is cleared.
class PasswordField : public QLineEdit {
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);
    [[nodiscard]] bool isShown() const { return echoMode() == QLineEdit::Normal; }
    void setShown(bool shown);
    /// Forgets what was typed and hides again.
    void wipe();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void placeButton();

    Button m_toggle;
};

} // namespace campanella::ui
