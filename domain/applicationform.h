// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/schoolyear.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace campanella {

/// What a question of a form takes. Yes is a box to tick: its value is "yes" or nothing. File is an
/// attachmentAnswer() (domain/attachment.h).
enum class QuestionKind { Text, LongText, Choice, Day, Yes, File };

[[nodiscard]] QString toString(QuestionKind kind);
[[nodiscard]] Result<QuestionKind> questionKindFromString(QStringView text);

/// One answer that can be chosen.
struct FormOption {
    QString value;
    QString label;
    friend bool operator==(const FormOption &, const FormOption &) = default;
};

/// A question is asked only while an earlier one has that answer.
struct FormCondition {
    QString question;
    QString value;
    friend bool operator==(const FormCondition &, const FormCondition &) = default;
};

struct FormQuestion {
    QString name; ///< of its answer; `school` and `school_class` go into the enrolment
    QString label;
    QString help; ///< may be empty
    QuestionKind kind = QuestionKind::Text;
    bool required = false;
    QList<FormOption> options; ///< of a Choice
    std::optional<FormCondition> when;
    friend bool operator==(const FormQuestion &, const FormQuestion &) = default;
};

/// The questions that stand on one page.
struct FormStep {
    QString title; ///< "Preferenze di servizio"
    QList<FormQuestion> questions;
    friend bool operator==(const FormStep &, const FormStep &) = default;
};

/// How one applies for a school service, as the municipality wrote it down (docs/operations.md).
struct ApplicationForm {
    QString slug;  ///< kebab-case name of the file
    QString title; ///< "Mensa scolastica"
    QString introduction;
    QString serviceCode; ///< the municipality's own code of the service
    SchoolYear schoolYear;
    QDate firstDay; ///< Italian days on which it can be sent, both counted
    QDate lastDay;
    int decisionDays = 30; ///< the office decides within so many days of the sending
    QList<FormStep> steps;
    friend bool operator==(const ApplicationForm &, const ApplicationForm &) = default;
};

/// What was answered, by the name of the question. What has no answer is absent or empty.
using Answers = QMap<QString, QString>;

/// In characters (UTF-16 code units).
inline constexpr qsizetype longestAnswer = 200;
inline constexpr qsizetype longestText = 2000;

/// Whether an application can be sent on that Italian day.
[[nodiscard]] bool isOpenOn(const ApplicationForm &form, QDate day);

/// Whether these answers lead to that question.
[[nodiscard]] bool isAsked(const FormQuestion &question, const Answers &answers);

/// All questions, in order.
[[nodiscard]] QList<FormQuestion> questionsOf(const ApplicationForm &form);

/// The words of an answer: the label of what was chosen, the name of a file, otherwise the answer.
[[nodiscard]] QString answerLabel(const FormQuestion &question, const QString &answer);

/// What a municipality wrote holds together: names are there once, a choice has options, a
/// condition names an earlier question. Fails with FieldInvalid that names the place.
[[nodiscard]] Result<> checkForm(const ApplicationForm &form);

} // namespace campanella
