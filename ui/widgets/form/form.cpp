// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/form/form.h"

#include "ui/widgets/form/passwordfield.h"

#include <algorithm>

namespace campanella::ui {

Form::Form(Button &submit, const QString &symbol, QObject *parent)
    : QObject(parent)
    , m_submit(submit)
    , m_symbol(symbol) {
    connect(&m_submit, &Button::clicked, this, &Form::submit);
}

void Form::addField(const QString &pointer, FormField &field) {
    m_entries.append({pointer, &field, {}, {}});
    connect(field.edit(), &QLineEdit::returnPressed, this, &Form::submit);
}

void Form::setRefusal(const FormField &field, const QString &words) {
    for (Entry &entry : m_entries)
        if (entry.field == &field)
            entry.refusal = words;
}

void Form::blame(const FormField &field, FailureCode code) {
    for (Entry &entry : m_entries)
        if (entry.field == &field)
            entry.code = code;
}

void Form::setSubmitWords(const QString &words) {
    m_words = words;
    setBusy(m_busy);
}

void Form::submit() {
    if (m_busy)
        return;
    for (const Entry &entry : m_entries)
        entry.field->setProblem({});
    Q_EMIT checking();
    if (focusFirstProblem(fields()))
        return;
    setBusy(true);
    Q_EMIT ready();
}

bool Form::refuse(const Failure &failure) {
    setBusy(false);
    const auto isNamed = [&failure](const Entry &entry) {
        return std::any_of(failure.fields.cbegin(), failure.fields.cend(),
                           [&entry](const FieldError &at) { return at.pointer == entry.pointer; });
    };
    for (const Entry &entry : m_entries)
        if (isNamed(entry) || entry.code == failure.code)
            entry.field->setProblem(entry.refusal);
    return focusFirstProblem(fields());
}

bool Form::isTyped() const {
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) {
        return entry.field->edit()->isModified() && !entry.field->edit()->text().isEmpty();
    });
}

void Form::accept() {
    setBusy(false);
}

void Form::wipe() {
    setBusy(false);
    for (const Entry &entry : m_entries) {
        entry.field->setProblem({});
        if (auto *password = qobject_cast<PasswordField *>(entry.field->edit()))
            password->wipe();
        else
            entry.field->edit()->clear();
    }
}

QList<FormField *> Form::fields() const {
    QList<FormField *> all;
    for (const Entry &entry : m_entries)
        all.append(entry.field);
    return all;
}

// The button keeps the focus while it waits: a disabled one would lose it.
void Form::setBusy(bool busy) {
    m_busy = busy;
    m_submit.setText(busy ? tr("Un momento…") : m_words);
    m_submit.setSymbol(busy ? QStringLiteral("hourglass") : m_symbol);
}

} // namespace campanella::ui
