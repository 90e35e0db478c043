// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/application.h"
#include "domain/fiscalcode.h"

/// Forms and drafts of invented people, for tests.
namespace campanella::samples {

/// For the canteen: school, a diet with a condition, a day and a box to tick.
[[nodiscard]] inline ApplicationForm mensaForm() {
    const auto question = [](const char *name, QuestionKind kind, bool required) {
        FormQuestion made;
        made.name = QString::fromLatin1(name);
        made.label = QStringLiteral("Domanda ") + made.name;
        made.kind = kind;
        made.required = required;
        return made;
    };
    FormQuestion school = question("school", QuestionKind::Choice, true);
    school.options = {{QStringLiteral("verdi"), QStringLiteral("Primaria Verdi")},
                      {QStringLiteral("leopardi"), QStringLiteral("Media Leopardi")}};
    FormQuestion diet = question("diet", QuestionKind::Choice, true);
    diet.options = {{QStringLiteral("none"), QStringLiteral("No")},
                    {QStringLiteral("health"), QStringLiteral("Per salute")}};
    FormQuestion allergy = question("allergy", QuestionKind::LongText, true);
    allergy.when = FormCondition{QStringLiteral("diet"), QStringLiteral("health")};
    return {QStringLiteral("mensa"),
            QStringLiteral("Mensa scolastica"),
            QStringLiteral("Per mangiare a scuola."),
            QStringLiteral("MENSA"),
            *SchoolYear::parse(u"2026/2027"),
            QDate(2026, 9, 1),
            QDate(2027, 2, 28),
            30,
            {{QStringLiteral("Preferenze di servizio"),
              {school, diet, allergy, question("start", QuestionKind::Day, true),
               question("notes", QuestionKind::Text, false),
               question("rules", QuestionKind::Yes, true)}}}};
}

/// A girl born on 5 March 2021.
[[nodiscard]] inline TypedChild nina() {
    const QString fifteen = QStringLiteral("PRVNNI21C45G479");
    return {QStringLiteral("Nina"), QStringLiteral("Prova"), fifteen + fiscalCodeCheck(fifteen),
            QStringLiteral("2021-03-05")};
}

/// Can be sent as it is, for a child who is not linked.
[[nodiscard]] inline ApplicationDraft goodDraft() {
    return {QStringLiteral("mensa"),
            {},
            nina(),
            QStringLiteral("ada@posta.example"),
            QStringLiteral("333 1234567"),
            true,
            {{QStringLiteral("school"), QStringLiteral("verdi")},
             {QStringLiteral("diet"), QStringLiteral("none")},
             {QStringLiteral("start"), QStringLiteral("2027-01-07")},
             {QStringLiteral("rules"), QStringLiteral("yes")}}};
}

} // namespace campanella::samples
