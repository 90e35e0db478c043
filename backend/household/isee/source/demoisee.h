// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/household/isee/source/iseesource.h"

namespace campanella::backend {

/// Makes an ISEE up for the demo: the same child always has the same, and some have none.
class DemoIsee : public IseeSource {
public:
    [[nodiscard]] Result<std::optional<FoundIsee>> find(const FiscalCode &child,
                                                        QDate day) override;
};

} // namespace campanella::backend
