// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/routes.h"
#include "backend/store/records.h"
#include "domain/session.h"

#include <QTemporaryDir>

#include <memory>

namespace campanella::backend {

/// The password of every test account, and its hash.
extern const QString testPassword;
[[nodiscard]] QString testPasswordHash();

/// A database of its own for one test: SQLite in a folder that goes away, or a schema of the
/// PostgreSQL that CAMPANELLA_TEST_POSTGRES names (a store URL). The clock can be turned.
class TestDatabase {
public:
    TestDatabase();
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    [[nodiscard]] QString url() const { return m_url; }
    /// The same, but nothing can be written through it.
    [[nodiscard]] QString readOnlyUrl() const;
    [[nodiscard]] std::unique_ptr<Store> open(const QString &url) const;
    [[nodiscard]] std::unique_ptr<Store> open() const { return open(m_url); }
    [[nodiscard]] static bool isPostgres();
    void setNow(const QDateTime &now) { *m_now = now; }
    void turnClock(qint64 seconds) { *m_now = m_now->addSecs(seconds); }

private:
    QTemporaryDir m_folder;
    QString m_schema;
    QString m_url;
    std::shared_ptr<QDateTime> m_now;
};

/// A parent with one child, both stored.
struct TestFamily {
    qint64 parentKey = 0;
    qint64 childKey = 0;
    PublicId parentId;
    PublicId childId;
    QString username;
};

/// A small invented town behind the real router.
class TestTown {
public:
    TestTown();

    /// Answers with these from now on; at first nobody comes in but by username and password.
    void serve(const Services &services);

    TestFamily addFamily(const QString &username, const QString &familyName);
    /// The account of somebody who works here; answers its key.
    qint64 addClerk(const QString &username, Role role);
    void addOperator(const QString &username) { addClerk(username, Role::Operator); }
    /// A due of 12,34 € for the canteen; `dueDate` may be invalid (none).
    PublicId addDue(const TestFamily &family, DueState state, QDate dueDate);
    PublicId addDue(Due due, const DueLinks &links);
    /// A due to start from; id and notice number are new.
    [[nodiscard]] Due newDue();

    [[nodiscard]] Response send(const QByteArray &method, const QString &target,
                                const QByteArray &token = {}, const QByteArray &body = {});
    /// A request with heads of its own, from the same address.
    [[nodiscard]] Response send(Request request);
    [[nodiscard]] Response get(const QString &target, const QByteArray &token = {}) {
        return send("GET", target, token);
    }
    [[nodiscard]] Response signIn(const QString &username, const QString &password = testPassword);
    [[nodiscard]] QByteArray tokenOf(const QString &username);

    TestDatabase database;
    std::unique_ptr<Store> store;
    Router router;
    qint64 canteenKey = 0;
    qint64 busKey = 0;
    Service canteen;
    Service bus;

private:
    quint64 m_notices = 0;
};

} // namespace campanella::backend
