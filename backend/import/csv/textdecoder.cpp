// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/csv/textdecoder.h"

#include <QCoreApplication>
#include <QIODevice>

#include <array>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TextDecoder)
};

constexpr qint64 chunkSize = 256 * 1024;

/// 0x80–0x9F of Windows-1252 (WHATWG index); 0 where no character is assigned.
constexpr std::array<char16_t, 32> upperControls{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

char16_t fromWindows1252(unsigned char byte) {
    if (byte < 0x80 || byte > 0x9F)
        return byte;
    return upperControls.at(byte - 0x80U);
}

bool fitsWindows1252(QByteArrayView bytes) {
    return std::none_of(bytes.begin(), bytes.end(),
                        [](char c) { return fromWindows1252(static_cast<unsigned char>(c)) == 0; });
}

tl::unexpected<Complaint> notText() {
    return complain(Words::tr("Il file non è un testo leggibile."),
                    Words::tr("Esportalo di nuovo come CSV con codifica UTF-8."));
}

tl::unexpected<Complaint> utf16() {
    return complain(Words::tr("Il file è scritto in UTF-16 (in Excel: «Testo Unicode»)."),
                    Words::tr("Salvalo come «CSV UTF-8» e importalo di nuovo."));
}

bool startsLikeUtf16(QByteArrayView start) {
    return start.startsWith(QByteArrayView("\xFF\xFE")) ||
           start.startsWith(QByteArrayView("\xFE\xFF"));
}

/// Ends at a line's end, so that no UTF-8 sequence is cut in two.
QByteArray readLines(QIODevice &file) {
    QByteArray lines = file.read(chunkSize);
    if (!lines.endsWith('\n'))
        lines += file.readLine();
    return lines;
}

Parsed<TextEncoding> detectFrom(QIODevice &file) {
    bool utf8 = true;
    bool windows = true;
    while (!file.atEnd() && (utf8 || windows)) {
        const QByteArray lines = readLines(file);
        if (lines.isEmpty() || lines.contains('\0'))
            return notText();
        utf8 = utf8 && QByteArrayView(lines).isValidUtf8();
        windows = windows && fitsWindows1252(lines);
    }
    if (!utf8 && !windows)
        return notText();
    return utf8 ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

} // namespace

Parsed<TextEncoding> detectEncoding(QIODevice &file) {
    const QByteArray start = file.peek(3);
    if (start.isEmpty())
        return complain(
            Words::tr("Il file è vuoto."),
            Words::tr("Esportalo di nuovo: serve almeno la riga con i nomi delle colonne."));
    if (startsLikeUtf16(start))
        return utf16();
    const qint64 first = start.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const auto encoding = detectFrom(file);
    file.seek(first);
    return encoding;
}

QString decodeText(QByteArrayView bytes, TextEncoding encoding) {
    if (encoding == TextEncoding::Utf8)
        return QString::fromUtf8(bytes);
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(),
                   [](char c) { return QChar(fromWindows1252(static_cast<unsigned char>(c))); });
    return text;
}

} // namespace campanella::backend
