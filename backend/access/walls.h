// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/access/accounts.h"
#include "backend/access/caller.h"

#include <QStringList>

#include <optional>

namespace campanella::backend {

/// How far the rights of somebody who works here reach: the whole town, or only some schools.
class Walls {
public:
    /// The whole town.
    Walls() = default;
    /// Only those, as the enrolments call them.
    explicit Walls(const QStringList &schools)
        : m_schools(schools) {}

    /// Clerks of the office have the whole town, and so has a caterer who is bound to no school. A
    /// school's account that is bound to none reaches nothing.
    [[nodiscard]] static Result<Walls> of(const Caller &caller, Store &store);

    [[nodiscard]] bool isWholeTown() const { return !m_schools; }
    [[nodiscard]] bool hold(const QString &school) const {
        return !m_schools || m_schools->contains(school);
    }
    /// Fails with FieldInvalid (/school) for a school outside, and for none: that is everybody.
    [[nodiscard]] Result<> mustHold(const QString &school) const;

private:
    std::optional<QStringList> m_schools;
};

/// Binds a new account to its schools. Fails with FieldInvalid (/school) when one is unknown, when
/// a school's account has none, and when one of the office has any.
[[nodiscard]] Result<> bindToSchools(Store &store, const Account &account,
                                     const QStringList &schools);

} // namespace campanella::backend
