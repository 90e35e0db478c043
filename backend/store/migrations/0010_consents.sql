-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- What people have said yes or no to. Rows are added, never changed: a revocation is a row of its
-- own. The text is kept as it was shown.

CREATE TABLE consent_texts (
    version TEXT PRIMARY KEY, -- textVersion(): SHA-256 of the Markdown
    title TEXT NOT NULL,
    markdown TEXT NOT NULL
);

CREATE TABLE consents (
    consent_key {key},
    public_id TEXT NOT NULL UNIQUE, -- the number of the receipt
    person_key BIGINT NOT NULL REFERENCES people (person_key),
    kind TEXT NOT NULL, -- 'isee'
    subject TEXT NOT NULL, -- of the ISEE its year, "2026"
    given INTEGER NOT NULL CHECK (given IN (0, 1)), -- 0: taken back
    text_version TEXT NOT NULL REFERENCES consent_texts (version),
    detail TEXT NOT NULL, -- of the ISEE the protocol number of the DSU; may be empty
    recorded_at BIGINT NOT NULL
);
CREATE INDEX consents_by_person ON consents (person_key, kind, subject);
