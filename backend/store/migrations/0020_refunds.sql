-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- What the office has given back of paid dues.

CREATE TABLE refunds (
    refund_key {key},
    due_key BIGINT NOT NULL REFERENCES dues (due_key),
    amount_cents BIGINT NOT NULL CHECK (amount_cents > 0),
    refunded_on TEXT NOT NULL,
    reason TEXT NOT NULL, -- what the family reads
    reference TEXT NOT NULL UNIQUE -- of the order to pay it, so that it is noted once
);
CREATE INDEX refunds_by_due ON refunds (due_key);

{append only} refunds;
