// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/widgets/label.h"

#include <QPlainTextEdit>

namespace campanella::ui {

/// A text of several lines to write: label above; below, how much room is left or what is wrong.
class MessageField : public QWidget {
    Q_OBJECT

public:
    explicit MessageField(QWidget *parent = nullptr);

    [[nodiscard]] QPlainTextEdit *edit() { return &m_edit; }
    /// Without the blanks around.
    [[nodiscard]] QString text() const { return m_edit.toPlainText().trimmed(); }
    void setLabel(const QString &label);
    /// One sentence; typing takes it away.
    void setProblem(const QString &problem);
    /// Sets the problem and the focus when the text is empty or too long; false then.
    bool check();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showWords();
    void applyTheme();

    Label m_label;
    QPlainTextEdit m_edit;
    Label m_words;
    QString m_problem;
};

} // namespace campanella::ui
