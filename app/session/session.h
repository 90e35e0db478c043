// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/municipalapi.h"
#include "app/session/query.h"
#include "domain/session.h"

#include <QObject>

namespace campanella::app {

/// One visit of one person: born at sign-in, thrown away at sign-out with all it has read.
class Session : public QObject {
    Q_OBJECT

public:
    Session(MunicipalApi &api, SessionGrant grant, QObject *parent = nullptr);

    [[nodiscard]] const SessionGrant &grant() const { return m_grant; }
    [[nodiscard]] Query<Person> &person() { return m_person; }
    [[nodiscard]] Query<QList<Child>> &children() { return m_children; }
    [[nodiscard]] Query<QList<Service>> &services() { return m_services; }
    [[nodiscard]] Query<QList<Due>> &dues() { return m_dues; }
    /// How the person can come in, and where they are in: asked for by the pages that show them.
    [[nodiscard]] Query<AccountSummary> &account() { return m_account; }
    [[nodiscard]] Query<QList<OpenSession>> &openSessions() { return m_openSessions; }
    /// Asks for the household again.
    void refresh();
    /// Asks again for what failed; used when the backend can be reached again.
    void refreshFailed();

private:
    [[nodiscard]] QList<QueryBase *> household();

    SessionGrant m_grant;
    Query<Person> m_person;
    Query<QList<Child>> m_children;
    Query<QList<Service>> m_services;
    Query<QList<Due>> m_dues;
    Query<AccountSummary> m_account;
    Query<QList<OpenSession>> m_openSessions;
};

} // namespace campanella::app
