// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QSqlDriver>

struct sqlite3;

namespace campanella::backend {

/// SQLite for QtSql. Qt's own driver describes all columns anew for each run of a statement and
/// copies each row before anybody reads it, which is a quarter of what a request costs. This one
/// hands on what SQLite has; results are read forwards only. Waits 5 s for other writers.
class SqliteDriver final : public QSqlDriver {
public:
    enum class Access { ReadWrite, ReadOnly };
    explicit SqliteDriver(Access access);
    ~SqliteDriver() override;

    /// `file` is made when it is not there, unless it is only read; the rest is not used.
    bool open(const QString &file, const QString &user, const QString &password,
              const QString &host, int port, const QString &options) override;
    void close() override;
    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    [[nodiscard]] QSqlResult *createResult() const override;

private:
    Access m_access;
    sqlite3 *m_connection = nullptr;
};

} // namespace campanella::backend
