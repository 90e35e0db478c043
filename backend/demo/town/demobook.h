// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/demo/town/democalendar.h"
#include "backend/demo/town/dice.h"
#include "backend/demo/town/families/demoperson.h"
#include "backend/demo/town/valmarina.h"
#include "domain/due.h"
#include "domain/session.h"
#include "domain/statement.h"

namespace campanella::backend {

/// A child as stored, with what its dues say about it.
struct DemoChild {
    qint64 key = 0;
    QString name;
};

/// What one due of the demo is about.
struct DueDraft {
    DemoService service = DemoService::Canteen;
    DateRange period;
    Money amount;
    QDate dueDate;
    DueState state = DueState::ToPay;
    QString quantityNote;
    std::optional<Instalment> instalment;
};

/// Writes invented people and their dues into a store; ids, receipts and notice numbers follow
/// from the dice, so the same throws make the same book. Fails only when the store does.
class DemoBook {
public:
    DemoBook(Store &store, Dice &dice, QDate today, QList<StoredService> services);

    [[nodiscard]] Dice &dice() { return m_dice; }
    [[nodiscard]] const DemoCalendar &calendar() const { return m_calendar; }

    [[nodiscard]] Result<qint64> adult(const Birth &birth, const Address &address);
    [[nodiscard]] Result<> account(qint64 person, const QString &username,
                                   Role role = Role::Parent);
    [[nodiscard]] Result<DemoChild> child(const Birth &birth, const QList<qint64> &guardians);
    [[nodiscard]] Result<> enrol(const DemoChild &child, DemoService service,
                                 const SchoolYear &year, const QString &school,
                                 const QString &schoolClass);
    [[nodiscard]] Result<> due(qint64 payer, const DemoChild &child, const DueDraft &draft);
    /// A correction of this school year, as the office writes it.
    [[nodiscard]] Result<> correct(const DemoChild &child, DemoService service, MovementKind kind,
                                   Money amount, const QString &note);
    /// Writes the counter of notice numbers, and into the ledger what is new; call it at the end of
    /// each transaction.
    [[nodiscard]] Result<> close();

private:
    [[nodiscard]] Payment payment(const DueDraft &draft, QDate issuedOn,
                                  const NoticeNumber &number);

    Store &m_store;
    Dice &m_dice;
    DemoCalendar m_calendar;
    QList<StoredService> m_services;
    quint64 m_lastNotice;
    qint64 m_lastRecorded = 0; ///< the greatest key of a due that is in the ledger
    QString m_passwordHash;
};

} // namespace campanella::backend
