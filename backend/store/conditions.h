// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>
#include <QVariantList>

namespace campanella::backend {

/// The conditions of a WHERE and their values, in step.
struct Conditions {
    QStringList texts;
    QVariantList values;

    void add(const QString &text, const QVariantList &more = {}) {
        texts.append(text);
        values += more;
    }
    /// " WHERE … AND …"; empty when there is no condition.
    [[nodiscard]] QString where() const {
        return texts.isEmpty() ? QString()
                               : QStringLiteral(" WHERE ") + texts.join(QStringLiteral(" AND "));
    }
};

} // namespace campanella::backend
