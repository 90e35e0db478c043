// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/farewells.h"
#include "tests/backend/helper/fakegateway.h"

#include <QTest>

#include <future>

using namespace campanella;
using namespace campanella::backend;

class TestFarewells : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deliversInOrder();
    void nobodyWaitsForASlowGateway();
    void forgetsWhatIsTooMuch();
};

namespace {

/// Hears a farewell only when it is let.
class SlowGateway : public FakeGateway {
public:
    [[nodiscard]] Result<> end(const GatewaySession &session) override {
        m_entered.set_value();
        m_let.get_future().wait();
        return FakeGateway::end(session);
    }
    void waitUntilEntered() { m_entered.get_future().wait(); }
    void let() { m_let.set_value(); }

private:
    std::promise<void> m_entered;
    std::promise<void> m_let;
};

GatewaySession session(int number) {
    return {{}, QString::number(number), {}};
}

} // namespace

void TestFarewells::deliversInOrder() {
    const auto gateway = std::make_shared<FakeGateway>();
    auto farewells = std::make_unique<Farewells>();
    for (int i = 0; i < 3; ++i)
        farewells->say(gateway, session(i));
    farewells.reset();
    const auto ended = gateway->ended();
    QCOMPARE(ended.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ended.at(i).sessionId, QString::number(i));
}

void TestFarewells::nobodyWaitsForASlowGateway() {
    const auto slow = std::make_shared<SlowGateway>();
    const auto quick = std::make_shared<FakeGateway>();
    auto farewells = std::make_unique<Farewells>();
    farewells->say(slow, session(1));
    slow->waitUntilEntered();
    farewells->say(quick, session(2)); // returns, or this test would never end
    QVERIFY(quick->ended().isEmpty());
    slow->let();
    farewells.reset();
    QCOMPARE(slow->ended().size(), 1);
    QCOMPARE(quick->ended().size(), 1);
}

void TestFarewells::forgetsWhatIsTooMuch() {
    const auto slow = std::make_shared<SlowGateway>();
    const auto quick = std::make_shared<FakeGateway>();
    auto farewells = std::make_unique<Farewells>();
    farewells->say(slow, session(1));
    slow->waitUntilEntered();
    for (int i = 0; i < 1200; ++i)
        farewells->say(quick, session(i));
    slow->let();
    farewells.reset();
    QCOMPARE(quick->ended().size(), 1000);
}

QTEST_GUILESS_MAIN(TestFarewells)
#include "tst_farewells.moc"
