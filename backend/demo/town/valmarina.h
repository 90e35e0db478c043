// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/municipality.h"
#include "domain/service.h"

namespace campanella::backend {

/// The password of every account of the demo.
[[nodiscard]] QString demoPassword();

/// Comune di Valmarina, invented, in the school year of that day.
[[nodiscard]] Municipality valmarina(QDate today);

/// Its accessibility statement, privacy notice, guide to signing in, how to pay, contacts.
[[nodiscard]] QList<ContentPage> valmarinaPages();

/// The services it offers, in the order of valmarinaServices().
enum class DemoService { Canteen, Bus, PreSchool, AfterSchool, Nursery, Sport };

/// A service as stored.
struct StoredService {
    qint64 key = 0;
    Service service;
};

/// Stores municipality, pages and services; answers the services by DemoService.
[[nodiscard]] Result<QList<StoredService>> storeValmarina(Store &store, QDate today);

} // namespace campanella::backend
