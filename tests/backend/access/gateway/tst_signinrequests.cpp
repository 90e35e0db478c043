// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/gateway/signinrequests.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;

/// Where a sign-in may return to, and what a browser carries: nothing that only looks right.
class TestSignInRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mayReturn_data();
    void mayReturn();
    void cookie_data();
    void cookie();
    void setsACookieThatStaysHere();
    void readsForms();
    void countsParameters();
};

void TestSignInRequests::mayReturn_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("may");
    const auto row = [](const char *address, bool may) {
        QTest::newRow(address) << QString::fromLatin1(address) << may;
    };
    row("http://127.0.0.1:49152/Tq3vB1n8", true);
    row("http://127.0.0.1:1024/", true);
    row("http://127.0.0.1:65535/a/b", true);
    row("https://scuola.example/v1/access/done", true);
    row("", false);
    row("http://127.0.0.1/a", false);
    row("http://127.0.0.1:49152", false);
    row("http://127.0.0.1:80/a", false);
    row("http://127.0.0.1:65536/a", false);
    row("http://127.0.0.1:049152/a", false);
    row("http://127.0.0.1:99999999999/a", false);
    row("https://127.0.0.1:49152/a", false);
    row("http://localhost:49152/a", false);
    row("http://127.0.0.2:49152/a", false);
    row("http://127.1:49152/a", false);
    row("http://2130706433:49152/a", false);
    row("http://[::1]:49152/a", false);
    row("http://127.0.0.1.evil.example:49152/a", false);
    row("http://127.0.0.1:49152.evil.example/a", false);
    row("http://127.0.0.1:1@evil.example/a", false);
    row("http://127.0.0.1:49152@evil.example/a", false);
    row("http://evil.example/http://127.0.0.1:49152/a", false);
    row("http://127.0.0.1:49152/a?b=c", false);
    row("http://127.0.0.1:49152/a#b", false);
    row("http://127.0.0.1:49152/a\\@evil.example", false);
    row("http://127.0.0.1:49152/a\r\nSet-Cookie: b=c", false);
    row("http://127.0.0.1:49152/a\n", false);
    row("http://127.0.0.1:49152/%2e%2e", false);
    row("HTTP://127.0.0.1:49152/a", false);
    row(" http://127.0.0.1:49152/a", false);
    row("javascript:alert(1)", false);
    row("campanella://done", false);
    row("https://scuola.example/v1/access/done?x=1", false);
    row("https://scuola.example/v1/access/done/", false);
    row("https://scuola.example.evil.example/v1/access/done", false);
    row("https://scuola.example:444/v1/access/done", false);
    row("http://scuola.example/v1/access/done", false);
    row("https://scuola.example/", false);
}

void TestSignInRequests::mayReturn() {
    QFETCH(QString, address);
    const QUrl done(QStringLiteral("https://scuola.example/v1/access/done"));
    QTEST(mayReturnTo(address, done), "may");
}

void TestSignInRequests::cookie_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("found");
    const QByteArray good = "__Host-campanella-sign-in=" + QByteArray(43, 'a');
    QTest::newRow("alone") << good << true;
    QTest::newRow("among others") << "a=b; " + good + "; c=d" << true;
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("without the prefix") << good.mid(7) << false;
    QTest::newRow("longer name") << "x" + good << false;
    QTest::newRow("too short") << good.chopped(1) << false;
    QTest::newRow("too long") << good + "a" << false;
    QTest::newRow("other characters") << good.chopped(1) + "=" << false;
    QTest::newRow("no value") << QByteArray("__Host-campanella-sign-in") << false;
}

void TestSignInRequests::cookie() {
    QFETCH(QByteArray, header);
    Request request;
    request.headers.insert("cookie", header);
    QTEST(!browserSecret(request).isEmpty(), "found");
}

void TestSignInRequests::setsACookieThatStaysHere() {
    const auto [name, value] = browserCookie("secret");
    QCOMPARE(name, QByteArray("Set-Cookie"));
    QCOMPARE(value, QByteArray("__Host-campanella-sign-in=secret; Path=/; Max-Age=600; Secure; "
                               "HttpOnly; SameSite=None"));
}

void TestSignInRequests::readsForms() {
    Request request;
    request.body = "auth=PGE%2Bb%3D&name=Anna+Conti&empty=";
    const QUrlQuery form = formOf(request);
    QCOMPARE(onlyValue(form, QStringLiteral("auth")), QStringLiteral("PGE+b="));
    QCOMPARE(onlyValue(form, QStringLiteral("name")), QStringLiteral("Anna Conti"));
    QCOMPARE(onlyValue(form, QStringLiteral("empty")), QString());
}

void TestSignInRequests::countsParameters() {
    const QUrlQuery query(QStringLiteral("a=1&b=2&a=3"));
    QVERIFY(!onlyValue(query, QStringLiteral("a")));
    QCOMPARE(onlyValue(query, QStringLiteral("b")), QStringLiteral("2"));
    QVERIFY(!onlyValue(query, QStringLiteral("c")));
}

QTEST_GUILESS_MAIN(TestSignInRequests)
#include "tst_signinrequests.moc"
