// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/messages/questions/threadwords.h"

#include "domain/clock.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace campanella::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(campanella::ui::ThreadWords)
};

} // namespace

QString topicWords(ThreadTopic topic) {
    switch (topic) {
    case ThreadTopic::Payments:
        return Words::tr("Pagamenti");
    case ThreadTopic::Attendance:
        return Words::tr("Presenze e pasti");
    case ThreadTopic::Enrolment:
        return Words::tr("Iscrizioni");
    case ThreadTopic::Diet:
        return Words::tr("Diete");
    case ThreadTopic::Other:
        break;
    }
    return Words::tr("Altro");
}

ChipLook stateLook(ThreadState state) {
    switch (state) {
    case ThreadState::Answered:
        return {Words::tr("Risposta ricevuta"), QStringLiteral("check"), Role::Success,
                Role::SuccessTint};
    case ThreadState::Closed:
        return {Words::tr("Chiusa"), QStringLiteral("closed"), Role::Muted, Role::Window};
    case ThreadState::Sent:
        break;
    }
    return {Words::tr("Inviata"), QStringLiteral("sent")};
}

QString threadFacts(const MessageThread &thread) {
    QStringList facts{Words::tr("Numero %1").arg(thread.number), topicWords(thread.topic),
                      formatLongDate(italianDay(thread.startedAt))};
    if (thread.day)
        facts.append(
            Words::tr("Contesta %1: %2, %3", "day: service, child")
                .arg(formatLongDate(thread.day->day), thread.day->service, thread.day->child));
    return facts.join(QStringLiteral(" · "));
}

QString answerWords(const MessageThread &thread) {
    return thread.answerBy
               ? Words::tr("L'ufficio risponde entro %1.").arg(formatLongDate(*thread.answerBy))
               : QString();
}

} // namespace campanella::ui
