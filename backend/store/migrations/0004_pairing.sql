-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- Who came to be linked to a child, and how; the codes of the letters that come with the badges.

-- toString(LinkWay): what the registry says follows the import, what people proved stays.
ALTER TABLE guardianships ADD COLUMN way TEXT NOT NULL DEFAULT 'registry';
ALTER TABLE guardianships ADD COLUMN linked_at BIGINT NOT NULL DEFAULT 0; -- 0: not noted

-- A code links one adult to its child, once. Used, revoked and expired ones stay, to be answered for.
CREATE TABLE pairing_codes (
    code_key {key},
    public_id TEXT NOT NULL UNIQUE,
    child_key BIGINT NOT NULL REFERENCES children (child_key),
    code_hash TEXT NOT NULL UNIQUE, -- HMAC-SHA256 under the pepper, which is not in here
    issued_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    used_at BIGINT,
    used_by_key BIGINT REFERENCES people (person_key)
);
CREATE INDEX pairing_codes_by_child ON pairing_codes (child_key);

-- Refused codes of a person, so that guessing costs time.
CREATE TABLE pairing_attempts (
    person_key BIGINT PRIMARY KEY REFERENCES people (person_key),
    failed_count INTEGER NOT NULL,
    last_at BIGINT NOT NULL,
    locked_until_at BIGINT NOT NULL
);

-- "Non è mio figlio": what was proposed and is not offered again.
CREATE TABLE declined_proposals (
    person_key BIGINT NOT NULL REFERENCES people (person_key),
    child_key BIGINT NOT NULL REFERENCES children (child_key),
    PRIMARY KEY (person_key, child_key)
);
