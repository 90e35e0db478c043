// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/backend/helper/town.h"

namespace campanella::backend {

/// A town with a family (Ada and Bruno Prova at Primaria Verdi, mail to ada@posta.example), another
/// one at Primaria Rossi, one clerk, and what the tests of the office ask of it.
class OfficeFixture {
public:
    OfficeFixture();

    /// Lets somebody else who works here ask from now on.
    void become(Role role, const QStringList &schools = {});
    /// Signs in again, after the clock was turned.
    void signInAgain() { m_token = m_town.tokenOf(m_username); }

    [[nodiscard]] Response get(const QString &target) { return m_town.get(target, m_token); }
    [[nodiscard]] Response put(const QString &path) { return m_town.send("PUT", path, m_token); }
    /// With a key of its own for each, and If-Match for a version above zero.
    [[nodiscard]] Response post(const QString &path, const QByteArray &body, int version = 0) {
        return postWith(PublicId::random().toString().toLatin1(), path, body, version);
    }
    [[nodiscard]] Response postWith(const QByteArray &key, const QString &path,
                                    const QByteArray &body, int version = 0);
    /// "operator office.thread.read 2026-1" …, in order.
    [[nodiscard]] QStringList audited();

    [[nodiscard]] Store &store() { return *m_town.store; }
    [[nodiscard]] TestTown &town() { return m_town; }
    [[nodiscard]] const TestFamily &family() const { return m_family; }
    void setContentType(const QByteArray &type) { m_contentType = type; }

private:
    TestTown m_town;
    TestFamily m_family;
    QString m_username;
    QByteArray m_token;
    QByteArray m_contentType = "application/json";
};

} // namespace campanella::backend
