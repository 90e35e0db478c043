// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/wire/forwarded.h"
#include "backend/http/wire/rawrequest.h"
#include "backend/http/wire/requestid.h"
#include "backend/http/wire/target.h"

#include <QByteArrayList>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;

class TestRequestReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesTargets_data();
    void decodesTargets();
    void refusesTargets_data();
    void refusesTargets();
    void readsTheQuery();
    void findsAmbiguity_data();
    void findsAmbiguity();
    void makesARequest();
    void findsTheClient_data();
    void findsTheClient();
    void readsTheBearer_data();
    void readsTheBearer();
    void acceptsRequestIds_data();
    void acceptsRequestIds();
};

void TestRequestReading::decodesTargets_data() {
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path");
    QTest::newRow("plain") << QByteArray("/v1/dues") << QStringLiteral("/v1/dues");
    QTest::newRow("root") << QByteArray("/") << QStringLiteral("/");
    QTest::newRow("space") << QByteArray("/a%20b") << QStringLiteral("/a b");
    QTest::newRow("accent") << QByteArray("/citt%C3%A0") << QStringLiteral("/città");
    QTest::newRow("once only") << QByteArray("/%2541") << QStringLiteral("/%41");
    QTest::newRow("query apart") << QByteArray("/a?b=/../c") << QStringLiteral("/a");
    QTest::newRow("dots in a name") << QByteArray("/..a/b..") << QStringLiteral("/..a/b..");
}

void TestRequestReading::decodesTargets() {
    QFETCH(QByteArray, target);
    QFETCH(QString, path);
    const auto parsed = Target::parse(target);
    QVERIFY(parsed);
    QCOMPARE(parsed->path, path);
}

void TestRequestReading::refusesTargets_data() {
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("star") << QByteArray("*");
    QTest::newRow("absolute") << QByteArray("https://localhost/a");
    QTest::newRow("relative") << QByteArray("v1/dues");
    QTest::newRow("percent at the end") << QByteArray("/a%");
    QTest::newRow("half an escape") << QByteArray("/a%4");
    QTest::newRow("no hex") << QByteArray("/a%zz");
    QTest::newRow("signed hex") << QByteArray("/a%+1");
    QTest::newRow("NUL") << QByteArray("/a%00");
    QTest::newRow("line end") << QByteArray("/a%0d%0aX:b");
    QTest::newRow("DEL") << QByteArray("/a%7F");
    QTest::newRow("slash in a segment") << QByteArray("/a%2fb");
    QTest::newRow("escaped backslash") << QByteArray("/a%5Cb");
    QTest::newRow("backslash") << QByteArray("/a\\b");
    QTest::newRow("up") << QByteArray("/a/../b");
    QTest::newRow("escaped up") << QByteArray("/a/%2e%2E/b");
    QTest::newRow("here") << QByteArray("/a/./b");
    QTest::newRow("up at the end") << QByteArray("/a/..");
    QTest::newRow("not UTF-8") << QByteArray("/a%E0");
    QTest::newRow("overlong UTF-8") << QByteArray("/a%C0%AF");
    QTest::newRow("raw byte") << QByteArray("/a\xC3\xA0");
    QTest::newRow("NUL in the query") << QByteArray("/a?b=%00");
    QTest::newRow("bad escape in the query") << QByteArray("/a?b=%");
}

void TestRequestReading::refusesTargets() {
    QFETCH(QByteArray, target);
    const auto parsed = Target::parse(target);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, FailureCode::RequestMalformed);
}

void TestRequestReading::readsTheQuery() {
    const auto target = Target::parse("/a?state=unpaid&child=x%26y&empty=");
    QVERIFY(target);
    const auto value = [&](const char *name) {
        return target->query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    };
    QCOMPARE(value("state"), QStringLiteral("unpaid"));
    QCOMPARE(value("child"), QStringLiteral("x&y"));
    QVERIFY(target->query.hasQueryItem(QStringLiteral("empty")));
}

using Headers = QList<QPair<QByteArray, QByteArray>>;

void TestRequestReading::findsAmbiguity_data() {
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<bool>("ambiguous");
    QTest::newRow("plain") << Headers{{"Host", "a"}} << false;
    QTest::newRow("length") << Headers{{"host", "a"}, {"content-length", "2"}} << false;
    QTest::newRow("chunked") << Headers{{"Host", "a"}, {"Transfer-Encoding", "Chunked"}} << false;
    QTest::newRow("no Host") << Headers{{"X-Host", "a"}} << true;
    QTest::newRow("two Hosts") << Headers{{"Host", "a"}, {"HOST", "b"}} << true;
    QTest::newRow("two lengths") << Headers{{"Host", "a"},
                                            {"Content-Length", "2"},
                                            {"content-length", "2"}}
                                 << true;
    QTest::newRow("list of lengths") << Headers{{"Host", "a"}, {"Content-Length", "2, 2"}} << true;
    QTest::newRow("length and chunks")
        << Headers{{"Host", "a"}, {"Content-Length", "2"}, {"Transfer-Encoding", "chunked"}}
        << true;
    QTest::newRow("other coding") << Headers{{"Host", "a"}, {"Transfer-Encoding", "gzip"}} << true;
    QTest::newRow("two codings") << Headers{{"Host", "a"}, {"Transfer-Encoding", "gzip, chunked"}}
                                 << true;
}

void TestRequestReading::findsAmbiguity() {
    QFETCH(Headers, headers);
    QFETCH(bool, ambiguous);
    const RawRequest raw{"GET", "/", headers, {}};
    QCOMPARE(raw.ambiguity().has_value(), ambiguous);
}

void TestRequestReading::makesARequest() {
    const RawRequest raw{"POST", "/a?b=c", {{"Host", "h"}, {"Accept", "x"}, {"ACCEPT", "y"}}, "{}"};
    const auto request = raw.toRequest(QStringLiteral("richiesta-1"), QStringLiteral("127.0.0.1"));
    QVERIFY(request);
    QCOMPARE(request->method, QByteArray("POST"));
    QCOMPARE(request->path, QStringLiteral("/a"));
    QCOMPARE(request->header("host"), QByteArray("h"));
    QCOMPARE(request->header("accept"), QByteArray("x, y"));
    QCOMPARE(request->body, QByteArray("{}"));
    QCOMPARE(request->id, QStringLiteral("richiesta-1"));
    QCOMPARE(request->peer, QStringLiteral("127.0.0.1"));
    QVERIFY(!RawRequest({"GET", "/%", {}, {}}).toRequest({}, {}));
}

void TestRequestReading::findsTheClient_data() {
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QByteArrayList>("forwarded");
    QTest::addColumn<QString>("client");
    const auto row = [](const char *name, const char *peer, const char *proxy,
                        const QByteArrayList &forwarded, const char *client) {
        QTest::newRow(name) << QString::fromLatin1(peer) << QString::fromLatin1(proxy) << forwarded
                            << QString::fromLatin1(client);
    };
    row("no proxy", "192.0.2.9", "", {"198.51.100.1"}, "192.0.2.9");
    row("not the proxy", "192.0.2.9", "127.0.0.1", {"198.51.100.1"}, "192.0.2.9");
    row("the proxy", "127.0.0.1", "127.0.0.1", {"198.51.100.1"}, "198.51.100.1");
    row("the last hop", "127.0.0.1", "127.0.0.1", {"6.6.6.6, 198.51.100.1"}, "198.51.100.1");
    row("the last header", "127.0.0.1", "127.0.0.1", {"6.6.6.6", "198.51.100.1"}, "198.51.100.1");
    row("mapped peer", "::ffff:127.0.0.1", "127.0.0.1", {"198.51.100.1"}, "198.51.100.1");
    row("one form of IPv6", "::1", "0:0::0001", {"2001:DB8:0:0::7"}, "2001:db8::7");
    row("nothing said", "127.0.0.1", "127.0.0.1", {}, "127.0.0.1");
    row("no address", "127.0.0.1", "127.0.0.1", {"198.51.100.1, evil"}, "127.0.0.1");
    row("a port", "127.0.0.1", "127.0.0.1", {"198.51.100.1:80"}, "127.0.0.1");
    row("empty", "127.0.0.1", "127.0.0.1", {"198.51.100.1, "}, "127.0.0.1");
}

void TestRequestReading::findsTheClient() {
    QFETCH(QString, peer);
    QFETCH(QString, proxy);
    QFETCH(QByteArrayList, forwarded);
    RawRequest request;
    for (const QByteArray &value : forwarded)
        request.headers.emplaceBack("x-forwarded-for", value);
    QTEST(clientAddress(request, peer, proxy), "client");
}

void TestRequestReading::readsTheBearer_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("bearer") << QByteArray("Bearer abc") << QByteArray("abc");
    QTest::newRow("any case") << QByteArray("bearer abc") << QByteArray("abc");
    QTest::newRow("basic") << QByteArray("Basic abc") << QByteArray();
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("no token") << QByteArray("Bearer") << QByteArray();
}

void TestRequestReading::readsTheBearer() {
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, token);
    Request request;
    request.headers.insert("authorization", header);
    QCOMPARE(request.bearer(), token);
}

void TestRequestReading::acceptsRequestIds_data() {
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("eight") << QByteArray("abCD-123") << true;
    QTest::newRow("uuid") << QByteArray("7d444840-9dc0-11d1-b245-5ffdce74fad2") << true;
    QTest::newRow("64") << QByteArray(64, 'a') << true;
    QTest::newRow("65") << QByteArray(65, 'a') << false;
    QTest::newRow("seven") << QByteArray("abcdefg") << false;
    QTest::newRow("space") << QByteArray("abcd efgh") << false;
    QTest::newRow("line end") << QByteArray("abcdefgh\nat=x") << false;
    QTest::newRow("quote") << QByteArray("abcdefgh\"") << false;
    QTest::newRow("accent") << QByteArray("abcdefg\xE0") << false;
    QTest::newRow("none") << QByteArray() << false;
}

void TestRequestReading::acceptsRequestIds() {
    QFETCH(QByteArray, offered);
    QFETCH(bool, accepted);
    const QString id = requestId(offered);
    QCOMPARE(id.toLatin1() == offered, accepted);
    if (!accepted) {
        QCOMPARE(id.size(), 26);
        QVERIFY(id != requestId(offered));
    }
}

QTEST_GUILESS_MAIN(TestRequestReading)
#include "tst_requestreading.moc"
