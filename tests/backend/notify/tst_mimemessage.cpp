// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/mimemessage.h"

#include <QTest>

#include <algorithm>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

Mail sampleMail() {
    return {u"anna@example.it"_s, u"Il tuo codice"_s, u"Ciao,\nperché no?"_s, u"4fj2k9"_s,
            QDateTime(QDate(2026, 11, 22), QTime(9, 5, 7), Qt::UTC)};
}

Sender sampleSender() {
    return {u"scuola@comune.example.it"_s, u"Comune di Valmarina"_s};
}

} // namespace

class TestMimeMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeMessage();
    void nobodyBeginsAHeader_data();
    void nobodyBeginsAHeader();
    void refusesAddresses_data();
    void refusesAddresses();
    void headers_data();
    void headers();
    void longHeadersAreFolded();
    void bodies_data();
    void bodies();
    void linesStayShort();
};

void TestMimeMessage::wholeMessage() {
    QCOMPARE(mimeMessage(sampleSender(), sampleMail()).value(),
             "Date: Sun, 22 Nov 2026 09:05:07 +0000\r\n"
             "From: =?UTF-8?B?Q29tdW5lIGRpIFZhbG1hcmluYQ==?=\r\n"
             " <scuola@comune.example.it>\r\n"
             "To: <anna@example.it>\r\n"
             "Message-ID: <4fj2k9@comune.example.it>\r\n"
             "Subject: Il tuo codice\r\n"
             "Auto-Submitted: auto-generated\r\n"
             "MIME-Version: 1.0\r\n"
             "Content-Type: text/plain; charset=utf-8\r\n"
             "Content-Transfer-Encoding: quoted-printable\r\n"
             "\r\n"
             "Ciao,\r\n"
             "perch=C3=A9 no?\r\n");
}

void TestMimeMessage::nobodyBeginsAHeader_data() {
    QTest::addColumn<QString>("text");
    for (const char *end : {"\r\n", "\n", "\r", "\r\n\r\n", "\v", "\f", "\x1c"})
        QTest::addRow("%s", QByteArray(end).toHex().constData())
            << u"x"_s + QString::fromLatin1(end) + u"Bcc: bea@example.it"_s;
    QTest::newRow("next line") << u"x\u0085Bcc: bea@example.it"_s;
    QTest::newRow("line separator") << u"x\u2028Bcc: bea@example.it"_s;
    QTest::newRow("nul") << u"x"_s + QChar(0) + u"\r\nBcc: bea@example.it"_s;
}

/// In every text of a mail and its sender: the head keeps its nine headers.
void TestMimeMessage::nobodyBeginsAHeader() {
    QFETCH(QString, text);
    Mail mail = sampleMail();
    mail.subject = text;
    mail.id = text;
    Sender sender = sampleSender();
    sender.name = text;
    const QByteArray message = mimeMessage(sender, mail).value();
    const QByteArray head = message.left(message.indexOf("\r\n\r\n"));
    const QByteArrayList lines = head.split('\n');
    const auto headers = std::count_if(
        lines.begin(), lines.end(), [](const QByteArray &line) { return !line.startsWith(' '); });
    QCOMPARE(headers, 9);
    QVERIFY(!head.contains("\nBcc"));
    QVERIFY(!QByteArray(head).replace("\r\n", "").contains('\r'));
    mail.recipient += text;
    QCOMPARE(mimeMessage(sender, mail).error().code, FailureCode::FieldInvalid);
}

void TestMimeMessage::refusesAddresses_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("no sender") << QString() << u"anna@example.it"_s;
    QTest::newRow("no recipient") << u"scuola@example.it"_s << QString();
    QTest::newRow("two recipients") << u"scuola@example.it"_s << u"a@example.it, b@example.it"_s;
    QTest::newRow("sender with name") << u"Scuola <scuola@example.it>"_s << u"anna@example.it"_s;
}

void TestMimeMessage::refusesAddresses() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    Mail mail = sampleMail();
    mail.recipient = to;
    const auto message = mimeMessage({from, {}}, mail);
    QCOMPARE(message.error().code, FailureCode::FieldInvalid);
    QVERIFY(!message.error().detail.contains(u'@'));
}

void TestMimeMessage::headers_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("plain") << u"Il tuo codice"_s << QByteArray("Il tuo codice");
    QTest::newRow("accents") << u"Perché"_s << QByteArray("=?UTF-8?B?UGVyY2jDqQ==?=");
    QTest::newRow("looks encoded") << u"=?x"_s << QByteArray("=?UTF-8?B?PT94?=");
    QTest::newRow("spaces") << u" a \t b "_s << QByteArray("a b");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) << QByteArray("?");
}

void TestMimeMessage::headers() {
    QFETCH(QString, text);
    QTEST(headerText(text, 9), "header");
}

/// Each line holds whole characters: each word can be read by itself.
void TestMimeMessage::longHeadersAreFolded() {
    const QString text = u"Così è già più lungo di una riga 🎒 "_s.repeated(9).trimmed();
    const QByteArrayList lines = headerText(text, 9).split('\n');
    QVERIFY(lines.size() > 3);
    QString read;
    for (const QByteArray &line : lines) {
        const QByteArray word = line.trimmed();
        QVERIFY(line.size() <= 77); // with its CR
        QVERIFY(word.startsWith("=?UTF-8?B?") && word.endsWith("?="));
        read += QString::fromUtf8(QByteArray::fromBase64(word.mid(10, word.size() - 12)));
    }
    QCOMPARE(read, text);
    QVERIFY(lines.first().size() + 9 <= 77);
}

void TestMimeMessage::bodies_data() {
    QTest::addColumn<QString>("body");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("empty") << QString() << QByteArray("\r\n");
    QTest::newRow("lines") << u"a\n\nb"_s << QByteArray("a\r\n\r\nb\r\n");
    QTest::newRow("equals") << u"1=1"_s << QByteArray("1=3D1\r\n");
    QTest::newRow("blank at the end") << u"a \nb\t"_s << QByteArray("a=20\r\nb=09\r\n");
    QTest::newRow("bare CR") << u"a\rb"_s << QByteArray("a=0Db\r\n");
    QTest::newRow("dots") << u".\n..a"_s << QByteArray(".\r\n..a\r\n");
}

void TestMimeMessage::bodies() {
    QFETCH(QString, body);
    QTEST(quotedPrintable(body), "encoded");
}

void TestMimeMessage::linesStayShort() {
    const QByteArray text = quotedPrintable(u"parola = perché 🎒 "_s.repeated(50));
    for (const QByteArray &line : text.split('\n'))
        QVERIFY(line.size() <= 77); // with its CR
}

QTEST_GUILESS_MAIN(TestMimeMessage)
#include "tst_mimemessage.moc"
