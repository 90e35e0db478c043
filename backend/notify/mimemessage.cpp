// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/mimemessage.h"

#include "domain/contact.h"

#include <QByteArrayList>
#include <QLocale>

#include <algorithm>

namespace campanella::backend {

namespace {

constexpr qsizetype longestLine = 76; // RFC 2045 §6.7 (5), RFC 2047 §2
constexpr qsizetype wordFrame = 12;   // "=?UTF-8?B?" and "?="

bool isPrintable(char c) {
    return c >= 0x20 && c <= 0x7E;
}

/// Line breaks and other control characters become spaces: the one gate of header injection.
QString onOneLine(const QString &text) {
    QString line = QString::fromUtf8(text.toUtf8()); // half a surrogate pair has no UTF-8
    std::replace_if(
        line.begin(), line.end(),
        [](QChar c) { return c.category() == QChar::Other_Control || c == u'\u2028'; }, u' ');
    return line.simplified();
}

/// Whether a reader takes the text for what it is: "=?" would begin an encoded word.
bool isPlain(const QString &text, qsizetype column) {
    const QByteArray utf8 = text.toUtf8();
    return column + utf8.size() <= longestLine && !utf8.contains("=?") &&
           std::all_of(utf8.begin(), utf8.end(), isPrintable);
}

/// How many UTF-8 bytes fit one encoded word that begins at that column.
qsizetype roomAt(qsizetype column) {
    return (longestLine - column - wordFrame) / 4 * 3;
}

/// An encoded word never ends within a character (RFC 2047 §5).
QString firstThatFits(QStringView text, qsizetype room) {
    QString part;
    qsizetype used = 0;
    for (const char32_t point : text.toUcs4()) {
        const QString character = QString::fromUcs4(&point, 1);
        used += character.toUtf8().size();
        if (used > room)
            break;
        part += character;
    }
    return part;
}

QByteArray encodedWord(const QString &part) {
    return "=?UTF-8?B?" + part.toUtf8().toBase64() + "?=";
}

/// Encoded words, each on a line of its own.
QByteArray encodedWords(const QString &text, qsizetype column) {
    QByteArrayList words;
    for (QStringView rest = text; !rest.isEmpty();) {
        const QString part = firstThatFits(rest, roomAt(words.isEmpty() ? column : 1));
        words.append(encodedWord(part));
        rest = rest.mid(part.size());
    }
    return words.join("\r\n ");
}

QByteArray encodedByte(char c) {
    return '=' + QByteArray(1, c).toHex().toUpper();
}

/// A blank at the end of a line would be lost on the way.
QByteArray encoded(char c, bool last) {
    const bool blank = c == ' ' || c == '\t';
    if (blank)
        return last ? encodedByte(c) : QByteArray(1, c);
    return isPrintable(c) && c != '=' ? QByteArray(1, c) : encodedByte(c);
}

QByteArray quotedLine(const QByteArray &line) {
    QByteArray text;
    qsizetype column = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QByteArray next = encoded(line.at(i), i == line.size() - 1);
        if (column + next.size() >= longestLine) {
            text += "=\r\n";
            column = 0;
        }
        text += next;
        column += next.size();
    }
    return text;
}

QByteArray header(const QByteArray &name, const QString &text) {
    return name + ": " + headerText(text, name.size() + 2) + "\r\n";
}

/// RFC 5322 §3.3; always UTC.
QByteArray dateText(const QDateTime &moment) {
    return QLocale::c()
               .toString(moment.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"))
               .toLatin1() +
           " +0000";
}

QByteArray senderText(const Sender &sender) {
    const QByteArray address = '<' + sender.address.toLatin1() + '>';
    const QString name = onOneLine(sender.name);
    if (name.isEmpty())
        return address;
    // Encoded always: few signs may stand in a phrase as they are (RFC 2047 §5 (3)).
    return encodedWords(name, QByteArrayView("From: ").size()) + "\r\n " + address;
}

QByteArray domainOf(const QString &address) {
    return address.mid(address.lastIndexOf(u'@') + 1).toLatin1();
}

QByteArray safeId(const QString &id) {
    QByteArray safe = id.toLatin1();
    safe.removeIf([](char c) {
        return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
    });
    return safe;
}

tl::unexpected<Failure> noAddress(const char *whose) {
    return fail(FailureCode::FieldInvalid,
                QStringLiteral("the %1's address is none").arg(QLatin1StringView(whose)));
}

} // namespace

Result<QByteArray> mimeMessage(const Sender &sender, const Mail &mail) {
    if (!isEmailAddress(sender.address))
        return noAddress("sender");
    if (!isEmailAddress(mail.recipient))
        return noAddress("recipient");
    return "Date: " + dateText(mail.writtenAt) + "\r\nFrom: " + senderText(sender) + "\r\nTo: <" +
           mail.recipient.toLatin1() + ">\r\nMessage-ID: <" + safeId(mail.id) + '@' +
           domainOf(sender.address) + ">\r\n" + header("Subject", mail.subject) +
           // RFC 3834: no out-of-office answers to a program.
           "Auto-Submitted: auto-generated\r\n"
           "MIME-Version: 1.0\r\n"
           "Content-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: quoted-printable\r\n"
           "\r\n" +
           quotedPrintable(mail.body);
}

QByteArray headerText(const QString &text, qsizetype column) {
    const QString line = onOneLine(text);
    return isPlain(line, column) ? line.toLatin1() : encodedWords(line, column);
}

QByteArray quotedPrintable(const QString &text) {
    QByteArray message;
    for (const QByteArray &line : text.toUtf8().split('\n'))
        message += quotedLine(line) + "\r\n";
    return message;
}

} // namespace campanella::backend
