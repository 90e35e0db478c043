// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/failure.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form/formfield.h"

#include <QList>
#include <QObject>

#include <optional>

namespace campanella::ui {

/// The way of a form: its fields know by which JSON pointer the backend speaks of them, one
/// button sends, one answer is awaited. Enter in a field presses the button; a second press while
/// an answer is awaited does nothing.
class Form : public QObject {
    Q_OBJECT

public:
    /// The button outlives the form; `symbol` is its icon.
    Form(Button &submit, const QString &symbol, QObject *parent = nullptr);

    void addField(const QString &pointer, FormField &field);
    /// What is said at that field when the backend refuses what is in it.
    void setRefusal(const FormField &field, const QString &words);
    /// A failure that is about this field even where the backend names none.
    void blame(const FormField &field, FailureCode code);
    void setSubmitWords(const QString &words);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Whether somebody has typed into a field since it was empty.
    [[nodiscard]] bool isTyped() const;

    /// The answer was no. True when a field says why and has the focus; else the page has to.
    [[nodiscard]] bool refuse(const Failure &failure);
    /// The answer was yes.
    void accept();
    /// Empties all fields.
    void wipe();

public Q_SLOTS:
    void submit();

Q_SIGNALS:
    /// Whoever hears it sets the problems of the fields, at once.
    void checking();
    /// No field has a problem: what was typed can be sent; refuse() or accept() follows.
    void ready();

private:
    struct Entry {
        QString pointer;
        FormField *field = nullptr;
        QString refusal;
        std::optional<FailureCode> code;
    };

    void setBusy(bool busy);
    [[nodiscard]] QList<FormField *> fields() const;

    Button &m_submit;
    QString m_symbol;
    QString m_words;
    QList<Entry> m_entries;
    bool m_busy = false;
};

} // namespace campanella::ui
