// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/journeys/helper/traces.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace campanella::test {

namespace {

QByteArray utf16Of(const QString &text) {
    return {reinterpret_cast<const char *>(text.utf16()),
            text.size() * qsizetype(sizeof(char16_t))};
}

// Inside a longer text, which may begin one, two or no bytes before the word: only the letters
// that depend on nothing but the word.
QByteArrayList base64Of(const QByteArray &word) {
    constexpr qsizetype bits = 6;
    QByteArrayList forms;
    for (qsizetype before = 0; before < 3; ++before) {
        const qsizetype first = (before * 8 + bits - 1) / bits;
        const qsizetype end = (before + word.size()) * 8 / bits;
        forms << (QByteArray(before, 'x') + word).toBase64().mid(first, end - first);
    }
    return forms;
}

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// From the octal flags in the process's own list.
bool isForWriting(const QByteArray &description) {
    const qsizetype at = description.indexOf("flags:");
    constexpr int octal = 8;
    const int flags = description.mid(at + 6, description.indexOf('\n', at) - at - 6)
                          .trimmed()
                          .toInt(nullptr, octal);
    return (flags & 3) != 0; // O_WRONLY or O_RDWR
}

struct Range {
    qint64 first = 0;
    qint64 end = 0;
};

// "7f00-7f80 rw-p 0000 …": what the process itself has written, save for what it shares.
QList<Range> writtenRanges(const QString &maps) {
    QList<Range> ranges;
    for (const QByteArray &line : contentOf(maps).split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (words.size() < 2 || words.at(1) != "rw-p")
            continue;
        const QByteArrayList ends = words.at(0).split('-');
        ranges.append(
            {ends.value(0).toLongLong(nullptr, 16), ends.value(1).toLongLong(nullptr, 16)});
    }
    return ranges;
}

} // namespace

Traces::Traces(const QStringList &words)
    : m_words(words) {
    for (const QString &word : words) {
        const QByteArray utf8 = word.toUtf8();
        m_forms << utf8 << utf16Of(word) << utf8.toHex() << utf8.toHex().toUpper() << base64Of(utf8)
                << base64Of(utf16Of(word));
    }
}

bool Traces::isIn(const QByteArray &content) const {
    return std::any_of(m_forms.begin(), m_forms.end(),
                       [&content](const QByteArray &form) { return content.contains(form); });
}

bool Traces::isIn(const QString &text) const {
    return isIn(text.toUtf8());
}

QStringList Traces::inFiles(const QString &folder) const {
    QStringList found;
    for (const QString &path : filesBelow(folder))
        if (isIn(path) || isIn(contentOf(path)))
            found << path;
    return found;
}

QStringList Traces::inOpenFiles(qint64 process) const {
    const QString open = QStringLiteral("/proc/%1/fd/").arg(process);
    const QString described = QStringLiteral("/proc/%1/fdinfo/").arg(process);
    QStringList found;
    for (const QString &number : QDir(described).entryList(QDir::Files))
        if (QFileInfo(open + number).isFile() && isForWriting(contentOf(described + number)) &&
            isIn(contentOf(open + number)))
            found << QFile::symLinkTarget(open + number);
    return found;
}

QStringList Traces::inMemory(qint64 process) const {
    const QString place = QStringLiteral("/proc/%1/").arg(process);
    QFile memory(place + QStringLiteral("mem"));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QStringList found;
    for (const Range &range : writtenRanges(place + QStringLiteral("maps"))) {
        memory.seek(range.first);
        const QByteArray content = memory.read(range.end - range.first);
        for (const QString &word : m_words)
            if (!found.contains(word) &&
                (content.contains(utf16Of(word)) || content.contains(word.toUtf8())))
                found << word;
    }
    return found;
}

QStringList filesBelow(const QString &folder) {
    QStringList found;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::System,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        found << walk.next();
    return found;
}

} // namespace campanella::test
