// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/application.h"
#include "domain/municipality.h"
#include "domain/person.h"
#include "ui/services/applications/answerfield.h"
#include "ui/services/applications/attachmentfield.h"

namespace campanella::ui {

/// What is known already, and is never asked again.
struct KnownData {
    std::optional<Person> person;
    QList<Child> children;
    std::optional<ContentPage> privacy;
    std::optional<FileIntake> files = std::nullopt; ///< without it no file can be attached
};

/// The fields of an application, one step in front: Informativa sulla privacy, Dati generali, then
/// the steps of the form. Fields are known by their JSON pointer in the draft.
class DraftSheet : public QWidget {
    Q_OBJECT

public:
    DraftSheet(const ApplicationForm &form, const KnownData &known, QWidget *parent = nullptr);

    /// How many steps there are, and what they are called.
    [[nodiscard]] int count() const { return int(m_steps.size()); }
    [[nodiscard]] QString stepTitle(int step) const { return m_titles.at(step); }
    /// The step on which the field of that pointer stands.
    [[nodiscard]] int stepOf(const QString &pointer) const;
    void showStep(int step);

    [[nodiscard]] ApplicationDraft draft() const;
    void setDraft(const ApplicationDraft &draft);
    /// The issues as they can be mended here: while nobody is chosen, that is what is missing.
    [[nodiscard]] QList<DraftIssue> reachable(const QList<DraftIssue> &issues) const;
    /// Marks these fields and no others.
    void setIssues(const QList<DraftIssue> &issues);
    void focusField(const QString &pointer);
    void focusFirst(int step);
    [[nodiscard]] AnswerField *field(const QString &pointer) const;

Q_SIGNALS:
    void edited();

private:
    QVBoxLayout *addStep(const QString &title);
    void buildPrivacy();
    void buildGeneral();
    void addKnown(QVBoxLayout &column);
    void addTyped(QVBoxLayout &column);
    void buildQuestions();
    AnswerField *addField(QVBoxLayout &column, const QString &pointer, FormQuestion question);
    /// Shows what the answers lead to.
    void follow();

    struct Entry {
        QString pointer;
        AnswerField *field = nullptr;
        int step = 0;
    };

    ApplicationForm m_form;
    KnownData m_known;
    QList<QWidget *> m_steps; ///< children of this
    QStringList m_titles;
    QList<Entry> m_entries;
    QWidget *m_typed = nullptr; ///< the fields of a child who is not linked
};

} // namespace campanella::ui
