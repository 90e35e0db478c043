// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/publicid.h"

#include <QSet>
#include <QTest>

using namespace campanella;

class TestPublicId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodes_data();
    void encodes();
    void refuses_data();
    void refuses();
    void neverRepeats();
    void usesAllBits();
};

void TestPublicId::encodes_data() {
    QTest::addColumn<quint8>("first");
    QTest::addColumn<quint8>("others");
    QTest::addColumn<QString>("expected");
    QTest::newRow("zeros") << quint8(0) << quint8(0) << QString(26, u'0');
    QTest::newRow("ones") << quint8(0xff) << quint8(0xff) << QString(u'7' + QString(25, u'z'));
    QTest::newRow("top bit") << quint8(0x80) << quint8(0) << QString(u'4' + QString(25, u'0'));
    QTest::newRow("pattern") << quint8(0x01) << quint8(0x01) << "01040g2081040g2081040g2081";
}

void TestPublicId::encodes() {
    QFETCH(quint8, first);
    QFETCH(quint8, others);
    QFETCH(QString, expected);
    std::array<quint8, 16> bytes{};
    bytes.fill(others);
    bytes.front() = first;
    const PublicId id = PublicId::fromBytes(bytes);
    QCOMPARE(id.toString(), expected);
    QCOMPARE(PublicId::parse(expected).value(), id);
}

void TestPublicId::refuses_data() {
    QTest::addColumn<QString>("text");
    const QString zeros(25, u'0');
    QTest::newRow("empty") << "";
    QTest::newRow("short") << zeros;
    QTest::newRow("long") << QString(27, u'0');
    QTest::newRow("over 128 bits") << QString(u'8' + zeros);
    QTest::newRow("upper case") << QString(zeros + u'A');
    for (const QChar letter : {u'i', u'l', u'o', u'u', u'-', u' ', u'/', u'%'})
        QTest::addRow("%c", letter.toLatin1()) << QString(zeros + letter);
    QTest::newRow("Arabic digit") << QString(zeros + QChar(u'٣'));
}

void TestPublicId::refuses() {
    QFETCH(QString, text);
    const auto id = PublicId::parse(text);
    QVERIFY(!id.has_value());
    QCOMPARE(id.error().code, FailureCode::PublicIdInvalid);
}

void TestPublicId::neverRepeats() {
    QSet<PublicId> seen;
    for (int i = 0; i < 10'000; ++i)
        seen.insert(PublicId::random());
    QCOMPARE(seen.size(), 10'000);
}

void TestPublicId::usesAllBits() {
    // Over 400 ids every character but the first (3 bits) takes each of its 32 values somewhere.
    QSet<QChar> letters;
    QSet<QChar> heads;
    for (int i = 0; i < 400; ++i) {
        const PublicId id = PublicId::random();
        QVERIFY(PublicId::parse(id.toString()).has_value());
        heads.insert(id.toString().front());
        for (const QChar c : id.toString().sliced(1))
            letters.insert(c);
    }
    QCOMPARE(letters.size(), 32);
    QCOMPARE(heads.size(), 8);
}

QTEST_APPLESS_MAIN(TestPublicId)
#include "tst_publicid.moc"
