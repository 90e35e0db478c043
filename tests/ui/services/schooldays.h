// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/session.h"
#include "tests/ui/helper/faketown.h"

namespace campanella::test {

/// A family's school days on a fake town: October 2026 of Luca and Sofía, seen on 22 November.
class SchoolDays {
public:
    SchoolDays();

    /// Answers with this from now on.
    void serve(const AttendanceBook &book);
    /// Waits for all that the pages need; false when it does not come.
    [[nodiscard]] bool load();

    FakeTown town;
    std::unique_ptr<app::Client> client;
    std::unique_ptr<app::Session> session;

    static constexpr auto announcements = "/v1/services/announcements";
    static constexpr auto path = "/v1/services/attendance";
};

/// Luca: six days present (one light, one contested), one absent, a strike; Sofía: two present.
[[nodiscard]] AttendanceBook sampleBook();
/// The same children a year before: Luca one day, on 4 June 2026; both years are offered.
[[nodiscard]] AttendanceBook pastBook();
[[nodiscard]] AttendanceDay sampleDay(int child, QDate day);

} // namespace campanella::test
