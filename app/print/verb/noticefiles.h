// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/noticepainter.h"

namespace campanella::app {

/// Writes notices to a folder (avviso-<18 digits>.pdf each) or to one file. A file is whole or not
/// there; one that this program did not write is never replaced unless `overwrite`.
class NoticeFiles {
public:
    NoticeFiles(QString output, bool oneFile, bool overwrite);

    /// What was printed, and what not and why, by notice number.
    struct Outcome {
        qsizetype printed = 0;
        QList<QPair<QString, Failure>> failed;
    };

    /// Prints all that can be; one bad notice does not keep the others from being printed.
    [[nodiscard]] Outcome print(const NoticePainter &painter, const QList<Notice> &notices,
                                const NoticePainter::Progress &progress) const;

    /// The 18 digits that name a notice: of the single payment, else of its first part.
    [[nodiscard]] static QString numberOf(const Notice &notice);

private:
    [[nodiscard]] Outcome printEach(const NoticePainter &painter, const QList<Notice> &notices,
                                    const NoticePainter::Progress &progress) const;
    [[nodiscard]] Outcome printTogether(const NoticePainter &painter, const QList<Notice> &notices,
                                        const NoticePainter::Progress &progress) const;
    [[nodiscard]] Result<> save(const QString &path, const NoticePainter &painter,
                                const QList<Notice> &notices,
                                const NoticePainter::Progress &progress) const;

    QString m_output;
    bool m_oneFile;
    bool m_overwrite;
};

} // namespace campanella::app
