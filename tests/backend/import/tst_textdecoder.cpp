// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/csv/textdecoder.h"

#include <QBuffer>
#include <QTest>

using namespace campanella::backend;

class TextDecoderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void decidesForTheWholeFile();
};

void TextDecoderTest::reads_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("ascii") << QByteArray("nome") << QStringLiteral("nome");
    QTest::newRow("utf-8") << QByteArray("Niccol\xC3\xB2") << QStringLiteral("Niccolò");
    QTest::newRow("utf-8 with mark")
        << QByteArray("\xEF\xBB\xBFNiccol\xC3\xB2") << QStringLiteral("Niccolò");
    QTest::newRow("windows-1252") << QByteArray("Niccol\xF2") << QStringLiteral("Niccolò");
    QTest::newRow("windows-1252 euro and dash")
        << QByteArray("\x80 \x96 \x92") << QStringLiteral("€ – ’");
    QTest::newRow("cut utf-8 at the end") << QByteArray("a\xC3") << QStringLiteral("aÃ");
}

void TextDecoderTest::reads() {
    QFETCH(QByteArray, bytes);
    QBuffer file(&bytes);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto encoding = detectEncoding(file);
    QVERIFY(encoding.has_value());
    QTEST(decodeText(file.readAll(), *encoding), "text");
}

void TextDecoderTest::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("vuoto");
    QTest::newRow("utf-16 little endian")
        << QByteArray("\xFF\xFEn\0", 4) << QStringLiteral("UTF-16");
    QTest::newRow("utf-16 big endian") << QByteArray("\xFE\xFF\0n", 4) << QStringLiteral("UTF-16");
    QTest::newRow("binary") << QByteArray("PK\3\4\0\0", 6) << QStringLiteral("testo");
    QTest::newRow("neither") << QByteArray("\xC3\x28 \x81") << QStringLiteral("testo");
}

void TextDecoderTest::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    QBuffer file(&bytes);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto encoding = detectEncoding(file);
    QVERIFY(!encoding.has_value());
    QVERIFY2(encoding.error().what.contains(word), qPrintable(encoding.error().what));
    QVERIFY(!encoding.error().remedy.isEmpty());
}

/// One wrong byte at the end of a long file decides for its beginning too.
void TextDecoderTest::decidesForTheWholeFile() {
    QByteArray bytes;
    while (bytes.size() < 600'000)
        bytes += "Citt\xC3\xA0\n";
    QBuffer good(&bytes);
    QVERIFY(good.open(QIODevice::ReadOnly));
    QVERIFY(detectEncoding(good) == TextEncoding::Utf8);
    QByteArray mixed = bytes + "citt\xE0\n";
    QBuffer bad(&mixed);
    QVERIFY(bad.open(QIODevice::ReadOnly));
    QVERIFY(detectEncoding(bad) == TextEncoding::Windows1252);
}

QTEST_GUILESS_MAIN(TextDecoderTest)
#include "tst_textdecoder.moc"
