-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- What was found when the ISEE that a parent has authorised was looked up.

CREATE TABLE isee_lookups (
    consent_key BIGINT NOT NULL REFERENCES consents (consent_key),
    child_key BIGINT NOT NULL REFERENCES children (child_key),
    isee_cents BIGINT, -- null: none, or the yes was taken back
    dsu_protocol TEXT NOT NULL,
    first_day TEXT NOT NULL, -- of the profile that says so
    looked_at BIGINT NOT NULL,
    PRIMARY KEY (consent_key, child_key)
);
CREATE INDEX isee_lookups_by_child ON isee_lookups (child_key);
