-- SPDX-FileCopyrightText: 2026 The Campanella contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- The ledger: what families owe and have paid, per child x service x school year; per payer where a
-- due names no child. Rows are added, never changed: a correction is a row of its own.

-- An entry with both of its lines, so that the database itself refuses one that does not sum to zero:
-- the family's line (less than zero: owed) and the line of what stands against it.
CREATE TABLE ledger_entries (
    entry_key {key},
    kind TEXT NOT NULL, -- toString(MovementKind)
    day TEXT NOT NULL,
    child_key BIGINT REFERENCES children (child_key),
    payer_key BIGINT REFERENCES people (person_key), -- null: of nobody in particular
    service_key BIGINT NOT NULL REFERENCES services (service_key),
    school_year TEXT NOT NULL,
    due_key BIGINT REFERENCES dues (due_key), -- null: written by hand
    payment_key BIGINT REFERENCES payments (payment_key),
    part INTEGER, -- of those of a kind that a due has, from 0
    reference TEXT, -- of one written by hand, so that it is written once
    note TEXT NOT NULL DEFAULT '',
    family_cents BIGINT NOT NULL CHECK (family_cents <> 0),
    counterpart TEXT NOT NULL CHECK (counterpart IN ('revenue', 'cash', 'adjustments')),
    counter_cents BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL, -- 0: taken over from before there was a ledger
    CHECK (family_cents + counter_cents = 0),
    CHECK (child_key IS NOT NULL OR payer_key IS NOT NULL),
    CHECK ((due_key IS NULL) = (part IS NULL)),
    CHECK ((due_key IS NULL) = (reference IS NOT NULL)),
    CHECK ((kind = 'charge' AND counterpart = 'revenue' AND family_cents < 0)
        OR (kind = 'payment' AND counterpart = 'cash' AND family_cents > 0)
        OR (kind = 'refund' AND counterpart = 'cash' AND family_cents < 0)
        OR (kind = 'credit' AND counterpart = 'adjustments' AND family_cents > 0)
        OR (kind = 'adjustment' AND counterpart = 'adjustments')),
    UNIQUE (due_key, kind, part)
);
CREATE UNIQUE INDEX ledger_by_payment ON ledger_entries (payment_key) WHERE payment_key IS NOT NULL;
CREATE UNIQUE INDEX ledger_by_reference ON ledger_entries (reference) WHERE reference IS NOT NULL;
CREATE INDEX ledger_by_child ON ledger_entries (child_key) WHERE child_key IS NOT NULL;
CREATE INDEX ledger_by_payer ON ledger_entries (payer_key) WHERE payer_key IS NOT NULL;

{append only} ledger_entries;

-- The parts of a debt are looked for by their document.
CREATE INDEX dues_by_document ON dues (document_id) WHERE document_id IS NOT NULL;

-- What there is already, by the rules of backend/payments/ledger/ledger.cpp.
INSERT INTO ledger_entries (kind, day, child_key, payer_key, service_key, school_year, due_key, part,
                            family_cents, counterpart, counter_cents, recorded_at)
SELECT 'charge', d.issued_on, d.child_key, d.payer_key, d.service_key, d.school_year, d.due_key, 0,
       -d.amount_cents, 'revenue', d.amount_cents, 0
FROM dues d
WHERE d.state NOT IN ('cancelled', 'refunded')
  AND (d.state IN ('paid', 'paid_elsewhere') OR d.instalment_number IS NULL
       OR (d.instalment_number = 0 AND NOT EXISTS (
           SELECT 1 FROM dues i WHERE i.document_id = d.document_id AND i.instalment_number > 0))
       OR (d.instalment_number > 0 AND NOT EXISTS (
           SELECT 1 FROM dues i WHERE i.document_id = d.document_id AND i.instalment_number = 0
           AND i.state IN ('paid', 'paid_elsewhere'))));
INSERT INTO ledger_entries (kind, day, child_key, payer_key, service_key, school_year, due_key, part,
                            payment_key, family_cents, counterpart, counter_cents, recorded_at)
SELECT 'payment', p.paid_on, d.child_key, d.payer_key, d.service_key, d.school_year, d.due_key, 1,
       p.payment_key, p.amount_cents, 'cash', -p.amount_cents, 0
FROM payments p JOIN dues d ON d.due_key = p.due_key
WHERE p.amount_cents > 0;
-- Paid, and nobody noted how: the day is the due date.
INSERT INTO ledger_entries (kind, day, child_key, payer_key, service_key, school_year, due_key, part,
                            family_cents, counterpart, counter_cents, recorded_at)
SELECT 'payment', COALESCE(d.due_date, d.issued_on), d.child_key, d.payer_key, d.service_key,
       d.school_year, d.due_key, 0, d.amount_cents, 'cash', -d.amount_cents, 0
FROM dues d
WHERE d.state IN ('paid', 'paid_elsewhere')
  AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.due_key = d.due_key AND p.amount_cents > 0);
INSERT INTO ledger_entries (kind, day, child_key, payer_key, service_key, school_year, due_key, part,
                            family_cents, counterpart, counter_cents, recorded_at)
SELECT 'refund', p.paid_on, d.child_key, d.payer_key, d.service_key, d.school_year, d.due_key, 0,
       -p.amount_cents, 'cash', p.amount_cents, 0
FROM payments p JOIN dues d ON d.due_key = p.due_key
WHERE d.state = 'refunded' AND p.amount_cents > 0;
