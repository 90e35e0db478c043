// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/applications/applicationwords.h"

#include "domain/clock.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace campanella::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(campanella::ui::ApplicationWords)
};

ChipLook look(const QString &word, const char *icon) {
    return {word, QString::fromLatin1(icon)};
}

} // namespace

ChipLook applicationLook(ApplicationState state) {
    switch (state) {
    case ApplicationState::Draft:
        return {Words::tr("In bozza"), QStringLiteral("pause"), Role::Muted, Role::Window};
    case ApplicationState::Sent:
        return look(Words::tr("Inviata"), "sent");
    case ApplicationState::InProgress:
        return look(Words::tr("Presa in carico"), "hourglass");
    case ApplicationState::ToSupplement:
        return {Words::tr("Da integrare"), QStringLiteral("alert"), Role::Warning,
                Role::WarningTint};
    case ApplicationState::Accepted:
        return {Words::tr("Accettata"), QStringLiteral("check"), Role::Success, Role::SuccessTint};
    case ApplicationState::Refused:
        return {Words::tr("Rifiutata"), QStringLiteral("cross"), Role::Danger, Role::DangerTint};
    case ApplicationState::WaitingList:
        return look(Words::tr("In graduatoria"), "list");
    case ApplicationState::PlaceOffered:
        return {Words::tr("Posto offerto"), QStringLiteral("flag"), Role::Success,
                Role::SuccessTint};
    case ApplicationState::Renounced:
        break;
    }
    return {Words::tr("Rinunciata"), QStringLiteral("closed"), Role::Muted, Role::Window};
}

QString applicationFacts(const Application &application) {
    if (!application.sentAt)
        return Words::tr("Cambiata l'ultima volta %1")
            .arg(formatLongDate(italianDay(application.changedAt)));
    return Words::tr("Numero %1 · inviata %2")
        .arg(application.number, formatLongDate(italianDay(*application.sentAt)));
}

QString decisionWords(const Application &application) {
    if (!application.decideBy || !mayWithdraw(application.state) ||
        application.state == ApplicationState::WaitingList)
        return {};
    return Words::tr("L'ufficio decide entro %1.").arg(formatLongDate(*application.decideBy));
}

QString issueWords(FieldIssue issue) {
    switch (issue) {
    case FieldIssue::Missing:
        return Words::tr("Completa questo campo.");
    case FieldIssue::TooLong:
        return Words::tr("Il testo è troppo lungo: accorcialo.");
    case FieldIssue::Unreadable:
        return Words::tr("Ricontrolla: così non lo riconosciamo.");
    case FieldIssue::NotADay:
        return Words::tr("Scrivi la data così: giorno/mese/anno.");
    case FieldIssue::InTheFuture:
        return Words::tr("Questa data deve ancora venire.");
    case FieldIssue::BirthDateDiffers:
        return Words::tr("Non va con la data di nascita: ricontrolla tutti e due.");
    }
    return {};
}

QString fieldWords(const ApplicationForm &form, const QString &pointer) {
    const QList<std::pair<QString, QString>> fixed = {
        {QStringLiteral("/privacy_read"), Words::tr("Informativa sulla privacy")},
        {QStringLiteral("/child_id"), Words::tr("Per chi è la domanda")},
        {QStringLiteral("/child/given_name"), Words::tr("Nome del figlio o della figlia")},
        {QStringLiteral("/child/family_name"), Words::tr("Cognome del figlio o della figlia")},
        {QStringLiteral("/child/birth_date"),
         Words::tr("Data di nascita del figlio o della figlia")},
        {QStringLiteral("/child/fiscal_code"),
         Words::tr("Codice fiscale del figlio o della figlia")},
        {QStringLiteral("/email"), Words::tr("E-mail")},
        {QStringLiteral("/mobile"), Words::tr("Cellulare")}};
    for (const auto &[at, words] : fixed)
        if (at == pointer)
            return words;
    for (const FormQuestion &question : questionsOf(form))
        if (pointer == QStringLiteral("/answers/") + question.name)
            return question.label;
    return {};
}

} // namespace campanella::ui
