// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/applicationform.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <functional>

class QButtonGroup;

namespace campanella::ui {

class AttachmentField;

/// One question of a form as a control: label above, a help line below, and in its place what is
/// to be done. The words belong to the control for a screen reader, too; editing takes the problem
/// away. A few short options are radio buttons, more are a list.
class AnswerField : public QWidget {
    Q_OBJECT

public:
    explicit AnswerField(const FormQuestion &question, QWidget *parent = nullptr);

    /// As it goes into the draft: the value of an option, "yes", a day as ISO 8601 once it is one,
    /// otherwise what was typed.
    [[nodiscard]] QString value() const { return m_get(); }
    void setValue(const QString &value);
    /// In another language than at the start.
    void setLabel(const QString &label);
    void setProblem(const QString &problem);
    [[nodiscard]] bool hasProblem() const { return !m_problem.isEmpty(); }
    /// Of a question for a file; null for others.
    [[nodiscard]] AttachmentField *attachment() const { return m_attachment; }
    void takeFocus() { m_control->setFocus(Qt::OtherFocusReason); }
    [[nodiscard]] const FormQuestion &question() const { return m_question; }

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeControl();
    QWidget *makeLine();
    QWidget *makeText();
    QWidget *makeRadios();
    QWidget *makeList();
    QWidget *makeBox();
    QWidget *makeFile();
    void noteEdit();
    void showWords();

    FormQuestion m_question;
    Label m_label;
    Label m_words;
    QString m_problem;
    QVBoxLayout *m_column;
    QWidget *m_control = nullptr; ///< what takes the focus
    AttachmentField *m_attachment = nullptr;
    QWidget *m_frame = nullptr; ///< a text of several lines, around which a box is drawn
    std::function<QString()> m_get;
    std::function<void(const QString &)> m_set;
};

} // namespace campanella::ui
