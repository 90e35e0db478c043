// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json/values.h"
#include "domain/json/writer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace campanella;
using namespace Qt::StringLiterals;

class TestWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void escapes_data();
    void escapes();
    void replacesHalfPairs_data();
    void replacesHalfPairs();
    void separates();
    void writesNumbers();
    void grows();
    void canBeUsedAgain();
};

void TestWriter::escapes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("empty") << u""_s << R"("")"_ba;
    QTest::newRow("plain") << u"Refezione"_s << R"("Refezione")"_ba;
    QTest::newRow("quote and backslash") << u"a\"b\\c"_s << R"("a\"b\\c")"_ba;
    QTest::newRow("controls") << u"\n\r\t\b\u001f"_s << R"("\n\r\t\u0008\u001f")"_ba;
    QTest::newRow("NUL") << QString(QChar(0)) << R"("\u0000")"_ba;
    QTest::newRow("two bytes") << u"è߿"_s << "\"\xc3\xa8\xdf\xbf\""_ba;
    QTest::newRow("three bytes") << u"€\u0800\uffff"_s
                                 << "\"\xe2\x82\xac\xe0\xa0\x80\xef\xbf\xbf\""_ba;
    QTest::newRow("four bytes") << u"😀"_s << "\"\xf0\x9f\x98\x80\""_ba;
    QTest::newRow("the last one") << QString::fromUcs4(U"\U0010ffff") << "\"\xf4\x8f\xbf\xbf\""_ba;
}

void TestWriter::escapes() {
    QFETCH(QString, text);
    wire::Writer out;
    out.text(text);
    const QByteArray written = out.take();
    QTEST(written, "expected");
    const auto read = QJsonDocument::fromJson("{\"x\":" + written + '}');
    QCOMPARE(read.object().value(u"x").toString(), text);
}

void TestWriter::replacesHalfPairs_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("high at the end") << QString(QChar(0xd83d)) << "\"\xef\xbf\xbd\""_ba;
    QTest::newRow("low alone") << QString(QChar(0xde00)) << "\"\xef\xbf\xbd\""_ba;
    QTest::newRow("high before a letter") << QString(QString(QChar(0xd83d)) + u'a')
                                          << "\"\xef\xbf\xbd"
                                             "a\""_ba;
}

void TestWriter::replacesHalfPairs() {
    QFETCH(QString, text);
    wire::Writer out;
    out.text(text);
    QTEST(out.take(), "expected");
}

void TestWriter::separates() {
    wire::Writer out;
    out.beginObject();
    out.field("a"_L1, u"{["_s);
    out.list("b"_L1, QStringList());
    out.list("c"_L1, QStringList{u"x:"_s, u","_s});
    out.key("d"_L1);
    out.beginObject();
    out.endObject();
    out.fieldUnlessEmpty("left out"_L1, u"");
    out.field("left out"_L1, std::optional<QString>());
    out.field("e"_L1, std::optional<QString>(u""_s));
    out.endObject();
    QCOMPARE(out.take(), R"({"a":"{[","b":[],"c":["x:",","],"d":{},"e":""})"_ba);
}

void TestWriter::writesNumbers() {
    wire::Writer out;
    out.beginArray();
    out.integer(0);
    out.integer(std::numeric_limits<qint64>::min());
    out.integer(std::numeric_limits<qint64>::max());
    out.endArray();
    QCOMPARE(out.take(), "[0,-9223372036854775808,9223372036854775807]"_ba);
}

void TestWriter::grows() {
    const QString quotes(100'000, u'"');
    wire::Writer out;
    out.beginArray();
    for (int i = 0; i < 3; ++i)
        out.text(quotes);
    out.endArray();
    QCOMPARE(out.take().size(), 3 * (2 * 100'000 + 2) + 2 + 2);
}

void TestWriter::canBeUsedAgain() {
    wire::Writer out;
    out.text(u"first");
    QCOMPARE(out.take(), R"("first")"_ba);
    out.text(u"second");
    QCOMPARE(out.take(), R"("second")"_ba);
}

QTEST_APPLESS_MAIN(TestWriter)

#include "tst_writer.moc"
