// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

namespace campanella::backend {

/// A text as a field of a CSV for the office: in quotes, and no formula where a spreadsheet would
/// take it for one.
[[nodiscard]] inline QString csvField(const QString &text) {
    QString quoted = text;
    if (!quoted.isEmpty() && QStringView(u"=+-@").contains(quoted.front()))
        quoted.prepend(u'\'');
    return u'"' + quoted.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace campanella::backend
