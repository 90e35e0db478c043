// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/pairingcode.h"

#include <QSet>
#include <QTest>

using namespace campanella;
using namespace Qt::StringLiterals;

class TestPairingCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAsTyped_data();
    void readsAsTyped();
    void refuses_data();
    void refuses();
    void findsEverySlip();
    void usesTheWholeAlphabet();
};

namespace {

const PairingCode sample = PairingCode::fromRanks({0, 1, 2, 3, 4, 5, 6, 7, 8});

} // namespace

void TestPairingCode::readsAsTyped_data() {
    QTest::addColumn<QString>("typed");
    const QString plain = sample.toString();
    QTest::newRow("plain") << plain;
    QTest::newRow("printed") << sample.grouped();
    QTest::newRow("small") << plain.toLower();
    QTest::newRow("spaces all over") << u"  "_s + plain.first(3) + u' ' + plain.sliced(3) + u"\n"_s;
    QTest::newRow("no-break space") << plain.first(5) + QChar(QChar::Nbsp) + plain.sliced(5);
    QTest::newRow("long dash") << plain.first(5) + QChar(u'–') + plain.sliced(5);
}

void TestPairingCode::readsAsTyped() {
    QFETCH(QString, typed);
    const auto code = PairingCode::parse(typed);
    QVERIFY(code.has_value());
    QCOMPARE(*code, sample);
    QCOMPARE(code->grouped().size(), 11);
    QCOMPARE(code->grouped().at(5), u'-');
}

void TestPairingCode::refuses_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("detail");
    const QString plain = sample.toString();
    const QString unknown = u"a character that no code has"_s;
    QTest::newRow("empty") << u""_s << u"not ten characters"_s;
    QTest::newRow("short") << plain.first(9) << u"not ten characters"_s;
    QTest::newRow("long") << plain + u'3' << u"not ten characters"_s;
    QTest::newRow("100 kB") << QString(100'000, u'3') << u"not ten characters"_s;
    for (const QChar c : {u'0', u'O', u'1', u'I', u'L', u'2', u'Z', u'5', u'S', u'6', u'8', u'B'})
        QTest::addRow("look-alike %c", c.toLatin1()) << plain.first(9) + c << unknown;
    QTest::newRow("emoji") << plain.first(8) + u"😀"_s << unknown;
    QTest::newRow("Cyrillic A") << plain.first(9) + QChar(u'А') << unknown;
    QTest::newRow("wrong check") << plain.first(9) + (plain.back() == u'3' ? u'4' : u'3')
                                 << u"check character"_s;
}

void TestPairingCode::refuses() {
    QFETCH(QString, typed);
    QFETCH(QString, detail);
    const auto code = PairingCode::parse(typed);
    QVERIFY(!code.has_value());
    QCOMPARE(code.error().code, FailureCode::PairingCodeInvalid);
    QCOMPARE(code.error().detail, detail);
}

/// One wrong character at any place, and any two that changed places.
void TestPairingCode::findsEverySlip() {
    const QString alphabet = u"3479ACDEFGHJKMNPQRTVWXY"_s;
    const QString right = sample.toString();
    for (qsizetype i = 0; i < right.size(); ++i) {
        for (const QChar c : alphabet) {
            QString slip = right;
            slip[i] = c;
            QCOMPARE(PairingCode::parse(slip).has_value(), c == right.at(i));
        }
        for (qsizetype j = 0; j < i; ++j) {
            QString swapped = right;
            std::swap(swapped[i], swapped[j]);
            QCOMPARE(PairingCode::parse(swapped).has_value(), right.at(i) == right.at(j));
        }
    }
}

void TestPairingCode::usesTheWholeAlphabet() {
    QSet<QChar> letters;
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const PairingCode code = PairingCode::random();
        QVERIFY(PairingCode::parse(code.toString()).has_value());
        seen.insert(code.toString());
        for (const QChar c : code.toString())
            letters.insert(c);
    }
    QCOMPARE(seen.size(), 1000);
    QCOMPARE(letters.size(), 23);
}

QTEST_APPLESS_MAIN(TestPairingCode)
#include "tst_pairingcode.moc"
