-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- What families say in advance: absences and light meals.

-- "09:30", Italian time of the day itself; null: 9:30 where meals are served, else none are taken.
ALTER TABLE services ADD COLUMN announce_until TEXT;

CREATE TABLE announcements (
    announcement_key {key},
    public_id TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE, -- "D-2026-12"
    person_key BIGINT NOT NULL REFERENCES people (person_key), -- who said it
    service_key BIGINT NOT NULL REFERENCES services (service_key),
    kind TEXT NOT NULL, -- toString(AnnouncementKind)
    made_at BIGINT NOT NULL
);

-- One row for each child and day with service; what is taken back stays, with its moment.
CREATE TABLE announced_days (
    announcement_key BIGINT NOT NULL REFERENCES announcements (announcement_key),
    child_key BIGINT NOT NULL REFERENCES children (child_key),
    service_key BIGINT NOT NULL REFERENCES services (service_key),
    day TEXT NOT NULL,
    withdrawn_at BIGINT,
    PRIMARY KEY (announcement_key, child_key, day)
);
CREATE UNIQUE INDEX announced_days_once ON announced_days (child_key, service_key, day)
    WHERE withdrawn_at IS NULL;
