-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- Attendance that changes after its month was billed.

-- Days recorded or corrected when there was a run of their month already. What a bill says of them
-- may be out of date: the next run looks. A hint, not a debt; it stays.
CREATE TABLE late_attendance (
    service_key BIGINT NOT NULL REFERENCES services (service_key),
    child_key BIGINT NOT NULL REFERENCES children (child_key),
    day TEXT NOT NULL,
    PRIMARY KEY (service_key, child_key, day)
);
INSERT INTO late_attendance (service_key, child_key, day)
SELECT DISTINCT a.service_key, a.child_key, a.day
FROM billing_runs r JOIN attendance a ON a.service_key = r.service_key
    AND substr(a.day, 1, 7) = r.month AND a.recorded_at >= r.made_at;

-- What a bill adds to the child's credit of corrections (less than zero: uses up).
ALTER TABLE bills ADD COLUMN carried_cents BIGINT NOT NULL DEFAULT 0;
CREATE INDEX bills_carried ON bills (child_key) WHERE carried_cents <> 0;

-- How many runs of the service were confirmed, or half so, when this one was drafted.
ALTER TABLE billing_runs ADD COLUMN runs_before BIGINT NOT NULL DEFAULT 0;
