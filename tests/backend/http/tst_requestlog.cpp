// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/requestlog.h"

#include <QTest>
#include <QTimeZone>

using namespace campanella::backend;

class TestRequestLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesOneLine();
    void writesTroubleInQuotes();
    void repeatsKnownMethodsOnly_data();
    void repeatsKnownMethodsOnly();
    void cannotBeBroken();
};

namespace {

LogEntry entry() {
    using namespace std::chrono_literals;
    return {QDateTime(QDate(2026, 11, 22), QTime(6, 10, 28, 123), Qt::UTC),
            QStringLiteral("richiesta-1"),
            "GET",
            QStringLiteral("/v1/payments/dues/{due_id}"),
            200,
            1340us,
            {}};
}

} // namespace

void TestRequestLog::writesOneLine() {
    QCOMPARE(logLine(entry()), QByteArray("at=2026-11-22T06:10:28.123Z id=richiesta-1 method=GET "
                                          "route=/v1/payments/dues/{due_id} status=200 ms=1.3"));
}

void TestRequestLog::writesTroubleInQuotes() {
    LogEntry bad = entry();
    bad.route.clear();
    bad.trouble = QStringLiteral("servizio.errore-interno disk says \"no\"");
    QVERIFY(logLine(bad).contains(" route=- "));
    QVERIFY(logLine(bad).endsWith(" trouble=\"servizio.errore-interno disk says 'no'\""));
}

void TestRequestLog::repeatsKnownMethodsOnly_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("logged");
    QTest::newRow("PATCH") << QByteArray("PATCH") << QByteArray("PATCH");
    QTest::newRow("lower case") << QByteArray("get") << QByteArray("-");
    QTest::newRow("a name") << QByteArray("MARIOROSSI") << QByteArray("-");
    QTest::newRow("none") << QByteArray() << QByteArray("-");
}

void TestRequestLog::repeatsKnownMethodsOnly() {
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, logged);
    LogEntry asked = entry();
    asked.method = method;
    QVERIFY(logLine(asked).contains(" method=" + logged + " route="));
}

void TestRequestLog::cannotBeBroken() {
    LogEntry bad = entry();
    bad.trouble = QStringLiteral("a\nat=1970\r\x1b[31m\t\"x\" è ") + QString(5000, u'b');
    const QByteArray line = logLine(bad);
    QVERIFY(!line.contains('\n'));
    QVERIFY(!line.contains('\r'));
    QVERIFY(!line.contains('\x1b'));
    QCOMPARE(line.count('"'), 2);
    QVERIFY(line.size() < 500);
}

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_requestlog.moc"
