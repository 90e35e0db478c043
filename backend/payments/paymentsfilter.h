// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/request.h"
#include "domain/publicid.h"

#include <QDate>

#include <optional>

namespace campanella::backend {

/// The place of a payment in the list: the newest day first, then by id.
struct PaymentsPosition {
    QDate paidOn;
    QString id;
};

/// Which payments a list asks for; an absent day sets no bound, both count.
struct PaymentsFilter {
    std::optional<QDate> from;
    std::optional<QDate> to;
    int limit = 100;
    std::optional<PaymentsPosition> after; ///< where the page before ended

    /// The opaque cursor of that place in this very list (backend/http/cursor.h).
    [[nodiscard]] QString cursorOf(const PaymentsPosition &place) const;
};

/// Reads from, to, limit (1 to 500) and cursor. Fails with FieldInvalid, naming `to` when it is
/// before `from`, and with RequestMalformed for a cursor that is not ours or of another list.
[[nodiscard]] Result<PaymentsFilter> readPaymentsFilter(const QUrlQuery &query);

} // namespace campanella::backend
