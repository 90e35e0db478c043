// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/publicid.h"

#include <QList>

#include <random>

namespace campanella::backend {

/// Chance that repeats itself: the same seed gives the same throws on every system, because the
/// standard fixes the engine (C++ [rand.predef]) and the ranges are our own.
class Dice {
public:
    explicit Dice(quint64 seed)
        : m_engine(seed) {}

    /// From 0 to sides - 1.
    [[nodiscard]] int below(int sides) {
        return static_cast<int>(m_engine() % static_cast<quint64>(sides));
    }
    [[nodiscard]] bool percent(int chance) { return below(100) < chance; }
    template <typename T>
    [[nodiscard]] const T &pick(const QList<T> &list) {
        return list.at(below(static_cast<int>(list.size())));
    }
    [[nodiscard]] PublicId publicId();

private:
    std::mt19937_64 m_engine;
};

} // namespace campanella::backend
