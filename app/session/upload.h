// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/municipalapi.h"

#include <QObject>

namespace campanella::app {

/// Brings one file to the backend in parts. What breaks off is gone on with from where the backend
/// stands; what is destroyed on its way is thrown away there within a day.
class Upload : public QObject {
    Q_OBJECT

public:
    /// The api outlives it.
    explicit Upload(MunicipalApi &api, QObject *parent = nullptr);

    /// Looks at the file first: one that cannot be attached is refused before a byte leaves.
    void start(const QString &path);
    /// Goes on after failed().
    void resume();
    /// Nothing follows; what has arrived is thrown away.
    void cancel();
    [[nodiscard]] QString name() const { return m_wanted.name; }

Q_SIGNALS:
    void progressed(qint64 received, qint64 size);
    void finished(const campanella::Attachment &attachment);
    void refused(campanella::AttachmentIssue issue);
    void failed(const campanella::Failure &failure);

private:
    void begin();
    void sendNext();
    void listen(const QFuture<Result<Attachment>> &answer);
    void take(const Result<Attachment> &answer);

    MunicipalApi &m_api;
    QByteArray m_bytes;
    NewAttachment m_wanted;
    QByteArray m_key; ///< of m_wanted: the same when it is begun again
    std::optional<Attachment> m_attachment;
    qint64 m_sentFrom = -1; ///< where the part began that was sent last
    int m_run = 0;          ///< an answer of a run that was cancelled counts for nothing
};

} // namespace campanella::app
