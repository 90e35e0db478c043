// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/widgets/label.h"

#include <QLineEdit>

namespace campanella::ui {

/// One field of a form: its label above, a help line below, and in its place what is not right.
/// The words belong to the field for a screen reader, too. Typing takes the problem away.
class FormField : public QWidget {
    Q_OBJECT

public:
    explicit FormField(QWidget *parent = nullptr);
    /// Takes over `edit`, for example a PasswordField.
    explicit FormField(QLineEdit *edit, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    /// Without the spaces around; a password is read from edit() instead.
    [[nodiscard]] QString text() const { return m_edit->text().trimmed(); }
    void setLabel(const QString &label);
    void setHelp(const QString &help);
    /// One sentence; empty when all is well.
    void setProblem(const QString &problem);
    [[nodiscard]] bool hasProblem() const { return !m_problemText.isEmpty(); }
    /// Can be read and copied, not changed.
    void setLocked(bool locked);

private:
    void showWords();

    QLineEdit *m_edit;
    Label m_label;
    Label m_words;
    QString m_help;
    QString m_problemText;
};

/// Puts the focus into the first field that has a problem; false when there is none.
bool focusFirstProblem(const QList<FormField *> &fields);

} // namespace campanella::ui
