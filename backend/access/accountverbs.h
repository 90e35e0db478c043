// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

namespace campanella::backend {

/// `operator add --store URL --username U --given-name G --family-name F [--role R]
/// [--school NAME]… [--password-file FILE]`: somebody who works here and their account. `arguments`
/// begins after the verb. The password comes from the file's first line or is asked for, never from
/// the command line. Answers the exit code: 0 done, 1 failed, 2 called wrongly.
[[nodiscard]] int runOperator(const QStringList &arguments);

/// `account add --store URL --fiscal-code CF --username U [--password-file FILE]`: a sign-in for
/// a parent who is already stored.
[[nodiscard]] int runAccount(const QStringList &arguments);

} // namespace campanella::backend
