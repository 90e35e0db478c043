// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringView>

#include <array>

namespace campanella {

/// The *codice identificativo* on the letter that comes with a child's badge: nine random
/// characters (40 bits) and one that guards them, of 23 that cannot be taken for each other.
/// One wrong character or two that changed places are always found, without asking anybody.
class PairingCode {
public:
    static constexpr qsizetype length = 10;

    /// From the system's generator.
    [[nodiscard]] static PairingCode random();
    /// From given ranks in the alphabet (0 to 22); the demo and the tests use it.
    [[nodiscard]] static PairingCode fromRanks(const std::array<quint8, 9> &ranks);
    /// Small letters, spaces and dashes do not matter. Fails with PairingCodeInvalid, `detail`
    /// says which part is wrong.
    [[nodiscard]] static Result<PairingCode> parse(QStringView text);

    /// Ten characters.
    [[nodiscard]] const QString &toString() const { return m_text; }
    /// As it is printed: "4RTK7-MPQ3X".
    [[nodiscard]] QString grouped() const;

    friend bool operator==(const PairingCode &, const PairingCode &) = default;

private:
    explicit PairingCode(QString text)
        : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace campanella
