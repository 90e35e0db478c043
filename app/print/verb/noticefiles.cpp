// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/verb/noticefiles.h"

#include <QDir>

namespace campanella::app {

namespace {

/// A PDF says who made it near its beginning, in UTF-16.
bool isOurs(const QString &path) {
    constexpr qint64 headLength = 65'536;
    static const QByteArray mark = [] {
        QByteArray text;
        for (const char letter : QByteArrayLiteral("Campanella"))
            text.append('\0').append(letter);
        return text;
    }();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(headLength).contains(mark);
}

} // namespace

NoticeFiles::NoticeFiles(QString output, bool oneFile, bool overwrite)
    : m_output(std::move(output))
    , m_oneFile(oneFile)
    , m_overwrite(overwrite) {}

QString NoticeFiles::numberOf(const Notice &notice) {
    if (notice.single)
        return notice.single->number.toString();
    return notice.instalments.isEmpty() ? QString() : notice.instalments.first().number.toString();
}

Result<> NoticeFiles::save(const QString &path, const NoticePainter &painter,
                           const QList<Notice> &notices,
                           const NoticePainter::Progress &progress) const {
    if (QFile::exists(path) && !m_overwrite && !isOurs(path))
        return fail(FailureCode::FolderNotWritable,
                    QStringLiteral("a file that is not ours has that name"));
    return painter.savePdf(path, notices, progress);
}

NoticeFiles::Outcome NoticeFiles::printEach(const NoticePainter &painter,
                                            const QList<Notice> &notices,
                                            const NoticePainter::Progress &progress) const {
    Outcome outcome;
    const QDir folder(m_output);
    qsizetype done = 0;
    for (const Notice &notice : notices) {
        const QString number = numberOf(notice);
        const QString path = folder.filePath(QStringLiteral("avviso-%1.pdf").arg(number));
        if (const Result<> saved = save(path, painter, {notice}, {}))
            ++outcome.printed;
        else
            outcome.failed.append({number, saved.error()});
        progress(++done, notices.size());
    }
    return outcome;
}

NoticeFiles::Outcome NoticeFiles::printTogether(const NoticePainter &painter,
                                                const QList<Notice> &notices,
                                                const NoticePainter::Progress &progress) const {
    Outcome outcome;
    QList<Notice> possible;
    for (const Notice &notice : notices) {
        if (const Result<> checked = painter.check(notice))
            possible.append(notice);
        else
            outcome.failed.append({numberOf(notice), checked.error()});
    }
    if (possible.isEmpty())
        return outcome;
    if (const Result<> saved = save(m_output, painter, possible, progress))
        outcome.printed = possible.size();
    else
        outcome.failed.append({QString(), saved.error()});
    return outcome;
}

NoticeFiles::Outcome NoticeFiles::print(const NoticePainter &painter, const QList<Notice> &notices,
                                        const NoticePainter::Progress &progress) const {
    if (m_oneFile)
        return printTogether(painter, notices, progress);
    if (!QDir().mkpath(m_output))
        return {0, {{QString(), Failure{FailureCode::FolderNotWritable, {}, {}, {}, {}}}}};
    return printEach(painter, notices, progress);
}

} // namespace campanella::app
