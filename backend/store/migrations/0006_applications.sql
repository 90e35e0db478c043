-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- Applications for school services (domande), and the forms by which families write them.

CREATE TABLE application_forms (
    slug TEXT PRIMARY KEY,
    record TEXT NOT NULL -- JSON of the ApplicationForm as the municipality wrote it (domain/json.h)
);

CREATE TABLE applications (
    application_key {key},
    public_id TEXT NOT NULL UNIQUE,
    number TEXT UNIQUE, -- "2026-12"; null while a draft
    person_key BIGINT NOT NULL REFERENCES people (person_key),
    child_key BIGINT REFERENCES children (child_key), -- null while the child is only typed
    form_slug TEXT NOT NULL,
    form_record TEXT NOT NULL DEFAULT '', -- the form as it was when sent; empty while a draft
    draft_record TEXT NOT NULL, -- JSON of the ApplicationDraft
    state TEXT NOT NULL, -- toString(ApplicationState)
    version INTEGER NOT NULL DEFAULT 1,
    changed_at BIGINT NOT NULL,
    sent_at BIGINT,
    decide_by TEXT -- a day
);
CREATE INDEX applications_by_person ON applications (person_key, changed_at);
CREATE INDEX applications_by_state ON applications (state, sent_at);
CREATE INDEX applications_by_child ON applications (child_key);

CREATE TABLE application_events (
    event_key {key},
    application_key BIGINT NOT NULL REFERENCES applications (application_key),
    state TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_office INTEGER NOT NULL CHECK (by_office IN (0, 1)),
    body TEXT NOT NULL DEFAULT ''
);
CREATE INDEX application_events_by_application ON application_events (application_key, event_key);
