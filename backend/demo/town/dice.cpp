// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/town/dice.h"

namespace campanella::backend {

PublicId Dice::publicId() {
    std::array<quint8, 16> bytes{};
    for (size_t half = 0; half < 2; ++half) {
        const quint64 word = m_engine();
        for (size_t i = 0; i < 8; ++i)
            bytes.at(half * 8 + i) = static_cast<quint8>(word >> (8 * i));
    }
    return PublicId::fromBytes(bytes);
}

} // namespace campanella::backend
