// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/access/pkce.h"
#include "app/access/secret.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <array>

using namespace campanella::app;

class TestPkce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheRfc();
    void isFreshEachTime();
    void comparesSecrets_data();
    void comparesSecrets();
    void wipes();
};

// RFC 7636, appendix B.
void TestPkce::agreesWithTheRfc() {
    const Pkce pkce(QByteArray("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
    QCOMPARE(pkce.challenge(), QStringLiteral("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void TestPkce::isFreshEachTime() {
    static const QRegularExpression unreserved(QStringLiteral("^[A-Za-z0-9_-]{43}$"));
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i) {
        const Pkce pkce;
        QVERIFY(unreserved.match(pkce.verifier()).hasMatch());
        QVERIFY(unreserved.match(pkce.challenge()).hasMatch());
        seen << pkce.verifier() << pkce.challenge();
    }
    QCOMPARE(seen.size(), 400);
}

void TestPkce::comparesSecrets_data() {
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("same") << QByteArray("abc") << QByteArray("abc") << true;
    QTest::newRow("both empty") << QByteArray() << QByteArray("") << true;
    QTest::newRow("first differs") << QByteArray("xbc") << QByteArray("abc") << false;
    QTest::newRow("last differs") << QByteArray("abx") << QByteArray("abc") << false;
    QTest::newRow("shorter") << QByteArray("ab") << QByteArray("abc") << false;
    QTest::newRow("empty") << QByteArray() << QByteArray("abc") << false;
    QTest::newRow("one megabyte") << QByteArray(1 << 20, 'a') << QByteArray("abc") << false;
}

void TestPkce::comparesSecrets() {
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QTEST(sameSecret(one, other), "same");
    QTEST(sameSecret(other, one), "same");
}

// The bytes themselves are gone, not only the name they had.
void TestPkce::wipes() {
    std::array<char, 5> bytes{'a', 'b', 'c', 'd', 'e'};
    overwrite(bytes.data(), 4);
    QCOMPARE(bytes, (std::array<char, 5>{0, 0, 0, 0, 'e'}));
    QByteArray secret = randomBytes(32);
    wipe(secret);
    QVERIFY(secret.isEmpty());
}

QTEST_APPLESS_MAIN(TestPkce)
#include "tst_pkce.moc"
