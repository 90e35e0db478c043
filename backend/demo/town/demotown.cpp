// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/town/demotown.h"

#include "backend/demo/town/demoapplications.h"
#include "backend/demo/town/demoattendance.h"
#include "backend/demo/town/demobilling.h"
#include "backend/demo/town/demomessages.h"
#include "backend/demo/town/families/knownfamilies.h"
#include "backend/demo/town/families/townfamilies.h"

namespace campanella::backend {

namespace {

constexpr int familiesPerTransaction = 20'000;
constexpr int familiesPerReport = 200;

Result<> writePortion(TownFamilies &town, DemoBook &book, int first, int last,
                      const std::function<void(int)> &progress) {
    for (int number = first; number <= last; ++number) {
        if (const auto written = town.write(number); !written)
            return written;
        if (progress && number % familiesPerReport == 0)
            progress(number);
    }
    return book.close();
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
        return writeKnownFamilies(*book)
            .and_then([&] { return writeDemoMessages(store, recipe.today); })
            .and_then([&] { return writeDemoApplications(store, recipe.today); })
            .and_then([&] { return book->close(); });
    });
    if (!begun)
        return begun;
    TownFamilies town(*book);
    for (int first = 1; first <= recipe.families; first += familiesPerTransaction) {
        const int last = std::min(recipe.families, first + familiesPerTransaction - 1);
        const auto portion = [&] { return writePortion(town, *book, first, last, progress); };
        if (const auto done = store.transaction(portion); !done)
            return done;
    }
    return store.transaction([&] {
        return writeDemoAttendance(store, recipe.today).and_then([&] {
            return writeDemoBilling(store, recipe.today);
        });
    });
}

} // namespace campanella::backend
