-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- What the Comune tells families, and what families ask.

-- Notices. Those addressed to a service, a school or a class reach whoever is linked to a child that
-- is enrolled so in that school year: every field that is set must match.
CREATE TABLE town_notices (
    notice_key {key},
    public_id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    search_text TEXT NOT NULL, -- title and body, made comparable (domain/searchtext.h)
    office TEXT NOT NULL,
    audience TEXT NOT NULL, -- toString(Audience)
    service_key BIGINT REFERENCES services (service_key),
    school TEXT NOT NULL DEFAULT '',
    school_class TEXT NOT NULL DEFAULT '',
    child_key BIGINT REFERENCES children (child_key), -- of a family: whoever is linked to the child
    person_key BIGINT REFERENCES people (person_key), -- of a family: this adult alone
    school_year TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    last_day TEXT, -- null: until withdrawn
    withdrawn_at BIGINT
);
CREATE INDEX town_notices_in_order ON town_notices (published_at, public_id);

CREATE TABLE town_notice_reads (
    notice_key BIGINT NOT NULL REFERENCES town_notices (notice_key),
    person_key BIGINT NOT NULL REFERENCES people (person_key),
    read_at BIGINT NOT NULL,
    PRIMARY KEY (notice_key, person_key)
);

-- Questions of a person to the office. The words of one are for that person and the office only.
CREATE TABLE threads (
    thread_key {key},
    public_id TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE, -- "2026-12"
    person_key BIGINT NOT NULL REFERENCES people (person_key),
    topic TEXT NOT NULL, -- toString(ThreadTopic)
    due_key BIGINT REFERENCES dues (due_key),
    state TEXT NOT NULL, -- toString(ThreadState)
    started_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    answer_by TEXT, -- a day; null while the office owes nothing
    unread INTEGER NOT NULL DEFAULT 0 CHECK (unread IN (0, 1))
);
CREATE INDEX threads_by_person ON threads (person_key, changed_at);
CREATE INDEX threads_by_state ON threads (state, changed_at);

CREATE TABLE thread_messages (
    message_key {key},
    thread_key BIGINT NOT NULL REFERENCES threads (thread_key),
    from_office INTEGER NOT NULL CHECK (from_office IN (0, 1)),
    body TEXT NOT NULL,
    sent_at BIGINT NOT NULL
);
CREATE INDEX thread_messages_by_thread ON thread_messages (thread_key, message_key);
