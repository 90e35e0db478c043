-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- Who was there on which day, and on which days nobody is.

-- The day as it stands now. School and class are those of that day.
CREATE TABLE attendance (
    child_key BIGINT NOT NULL REFERENCES children (child_key),
    service_key BIGINT NOT NULL REFERENCES services (service_key),
    day TEXT NOT NULL,
    state TEXT NOT NULL, -- toString(AttendanceState)
    meal TEXT NOT NULL, -- toString(MealKind)
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 0 AND 9),
    tariff_cents BIGINT, -- of one; null when the day costs nothing by itself
    origin TEXT NOT NULL, -- toString(AttendanceOrigin)
    school TEXT NOT NULL DEFAULT '',
    school_class TEXT NOT NULL DEFAULT '',
    recorded_at BIGINT NOT NULL,
    PRIMARY KEY (child_key, service_key, day)
);

-- What a day said before it was corrected; never changed, never deleted.
CREATE TABLE attendance_past (
    past_key {key},
    child_key BIGINT NOT NULL REFERENCES children (child_key),
    service_key BIGINT NOT NULL REFERENCES services (service_key),
    day TEXT NOT NULL,
    state TEXT NOT NULL,
    meal TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    tariff_cents BIGINT,
    origin TEXT NOT NULL,
    school TEXT NOT NULL,
    school_class TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    corrected_at BIGINT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX attendance_past_by_day ON attendance_past (child_key, service_key, day);

-- Days without a service: for all (nothing set), a service, a school or one of its classes.
CREATE TABLE closures (
    closure_key {key},
    service_key BIGINT REFERENCES services (service_key),
    school TEXT NOT NULL DEFAULT '',
    school_class TEXT NOT NULL DEFAULT '',
    school_year TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    kind TEXT NOT NULL, -- toString(ClosureKind)
    reason TEXT NOT NULL DEFAULT '',
    marked_at BIGINT NOT NULL
);
CREATE INDEX closures_by_year ON closures (school_year, first_day);
