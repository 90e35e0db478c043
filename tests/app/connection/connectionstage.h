// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/connection.h"
#include "tests/helper/scriptedserver.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace campanella::test {

/// A scripted server and a connection that trusts it; tests of the connection inherit it.
class ConnectionStage {
protected:
    /// Once, before the first test: makes the keys.
    void prepare() {
        m_pki = TestPki::make(m_dir.path());
        QVERIFY(!m_pki.caFile.isEmpty());
    }
    void open() {
        m_server = std::make_unique<ScriptedServer>(m_pki);
        QVERIFY(m_server->listen());
        m_connection = std::make_unique<app::Connection>(config());
    }
    void close() {
        m_connection.reset();
        m_server.reset();
    }

    [[nodiscard]] app::ConnectionConfig config() const {
        using namespace std::chrono_literals;
        app::ConnectionConfig config;
        config.baseUrl = m_server->url();
        config.pinnedAuthorities = m_pki.authorities();
        config.timeout = 10s;
        config.retryDelays = {1ms, 2ms};
        config.statusInterval = 20ms;
        return config;
    }
    /// Sends it and waits for the answer.
    [[nodiscard]] Result<QByteArray> ask(const app::ApiRequest &request) {
        const QFuture<Result<QByteArray>> answer = m_connection->send(request);
        if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }))
            return fail(FailureCode::ServerError, QStringLiteral("the future never ended"));
        return answer.result();
    }
    void answerWith(const ScriptedAnswer &answer) {
        m_server->setAnswer([answer](const SeenRequest &) { return answer; });
    }

    QTemporaryDir m_dir;
    TestPki m_pki;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<app::Connection> m_connection;
};

} // namespace campanella::test
