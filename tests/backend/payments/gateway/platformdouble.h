// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/helper/scriptedserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <future>

namespace campanella::test {

/// Stands where a payment platform is, and says what it is told to.
class PlatformDouble {
public:
    PlatformDouble()
        : m_pki(TestPki::make(m_folder.path()))
        , m_server(m_pki) {
        if (!m_server.listen())
            qFatal("no port is free");
    }

    [[nodiscard]] QUrl at(const QString &path) const {
        return QUrl(m_server.url().toString() + path);
    }
    [[nodiscard]] const QString &authorityFile() const { return m_pki.caFile; }

    /// Asks from a thread of its own; the server lives in this one.
    template <typename Ask>
    static auto ask(const Ask &question) {
        using namespace std::chrono_literals;
        auto answer = std::async(std::launch::async, question);
        if (!QTest::qWaitFor([&] { return answer.wait_for(0s) == std::future_status::ready; },
                             20'000))
            qFatal("the gateway keeps no time limit");
        return answer.get();
    }

    void say(int status, const QByteArray &body = {}, const QByteArray &heads = {}) {
        m_server.setAnswer([=](const SeenRequest &) {
            return ScriptedAnswer::http(status, body, "application/json", heads);
        });
    }
    /// One answer after the other, the last one for ever.
    void sayInTurn(const QList<QPair<int, QByteArray>> &answers) {
        m_server.setAnswer([=, turn = qsizetype(0)](const SeenRequest &) mutable {
            const auto &[status, body] = answers.at(std::min(turn++, answers.size() - 1));
            return ScriptedAnswer::http(status, body);
        });
    }

    [[nodiscard]] const QList<SeenRequest> &seen() const { return m_server.seen(); }
    [[nodiscard]] QJsonObject sent(qsizetype index) const {
        return QJsonDocument::fromJson(seen().value(index).body).object();
    }
    /// "GET /path?query".
    [[nodiscard]] QByteArray target(qsizetype index) const {
        return seen().value(index).method + ' ' + seen().value(index).target;
    }

private:
    QTemporaryDir m_folder;
    const TestPki m_pki;
    ScriptedServer m_server;
};

} // namespace campanella::test
