// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/demotown.h"

#include "backend/demo/knownfamilies.h"
#include "backend/demo/townfamilies.h"

namespace campanella::backend {

namespace {

constexpr int familiesPerTransaction = 2000;

Result<> writePortion(TownFamilies &town, DemoBook &book, int first, int last) {
    for (int number = first; number <= last; ++number)
        if (const auto written = town.write(number); !written)
            return written;
    return book.saveCounter();
}

} // namespace

Result<> writeDemoTown(Store &store, const DemoRecipe &recipe,
                       const std::function<void(int)> &progress) {
    Dice dice(recipe.seed);
    std::optional<DemoBook> book;
    const auto begun = store.transaction([&]() -> Result<> {
        auto services = storeValmarina(store, recipe.today);
        if (!services)
            return fail(services.error());
        book.emplace(store, dice, recipe.today, std::move(*services));
        return writeKnownFamilies(*book);
    });
    if (!begun)
        return begun;
    TownFamilies town(*book);
    for (int first = 1; first <= recipe.families; first += familiesPerTransaction) {
        const int last = std::min(recipe.families, first + familiesPerTransaction - 1);
        if (const auto done =
                store.transaction([&] { return writePortion(town, *book, first, last); });
            !done)
            return done;
        if (progress)
            progress(last);
    }
    return {};
}

} // namespace campanella::backend
