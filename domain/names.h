// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringView>

#include <array>

namespace campanella {

/// The wire names of an enumeration, both ways. One row per value.
template <typename Enum, size_t N>
struct EnumNames {
    struct Row {
        Enum value;
        QStringView name;
    };
    std::array<Row, N> rows;

    /// The name; it refers to the table and is never copied.
    [[nodiscard]] QString name(Enum value) const {
        for (const Row &row : rows)
            if (row.value == value)
                return QString::fromRawData(row.name.data(), row.name.size());
        return {};
    }

    /// Fails with FieldInvalid when no value has that name.
    [[nodiscard]] Result<Enum> value(QStringView name) const {
        for (const Row &row : rows)
            if (row.name == name)
                return row.value;
        return fail(FailureCode::FieldInvalid, QStringLiteral("not one of the known names"));
    }
};

} // namespace campanella
