// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/form/formfield.h"

#include "ui/theme/style.h"

#include <QVBoxLayout>

#include <algorithm>

namespace campanella::ui {

namespace {
constexpr int labelGap = 4;
} // namespace

FormField::FormField(QWidget *parent)
    : FormField(new QLineEdit, parent) {}

FormField::FormField(QLineEdit *edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_label(TextUse::Chip, Role::Secondary)
    , m_words(TextUse::Help, Role::Muted) {
    m_label.setBuddy(edit);
    m_label.setWordWrap(true);
    m_words.setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(labelGap);
    column->addWidget(&m_label);
    column->addWidget(edit);
    column->addWidget(&m_words);
    setFocusProxy(edit);
    connect(edit, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    showWords();
}

void FormField::setLabel(const QString &label) {
    m_label.setText(label);
    m_edit->setAccessibleName(label);
}

void FormField::setHelp(const QString &help) {
    m_help = help;
    showWords();
}

void FormField::setProblem(const QString &problem) {
    m_problemText = problem;
    showWords();
}

void FormField::setLocked(bool locked) {
    m_edit->setReadOnly(locked);
}

void FormField::showWords() {
    const QString words = hasProblem() ? m_problemText : m_help;
    m_words.setRole(hasProblem() ? Role::Danger : Role::Muted);
    m_words.setUse(hasProblem() ? TextUse::Chip : TextUse::Help);
    m_words.setText(words);
    m_words.setVisible(!words.isEmpty());
    m_edit->setAccessibleDescription(words);
    m_edit->setProperty(fieldProblemProperty, hasProblem());
    m_edit->update();
}

bool focusFirstProblem(const QList<FormField *> &fields) {
    const auto found = std::find_if(fields.cbegin(), fields.cend(),
                                    [](const FormField *field) { return field->hasProblem(); });
    if (found == fields.cend())
        return false;
    (*found)->edit()->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace campanella::ui
