// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"

#include <functional>

namespace campanella::backend {

/// From what the demo is made; the same recipe makes the same town.
struct DemoRecipe {
    int families = 40; ///< 1 to 100,000, beside the known ones
    quint64 seed = 1;
    QDate today;
    friend bool operator==(const DemoRecipe &, const DemoRecipe &) = default;
};

/// Writes Comune di Valmarina into an empty, migrated store. Memory does not grow with the number
/// of families: they are stored in portions. `progress` hears of families written.
[[nodiscard]] Result<> writeDemoTown(Store &store, const DemoRecipe &recipe,
                                     const std::function<void(int)> &progress = {});

} // namespace campanella::backend
