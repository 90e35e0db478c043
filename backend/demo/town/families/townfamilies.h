// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/demo/town/demobook.h"

namespace campanella::backend {

/// The rest of the town: any number of families with one to three children, their schools,
/// services and this season's dues in mixed states. Their mothers' accounts are named
/// `famiglia00001`, `famiglia00002` … for the first thousand, for load tests.
class TownFamilies {
public:
    /// How many families have an account.
    static constexpr int accounts = 1000;

    explicit TownFamilies(DemoBook &book);
    /// Writes the family with that number, from 1.
    [[nodiscard]] Result<> write(int number);

private:
    struct Pupil;

    [[nodiscard]] Result<> writeChild(const QString &family, const QList<qint64> &guardians);
    [[nodiscard]] Pupil placeOf(QDate born);
    [[nodiscard]] Result<> monthly(qint64 payer, const DemoChild &child, DemoService service,
                                   qint64 cents);
    [[nodiscard]] DueState oldState();
    [[nodiscard]] DueState recentState();
    [[nodiscard]] Birth adultBirth(Sex sex, const QString &family, int number);
    [[nodiscard]] Birth childBirth(const QString &family);

    DemoBook &m_book;
    Dice &m_dice;
    int m_children = 0;
};

} // namespace campanella::backend
