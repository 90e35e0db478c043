// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <array>

namespace campanella {

/// A random public identifier: 26 characters of Crockford's base 32 (128 bits), lower case.
/// Never sequential, so that nobody can guess a neighbour's.
class PublicId {
public:
    /// 128 bits from the system's generator.
    [[nodiscard]] static PublicId random();
    /// From given bits; the demo and the tests use it to be deterministic.
    [[nodiscard]] static PublicId fromBytes(const std::array<quint8, 16> &bytes);
    /// Fails with PublicIdInvalid.
    [[nodiscard]] static Result<PublicId> parse(QStringView text);
    [[nodiscard]] const QString &toString() const { return m_text; }
    friend bool operator==(const PublicId &, const PublicId &) = default;
    friend size_t qHash(const PublicId &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    explicit PublicId(QString text)
        : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace campanella
