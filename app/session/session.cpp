// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/session/session.h"

#include <utility>

namespace campanella::app {

Session::Session(MunicipalApi &api, SessionGrant grant, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_grant(std::move(grant))
    , m_person([&api] { return api.person(); })
    , m_children([&api] { return api.children(); })
    , m_services([&api] { return api.services(); })
    , m_dues([&api] { return api.dues({}); })
    , m_payments([&api] { return api.payments(); })
    , m_statement([&api] { return api.statement(); })
    , m_checkouts([&api] { return api.checkouts(); })
    , m_attendance([&api] { return api.attendance(); })
    , m_townNotices([&api] { return api.townNotices({}, {}); })
    , m_threads([&api] { return api.threads(); })
    , m_applicationForms([&api] { return api.applicationForms(); })
    , m_applications([&api] { return api.applications(); })
    , m_privacy([&api] { return api.contentPage(QStringLiteral("privacy")); })
    , m_howToPay([&api] { return api.contentPage(QStringLiteral("come-pagare")); })
    , m_contacts([&api] { return api.contentPage(QStringLiteral("contatti")); })
    , m_isee([&api] { return api.isee(); })
    , m_account([&api] { return api.account(); })
    , m_openSessions([&api] { return api.openSessions(); }) {}

QList<QueryBase *> Session::household() {
    return {&m_person, &m_children, &m_services, &m_dues};
}

Query<AttendanceBook> &Session::pastAttendance(const SchoolYear &year) {
    const auto fetch = [&api = m_api, year] { return api.attendance(year); };
    return m_pastAttendance.try_emplace(year, fetch).first->second;
}

void Session::refresh() {
    for (QueryBase *query : household())
        query->refresh();
}

void Session::refreshFailed() {
    for (QueryBase *query : household())
        query->refreshIfFailed();
    m_townNotices.refreshIfFailed();
    m_threads.refreshIfFailed();
    m_applicationForms.refreshIfFailed();
    m_applications.refreshIfFailed();
    m_privacy.refreshIfFailed();
    m_payments.refreshIfFailed();
    m_checkouts.refreshIfFailed();
    m_statement.refreshIfFailed();
    m_attendance.refreshIfFailed();
    for (auto &[year, days] : m_pastAttendance)
        days.refreshIfFailed();
    m_account.refreshIfFailed();
    m_openSessions.refreshIfFailed();
}

} // namespace campanella::app
