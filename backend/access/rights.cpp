// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/rights.h"

#include <algorithm>
#include <array>

namespace campanella::backend {

namespace {

struct Grant {
    Role role;
    Right right;
    friend bool operator==(const Grant &, const Grant &) = default;
};

/// What is not written here is not allowed.
constexpr std::array grants{
    Grant{Role::Operator, Right::TownDues},      Grant{Role::Operator, Right::Threads},
    Grant{Role::Operator, Right::Applications},  Grant{Role::Operator, Right::Notices},
    Grant{Role::Operator, Right::Closures},      Grant{Role::Operator, Right::Attendance},
    Grant{Role::School, Right::Notices},         Grant{Role::School, Right::Closures},
    Grant{Role::School, Right::Attendance},      Grant{Role::Caterer, Right::Attendance},
    Grant{Role::Administrator, Right::Accounts}, Grant{Role::Administrator, Right::Audit},
};

} // namespace

bool may(Role role, Right right) {
    return std::find(grants.begin(), grants.end(), Grant{role, right}) != grants.end();
}

} // namespace campanella::backend
