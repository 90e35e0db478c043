// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>
#include <QStringList>

namespace campanella {

/// Who may include what: ui → app → domain ← backend (docs/architecture.md).
class LayerRules {
public:
    /// Empty when that file may include it; otherwise the rule that forbids it.
    /// `file` is relative to the root; `include` as written, with its quotes or brackets.
    [[nodiscard]] static QString broken(const QString &file, const QString &include);

    /// The includes of a C++ text, as written.
    [[nodiscard]] static QStringList includesOf(const QString &text);
};

} // namespace campanella
