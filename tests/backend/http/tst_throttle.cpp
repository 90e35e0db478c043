// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/throttle.h"
#include "backend/store/store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace std::chrono_literals;

class TestThrottle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsGoOnUntilTheLimit();
    void forgetsAfterTheWindow();
    void keepsAddressesApart();
    void staysSmall();
    void guardsAHandler();
    void rationsEveryRequest();
};

namespace {

const QString here = QStringLiteral("127.0.0.1");
const QString there = QStringLiteral("127.0.0.2");

} // namespace

void TestThrottle::letsGoOnUntilTheLimit() {
    const Throttle::Moment now{100s};
    Throttle throttle({3, 60s}, [&] { return now; });
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!throttle.wait(here));
        throttle.refused(here);
    }
    QCOMPARE(throttle.wait(here), std::optional(60s));
}

void TestThrottle::forgetsAfterTheWindow() {
    Throttle::Moment now{100s};
    Throttle throttle({1, 60s}, [&] { return now; });
    throttle.refused(here);
    now += 59s + 500ms;
    QCOMPARE(throttle.wait(here), std::optional(1s));
    now += 500ms;
    QVERIFY(!throttle.wait(here));
    throttle.refused(here);
    QCOMPARE(throttle.wait(here), std::optional(60s));
}

void TestThrottle::keepsAddressesApart() {
    const Throttle::Moment now{100s};
    Throttle throttle({1, 60s}, [&] { return now; });
    throttle.refused(here);
    QVERIFY(throttle.wait(here));
    QVERIFY(!throttle.wait(there));
}

void TestThrottle::staysSmall() {
    Throttle::Moment now{100s};
    Throttle throttle({1, 60s}, [&] { return now; });
    for (int i = 0; i < 9'999; ++i)
        throttle.refused(QString::number(i));
    now += 30s;
    throttle.refused(here);
    now += 31s;
    throttle.refused(there);
    QVERIFY(throttle.wait(here));
    QVERIFY(throttle.wait(there));
    QVERIFY(!throttle.wait(QStringLiteral("5")));
}

void TestThrottle::guardsAHandler() {
    QTemporaryDir dir;
    const auto store =
        Store::open(QStringLiteral("sqlite:") + dir.filePath(QStringLiteral("a.db")));
    QVERIFY(store);
    int calls = 0;
    const Handler handler = throttled(
        [&](const Request &request, Store &) {
            ++calls;
            return Response::empty(request.body.isEmpty() ? 204 : 401);
        },
        {2, 60s});
    Request request;
    request.peer = here;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(handler(request, **store).status, 204);
    request.body = "wrong";
    QCOMPARE(handler(request, **store).status, 401);
    QCOMPARE(handler(request, **store).status, 401);
    const Response refused = handler(request, **store);
    QCOMPARE(refused.status, 429);
    QVERIFY(!refused.headers.isEmpty());
    QCOMPARE(calls, 7);
}

void TestThrottle::rationsEveryRequest() {
    QTemporaryDir dir;
    const auto store =
        Store::open(QStringLiteral("sqlite:") + dir.filePath(QStringLiteral("a.db")));
    const Handler handler =
        rationed([](const Request &, Store &) { return Response::empty(); }, {2, 60s});
    Request request;
    request.peer = here;
    QCOMPARE(handler(request, **store).status, 204);
    QCOMPARE(handler(request, **store).status, 204);
    QCOMPARE(handler(request, **store).status, 429);
    request.peer = there;
    QCOMPARE(handler(request, **store).status, 204);
}

QTEST_GUILESS_MAIN(TestThrottle)
#include "tst_throttle.moc"
