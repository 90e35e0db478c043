// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/session/upload.h"

#include "app/connection/onanswer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace campanella::app {

Upload::Upload(MunicipalApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api) {}

void Upload::start(const QString &path) {
    cancel();
    QFile file(path);
    const QString name = safeFileName(QFileInfo(path).fileName());
    if (const auto issue = checkAttachment(name, file.size()))
        return Q_EMIT refused(*issue);
    if (!file.open(QIODevice::ReadOnly))
        return Q_EMIT failed({FailureCode::FileUnreadable, {}, {}, {}, {}});
    m_bytes = file.read(largestAttachment);
    if (!isWhatItSays(name, m_bytes))
        return Q_EMIT refused(AttachmentIssue::ContentDiffers);
    const auto hash = QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex();
    m_wanted = {name, m_bytes.size(), QString::fromLatin1(hash)};
    m_key = PublicId::random().toString().toLatin1();
    Q_EMIT progressed(0, m_wanted.size);
    begin();
}

void Upload::begin() {
    listen(m_api.startAttachment(m_wanted, m_key));
}

// A backend that takes nothing would be asked for ever.
void Upload::sendNext() {
    if (std::exchange(m_sentFrom, m_attachment->received) == m_attachment->received)
        return Q_EMIT failed({FailureCode::AnswerUnreadable, {}, {}, {}, {}});
    const AttachmentPart part{m_bytes.mid(m_attachment->received, largestAttachmentPart)};
    listen(m_api.addAttachmentPart(m_attachment->id, m_attachment->received, part));
}

void Upload::listen(const QFuture<Result<Attachment>> &answer) {
    onAnswer(answer, this, [this, run = m_run](const Result<Attachment> &attachment) {
        if (run == m_run)
            take(attachment);
    });
}

void Upload::take(const Result<Attachment> &answer) {
    if (!answer)
        return Q_EMIT failed(answer.error());
    m_attachment = *answer;
    Q_EMIT progressed(answer->received, answer->size);
    if (answer->received < answer->size)
        return sendNext();
    m_bytes.clear();
    m_attachment.reset();
    Q_EMIT finished(*answer);
}

void Upload::resume() {
    m_sentFrom = -1;
    if (m_attachment)
        listen(m_api.attachment(m_attachment->id));
    else
        begin();
}

void Upload::cancel() {
    ++m_run;
    m_bytes.clear();
    if (m_attachment)
        onAnswer(m_api.discardAttachment(m_attachment->id), this, [](const Result<> &) {});
    m_attachment.reset();
    m_sentFrom = -1;
}

} // namespace campanella::app
