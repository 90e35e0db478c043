// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/fiscalcode.h"
#include "domain/money.h"

#include <QDate>

#include <optional>

namespace campanella::backend {

/// The ISEE of a child as its source knows it.
struct FoundIsee {
    Money indicator;     ///< zero or more
    QString dsuProtocol; ///< of dsuProtocol()
    friend bool operator==(const FoundIsee &, const FoundIsee &) = default;
};

/// Who knows the ISEE of a child: INPS, or the demo. Only asked after a parent's yes. Called by one
/// thread, which it may block.
class IseeSource {
public:
    IseeSource() = default;
    IseeSource(const IseeSource &) = delete;
    IseeSource &operator=(const IseeSource &) = delete;
    virtual ~IseeSource() = default;

    /// The ISEE for benefits to minors (DPCM 159/2013, art. 7) that is valid on that day; nothing
    /// when there is none. Fails with GatewayUnavailable (ask again later) and GatewayAnswerInvalid
    /// (an answer that is about something else, or that cannot be read).
    [[nodiscard]] virtual Result<std::optional<FoundIsee>> find(const FiscalCode &child,
                                                                QDate day) = 0;
};

} // namespace campanella::backend
