// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/verb/printrun.h"

#include "app/connection/onanswer.h"
#include "app/settings/fonts.h"

#include <algorithm>
#include <cstdio>

namespace campanella::app {

namespace {

constexpr int printedAll = 0;
constexpr int printedLess = 1;

void say(std::FILE *stream, const QString &text) {
    std::fprintf(stream, "%s\n", text.toLocal8Bit().constData());
    std::fflush(stream);
}

/// A line every hundredth part is enough to see that it goes on.
void tellProgress(qsizetype done, qsizetype total) {
    const qsizetype step = std::max<qsizetype>(1, total / 100);
    if (done % step == 0 || done == total)
        say(stderr, PrintRun::tr("%1 di %2").arg(done).arg(total));
}

} // namespace

PrintRun::PrintRun(PrintOptions options, FailureWords words, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_words(std::move(words))
    , m_client(m_options.server) {
    connect(&m_client, &Client::sessionStarted, this, &PrintRun::askMunicipality);
    connect(&m_client, &Client::signInFailed, this, &PrintRun::giveUp);
}

void PrintRun::start(const QString &password) {
    m_client.signIn({m_options.user, password});
}

void PrintRun::askMunicipality() {
    onAnswer(m_client.api().municipality(), this, [this](const Result<Municipality> &answer) {
        if (!answer)
            return giveUp(answer.error());
        m_municipality = *answer;
        if (m_options.all)
            askDues();
        else
            askNextDue();
    });
}

void PrintRun::askDues() {
    if (m_client.session() == nullptr)
        return giveUp({FailureCode::SessionExpired, {}, {}, {}, {}});
    DuesFilter filter;
    filter.wholeTown = m_client.session()->grant().role == Role::Operator;
    onAnswer(m_client.api().dues(filter), this, [this](const Result<QList<Due>> &answer) {
        if (!answer)
            return giveUp(answer.error());
        for (const Due &due : *answer)
            if (isPayable(due.state))
                m_dues.append(due);
        print();
    });
}

void PrintRun::askNextDue() {
    if (m_asked == m_options.dues.size())
        return print();
    const auto id = PublicId::parse(m_options.dues[m_asked]);
    if (!id)
        return takeDue(fail(id.error()));
    onAnswer(m_client.api().due(*id), this, [this](const Result<Due> &due) { takeDue(due); });
}

void PrintRun::takeDue(const Result<Due> &due) {
    const QString &name = m_options.dues[m_asked];
    if (!due)
        m_missing.append({name, due.error()});
    else if (!isPayable(due->state))
        m_missing.append(
            {name, {FailureCode::NothingToPrint, QStringLiteral("not to be paid"), {}, {}, {}}});
    else
        m_dues.append(*due);
    ++m_asked;
    askNextDue();
}

void PrintRun::print() {
    const QList<Notice> notices = noticesFrom(m_dues);
    if (notices.isEmpty() && m_missing.isEmpty())
        return giveUp({FailureCode::NothingToPrint, {}, {}, {}, {}});
    loadFonts();
    const NoticePainter painter(*m_municipality);
    const NoticeFiles files(m_options.output, m_options.isOneFile(), m_options.overwrite);
    NoticeFiles::Outcome outcome;
    if (!notices.isEmpty())
        outcome = files.print(painter, notices, tellProgress);
    outcome.failed = m_missing + outcome.failed;
    tell(outcome);
}

void PrintRun::tell(const NoticeFiles::Outcome &outcome) {
    for (const auto &[name, failure] : outcome.failed)
        say(stderr, name.isEmpty() ? sentence(failure)
                                   : QStringLiteral("%1: %2").arg(name, sentence(failure)));
    say(stdout, tr("Avvisi stampati: %1. Non stampati: %2.")
                    .arg(outcome.printed)
                    .arg(outcome.failed.size()));
    end(outcome.failed.isEmpty() ? printedAll : printedLess);
}

void PrintRun::giveUp(const Failure &failure) {
    if (m_over)
        return;
    say(stderr, sentence(failure));
    end(printedLess);
}

void PrintRun::end(int exitCode) {
    m_over = true;
    m_client.signOut();
    Q_EMIT finished(exitCode);
}

QString PrintRun::sentence(const Failure &failure) const {
    return QStringLiteral("%1 (%2)").arg(m_words(failure), failureName(failure.code));
}

} // namespace campanella::app
