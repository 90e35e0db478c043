// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/applications/applicationsummary.h"

#include "domain/attachment.h"
#include "domain/clock.h"
#include "ui/services/applications/applicationwords.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>

namespace campanella::ui {

namespace {

constexpr int lineGap = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(campanella::ui::ApplicationSummary)
};

QString answerWords(const FormQuestion &question, const QString &answer) {
    if (question.kind == QuestionKind::Yes)
        return Words::tr("Sì");
    const QDate day = isoDay(answer);
    if (question.kind == QuestionKind::Day && day.isValid())
        return formatLongDate(day);
    return answerLabel(question, answer);
}

SummaryPart generalPart(const Application &application) {
    const ApplicationDraft &draft = application.draft;
    const QDate born = isoDay(draft.child.birthDate);
    SummaryPart part{Words::tr("Dati generali"),
                     {{Words::tr("Chi fa la domanda"), application.applicantName},
                      {Words::tr("Per"), application.childName},
                      {Words::tr("Data di nascita"),
                       born.isValid() ? formatLongDate(born) : draft.child.birthDate},
                      {Words::tr("Codice fiscale"), draft.child.fiscalCode.toUpper()},
                      {Words::tr("E-mail"), draft.email},
                      {Words::tr("Cellulare"), draft.mobile},
                      {Words::tr("Anno scolastico"), application.form.schoolYear.toString()}}};
    part.lines.removeIf([](const auto &line) { return line.second.isEmpty(); });
    return part;
}

/// Text that Markdown would take for markup, as text (CommonMark 2.4: backslash escapes).
QString plain(const QString &text) {
    static const QString marks = QStringLiteral("\\`*_{}[]()#+-.!|<>~&:/");
    QString safe;
    for (const QChar c : text.simplified()) {
        if (marks.contains(c))
            safe += u'\\';
        safe += c;
    }
    return safe;
}

QString markdownOf(const SummaryPart &part) {
    QString text = QStringLiteral("## ") + plain(part.title) + QStringLiteral("\n\n");
    for (const auto &[label, value] : part.lines)
        text += QStringLiteral("- %1: **%2**\n").arg(plain(label), plain(value));
    return text + u'\n';
}

SummaryPart storyPart(const Application &application) {
    SummaryPart part{Words::tr("A che punto è"), {}};
    for (const ApplicationEvent &event : application.events)
        part.lines.append({formatLongDate(italianDay(event.at)),
                           QStringList{applicationLook(event.state).word, event.text,
                                       attachmentNameOf(event.file)}
                               .join(QStringLiteral(". "))
                               .trimmed()});
    return part;
}

} // namespace

QList<SummaryPart> summaryOf(const Application &application) {
    QList<SummaryPart> parts{generalPart(application)};
    const Answers answers = tidied(application.form, application.draft).answers;
    for (const FormStep &step : application.form.steps) {
        SummaryPart part{step.title, {}};
        for (const FormQuestion &question : step.questions)
            if (const QString answer = answers.value(question.name); !answer.isEmpty())
                part.lines.append({question.label, answerWords(question, answer)});
        parts.append(part);
    }
    return parts;
}

Card *summaryCard(const SummaryPart &part) {
    auto *card = new Card;
    card->body()->setSpacing(lineGap);
    auto *title = new Heading(part.title, TextUse::CardTitle);
    title->setWordWrap(true);
    card->body()->addWidget(title);
    for (const auto &[label, value] : part.lines) {
        card->body()->addSpacing(lineGap);
        card->body()->addWidget(plainLabel(label, TextUse::Help, Role::Muted));
        auto *words = plainLabel(value, TextUse::Body, Role::Text);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        card->body()->addWidget(words);
    }
    return card;
}

ContentPage receiptOf(const Application &application) {
    QString text;
    if (application.decideBy)
        text += Words::tr("L'ufficio decide entro %1.").arg(formatLongDate(*application.decideBy)) +
                QStringLiteral("\n\n");
    for (const SummaryPart &part : summaryOf(application))
        text += markdownOf(part);
    text += markdownOf(storyPart(application));
    return {Words::tr("domanda-%1", "file name").arg(application.number),
            Words::tr("Domanda %1: %2").arg(application.number, application.form.title), text};
}

} // namespace campanella::ui
