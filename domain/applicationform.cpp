// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/applicationform.h"

#include "domain/attachment.h"
#include "domain/names.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace campanella {

namespace {

constexpr EnumNames<QuestionKind, 6> kinds{{{
    {QuestionKind::Text, u"text"},
    {QuestionKind::LongText, u"long_text"},
    {QuestionKind::Choice, u"choice"},
    {QuestionKind::Day, u"day"},
    {QuestionKind::Yes, u"yes"},
    {QuestionKind::File, u"file"},
}}};

tl::unexpected<Failure> refused(const QString &pointer, const QString &why) {
    return fail(Failure{
        FailureCode::FieldInvalid, pointer + QStringLiteral(": ") + why, {{pointer, why}}, {}, {}});
}

Result<> checkQuestion(const FormQuestion &question, const QSet<QString> &earlier) {
    static const QRegularExpression shape(QStringLiteral("^[a-z][a-z0-9_]{0,39}$"));
    const QString pointer = QStringLiteral("/questions/") + question.name;
    if (!shape.match(question.name).hasMatch())
        return refused(pointer, QStringLiteral("a name is made of a-z, 0-9 and _"));
    if (earlier.contains(question.name))
        return refused(pointer, QStringLiteral("two questions have this name"));
    if (question.label.trimmed().isEmpty())
        return refused(pointer, QStringLiteral("has no label"));
    if ((question.kind == QuestionKind::Choice) == question.options.isEmpty())
        return refused(pointer, QStringLiteral("a choice has options, others have none"));
    if (question.when && !earlier.contains(question.when->question))
        return refused(pointer, QStringLiteral("its condition names no earlier question"));
    return {};
}

} // namespace

QString toString(QuestionKind kind) {
    return kinds.name(kind);
}

Result<QuestionKind> questionKindFromString(QStringView text) {
    return kinds.value(text);
}

bool isOpenOn(const ApplicationForm &form, QDate day) {
    return form.firstDay <= day && day <= form.lastDay;
}

bool isAsked(const FormQuestion &question, const Answers &answers) {
    return !question.when || answers.value(question.when->question) == question.when->value;
}

QList<FormQuestion> questionsOf(const ApplicationForm &form) {
    QList<FormQuestion> all;
    for (const FormStep &step : form.steps)
        all += step.questions;
    return all;
}

QString answerLabel(const FormQuestion &question, const QString &answer) {
    if (question.kind == QuestionKind::File)
        return attachmentNameOf(answer);
    const auto found =
        std::find_if(question.options.cbegin(), question.options.cend(),
                     [&answer](const FormOption &option) { return option.value == answer; });
    return found == question.options.cend() ? answer : found->label;
}

Result<> checkForm(const ApplicationForm &form) {
    if (form.title.trimmed().isEmpty() || form.steps.isEmpty())
        return refused(QStringLiteral("/title"), QStringLiteral("title and steps are needed"));
    if (form.lastDay < form.firstDay)
        return refused(QStringLiteral("/last_day"), QStringLiteral("is before the first"));
    QSet<QString> earlier;
    for (const FormQuestion &question : questionsOf(form)) {
        if (const auto good = checkQuestion(question, earlier); !good)
            return good;
        earlier.insert(question.name);
    }
    return {};
}

} // namespace campanella
