// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/municipalapi.h"
#include "app/session/drafts.h"
#include "app/session/query.h"
#include "domain/session.h"

#include <QObject>

#include <map>
#include <optional>
#include <utility>

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
    /// What was paid, the newest first: dues that have their payment.
    [[nodiscard]] Query<QList<Due>> &payments() { return m_payments; }
    /// What is owed and paid, all years and services: asked for by the pages that show it.
    [[nodiscard]] Query<Statement> &statement() { return m_statement; }
    /// The payments that were begun and are not over.
    [[nodiscard]] Query<QList<Checkout>> &checkouts() { return m_checkouts; }
    /// The children's days of this school year: asked for by the pages that show them.
    [[nodiscard]] Query<AttendanceBook> &attendance() { return m_attendance; }
    /// Those of another school year; kept until the visit ends.
    [[nodiscard]] Query<AttendanceBook> &pastAttendance(const SchoolYear &year);
    /// The newest notices of the Comune, and how many are to be read.
    [[nodiscard]] Query<TownNoticePage> &townNotices() { return m_townNotices; }
    /// The person's questions to the office.
    [[nodiscard]] Query<QList<MessageThread>> &threads() { return m_threads; }
    /// The forms by which one can apply today, and what the person has applied for.
    [[nodiscard]] Query<QList<ApplicationForm>> &applicationForms() { return m_applicationForms; }
    [[nodiscard]] Query<QList<Application>> &applications() { return m_applications; }
    /// The municipality's privacy notice.
    [[nodiscard]] Query<ContentPage> &privacy() { return m_privacy; }
    /// The day that another page wants to be shown; taken once.
    struct ChosenDay {
        PublicId childId;
        PublicId serviceId;
        QDate day;
    };
    void setChosenDay(const ChosenDay &day) { m_chosenDay = day; }
    [[nodiscard]] std::optional<ChosenDay> takeChosenDay() {
        return std::exchange(m_chosenDay, std::nullopt);
    }
    [[nodiscard]] Drafts &drafts() { return m_drafts; }
    /// Texts of the municipality, NotFound where it has none: *Come pagare* and *Contatti*.
    [[nodiscard]] Query<ContentPage> &howToPay() { return m_howToPay; }
    [[nodiscard]] Query<ContentPage> &contacts() { return m_contacts; }
    /// *Dichiarazione ISEE* of this year; NotFound where the municipality asks for none.
    [[nodiscard]] Query<IseeDeclaration> &isee() { return m_isee; }
    /// How the person can come in, and where they are in: asked for by the pages that show them.
    [[nodiscard]] Query<AccountSummary> &account() { return m_account; }
    [[nodiscard]] Query<QList<OpenSession>> &openSessions() { return m_openSessions; }
    /// Asks for the household again.
    void refresh();
    /// Asks again for what failed; used when the backend can be reached again.
    void refreshFailed();

private:
    [[nodiscard]] QList<QueryBase *> household();

    MunicipalApi &m_api;
    SessionGrant m_grant;
    Query<Person> m_person;
    Query<QList<Child>> m_children;
    Query<QList<Service>> m_services;
    Query<QList<Due>> m_dues;
    Query<QList<Due>> m_payments;
    Query<Statement> m_statement;
    Query<QList<Checkout>> m_checkouts;
    Query<AttendanceBook> m_attendance;
    std::map<SchoolYear, Query<AttendanceBook>> m_pastAttendance;
    std::optional<ChosenDay> m_chosenDay;
    Query<TownNoticePage> m_townNotices;
    Query<QList<MessageThread>> m_threads;
    Query<QList<ApplicationForm>> m_applicationForms;
    Query<QList<Application>> m_applications;
    Query<ContentPage> m_privacy;
    Drafts m_drafts;
    Query<ContentPage> m_howToPay;
    Query<ContentPage> m_contacts;
    Query<IseeDeclaration> m_isee;
    Query<AccountSummary> m_account;
    Query<QList<OpenSession>> m_openSessions;
};

} // namespace campanella::app
