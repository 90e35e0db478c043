-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- Tariffs, and the runs (ruoli) that make dues from attendance and tariffs.

-- What one presence, or a month, costs whom and when.
CREATE TABLE tariffs (
    tariff_key {key},
    service_key BIGINT NOT NULL REFERENCES services (service_key),
    name TEXT NOT NULL,
    unit TEXT NOT NULL CHECK (unit IN ('presence', 'month')),
    residence TEXT NOT NULL CHECK (residence IN ('all', 'resident', 'other')),
    first_day TEXT NOT NULL,
    last_day TEXT, -- null: until further notice
    isee_from_cents BIGINT NOT NULL,
    isee_to_cents BIGINT, -- included; null: no limit, and whoever gave no ISEE
    price_cents BIGINT NOT NULL CHECK (price_cents >= 0),
    second_child_discount INTEGER NOT NULL CHECK (second_child_discount BETWEEN 0 AND 10000),
    later_child_discount INTEGER NOT NULL CHECK (later_child_discount BETWEEN 0 AND 10000),
    UNIQUE (service_key, unit, residence, first_day, isee_from_cents)
);

-- What decides on a child's tariff, from a day on. A child without one is a resident without ISEE.
CREATE TABLE tariff_profiles (
    child_key BIGINT NOT NULL REFERENCES children (child_key),
    first_day TEXT NOT NULL,
    isee_cents BIGINT, -- null: not given
    resident INTEGER NOT NULL CHECK (resident IN (0, 1)),
    exempt INTEGER NOT NULL CHECK (exempt IN (0, 1)),
    sibling_rank INTEGER NOT NULL CHECK (sibling_rank >= 1), -- 2: the second child at the service
    payer_key BIGINT REFERENCES people (person_key), -- null: the first guardian
    PRIMARY KEY (child_key, first_day)
);

CREATE TABLE billing_runs (
    run_key {key},
    public_id TEXT NOT NULL UNIQUE,
    service_key BIGINT NOT NULL REFERENCES services (service_key),
    month TEXT NOT NULL, -- "2026-10"
    number INTEGER NOT NULL, -- from 1: later ones bill whom the earlier ones did not
    state TEXT NOT NULL CHECK (state IN ('drafting', 'draft', 'confirming', 'confirmed')),
    due_date TEXT, -- from confirming on
    last_bill_key BIGINT NOT NULL DEFAULT 0, -- up to which dues are made
    made_at BIGINT NOT NULL,
    UNIQUE (service_key, month, number)
);

-- One child in a run.
CREATE TABLE bills (
    bill_key {key},
    run_key BIGINT NOT NULL REFERENCES billing_runs (run_key),
    child_key BIGINT NOT NULL REFERENCES children (child_key),
    payer_key BIGINT REFERENCES people (person_key),
    quantity INTEGER NOT NULL, -- presences
    amount_cents BIGINT NOT NULL CHECK (amount_cents >= 0),
    anomaly TEXT NOT NULL DEFAULT '' CHECK (anomaly IN ('', 'tariff', 'payer', 'attendance')),
    due_key BIGINT UNIQUE REFERENCES dues (due_key), -- null: none was made
    UNIQUE (run_key, child_key)
);
CREATE INDEX bills_by_child ON bills (child_key);

CREATE TABLE bill_lines (
    bill_key BIGINT NOT NULL REFERENCES bills (bill_key),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL, -- toString(DueLineKind)
    rule TEXT NOT NULL,
    isee_from_cents BIGINT,
    isee_to_cents BIGINT,
    discount INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    unit_cents BIGINT NOT NULL,
    amount_cents BIGINT NOT NULL,
    days TEXT NOT NULL, -- "2026-10-01 2026-10-02x2"
    PRIMARY KEY (bill_key, position)
);
