// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/csv/csvreader.h"

#include <QBuffer>
#include <QTest>

using namespace campanella::backend;

class CsvReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void findsSeparator_data();
    void findsSeparator();
    void tellsLines();
    void reportsFaults_data();
    void reportsFaults();
    void readsAcrossChunks();
};

namespace {

QList<CsvRow> rowsOf(QByteArray bytes) {
    QBuffer file(&bytes);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    CsvReader reader(file, TextEncoding::Utf8);
    QList<CsvRow> rows;
    while (auto row = reader.next())
        rows.append(*row);
    return rows;
}

} // namespace

void CsvReaderTest::reads_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    QTest::newRow("plain") << QByteArray("a;b\n1;2\n") << Rows{{s("a"), s("b")}, {s("1"), s("2")}};
    QTest::newRow("no last line end")
        << QByteArray("a;b\n1;2") << Rows{{s("a"), s("b")}, {s("1"), s("2")}};
    QTest::newRow("crlf") << QByteArray("a;b\r\n1;2\r\n")
                          << Rows{{s("a"), s("b")}, {s("1"), s("2")}};
    QTest::newRow("cr") << QByteArray("a;b\r1;2\r") << Rows{{s("a"), s("b")}, {s("1"), s("2")}};
    QTest::newRow("blank lines") << QByteArray("a;b\n\n  \n1;2\n\n")
                                 << Rows{{s("a"), s("b")}, {s("1"), s("2")}};
    QTest::newRow("quotes") << QByteArray("a;b\n\"x;y\";\"he said \"\"no\"\"\"\n")
                            << Rows{{s("a"), s("b")}, {s("x;y"), s("he said \"no\"")}};
    QTest::newRow("line break in quotes")
        << QByteArray("a;b\n\"x\r\ny\";2\n") << Rows{{s("a"), s("b")}, {s("x\r\ny"), s("2")}};
    QTest::newRow("empty fields") << QByteArray("a;b;c\n;;\n")
                                  << Rows{{s("a"), s("b"), s("c")}, {s(""), s(""), s("")}};
    QTest::newRow("quoted empty") << QByteArray("a;b\n\"\";2")
                                  << Rows{{s("a"), s("b")}, {s(""), s("2")}};
    QTest::newRow("ragged") << QByteArray("a;b\n1\n1;2;3\n")
                            << Rows{{s("a"), s("b")}, {s("1")}, {s("1"), s("2"), s("3")}};
    QTest::newRow("quote inside plain text")
        << QByteArray("a;b\nD\"Arco;2") << Rows{{s("a"), s("b")}, {s("D\"Arco"), s("2")}};
}

void CsvReaderTest::reads() {
    QFETCH(QByteArray, bytes);
    QList<QStringList> rows;
    for (const CsvRow &row : rowsOf(bytes)) {
        QVERIFY(!row.fault);
        rows.append(row.fields);
    }
    QTEST(rows, "rows");
}

void CsvReaderTest::findsSeparator_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("separator");
    QTest::newRow("semicolon") << QByteArray("a;b;c\n1,5;2;3") << ';';
    QTest::newRow("comma") << QByteArray("a,b,c\n1;2;3;4;5;6,7") << ',';
    QTest::newRow("tab") << QByteArray("a\tb\n1;2") << '\t';
    QTest::newRow("comma in quotes") << QByteArray("\"a,x,y\";b\n") << ';';
    QTest::newRow("single column") << QByteArray("a\n1\n") << ';';
}

void CsvReaderTest::findsSeparator() {
    QFETCH(QByteArray, bytes);
    QBuffer file(&bytes);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTEST(CsvReader(file, TextEncoding::Utf8).separator(), "separator");
}

void CsvReaderTest::tellsLines() {
    QList<qint64> lines;
    for (const CsvRow &row : rowsOf("a;b\r\n\"x\ny\r\nz\";2\n\n3;4\r5;6"))
        lines.append(row.line);
    QCOMPARE(lines, (QList<qint64>{1, 2, 6, 7}));
}

void CsvReaderTest::reportsFaults_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("goodRows");
    QTest::addColumn<qint64>("line");
    QTest::newRow("never closed") << QByteArray("a;b\n1;2\n\"x;3\n4;5\n") << qsizetype(2)
                                  << qint64(3);
    QTest::newRow("text after the quote")
        << QByteArray("a;b\n\"x\"y;2\n1;2\n") << qsizetype(2) << qint64(2);
    QTest::newRow("a line of 1 MB")
        << QByteArray("a;b\n") + QByteArray(1024 * 1024, 'x') + "\n1;2\n"
        << qsizetype(2) << qint64(2);
    QTest::newRow("quotes of 1 MB")
        << QByteArray("a;b\n\"") + QByteArray(1024 * 1024, 'x') + "\n1;2\n"
        << qsizetype(2) << qint64(2);
}

void CsvReaderTest::reportsFaults() {
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, line);
    qsizetype good = 0;
    QList<qint64> bad;
    for (const CsvRow &row : rowsOf(bytes)) {
        good += row.fault ? 0 : 1;
        if (row.fault)
            bad.append(row.line);
    }
    QTEST(good, "goodRows");
    QCOMPARE(bad, QList<qint64>{line});
}

void CsvReaderTest::readsAcrossChunks() {
    QByteArray bytes("a;b\r\n");
    for (int i = 0; i < 30'000; ++i)
        bytes += QByteArray::number(i) + ";\"citt\xC3\xA0\"\r\n";
    const auto rows = rowsOf(bytes);
    QCOMPARE(rows.size(), 30'001);
    for (int i = 0; i < 30'000; ++i) {
        QCOMPARE(rows.at(i + 1).line, i + 2);
        QCOMPARE(rows.at(i + 1).fields, (QStringList{QString::number(i), QStringLiteral("città")}));
    }
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
