// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/request.h"
#include "backend/store/conditions.h"
#include "backend/store/store.h"

#include <optional>

namespace campanella::backend {

/// A place in a list of the office.
struct OfficePosition {
    int over = 0;     ///< 1: nobody waits for the office any more
    QString day;      ///< by which the office owes something, ISO 8601; "9999" for none
    qint64 since = 0; ///< seconds since 1970
    QString id;
};

/// What the office works through: SQL expressions over a table whose rows have a `public_id`, a
/// `number` and a `state`.
struct OfficeQueue {
    QString table;
    QString over; ///< 0 or 1
    QString day;
    QString since;
};

/// Which part of a queue is asked for.
struct QueueFilter {
    std::optional<QString> state; ///< as the table has it
    std::optional<QString> form;
    int limit = 100;
    std::optional<OfficePosition> after; ///< where the page before ended

    /// What must stay the same from page to page, as text for the cursor.
    [[nodiscard]] QByteArray fingerprint() const;
};

/// Reads state (checked by `parse`), form, limit (1 to 500) and cursor. Fails with FieldInvalid,
/// and with RequestMalformed for a cursor that is not ours or of another list; both name the
/// parameter in `fields`.
[[nodiscard]] Result<QueueFilter> readQueueFilter(const QUrlQuery &query,
                                                  Result<QString> (*parse)(const QString &));

/// The numbers of one page, and the cursor of the next one (empty at the end).
struct NumberPage {
    QStringList numbers;
    QString nextCursor;
};

/// What waits for the office first, in the order of the days by which it is owed. `conditions` name
/// no columns but those of the queue's table.
[[nodiscard]] Result<NumberPage> readQueue(Store &store, const OfficeQueue &queue,
                                           const QueueFilter &filter, Conditions conditions = {});

} // namespace campanella::backend
