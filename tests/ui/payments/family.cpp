// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/payments/family.h"

namespace campanella::test {

namespace {

DueChild childOf(int number) {
    if (number == 1)
        return {sampleId(1001), QStringLiteral("Luca"), QStringLiteral("Rossi"),
                QStringLiteral("Primaria Verdi"), QStringLiteral("3B")};
    return {sampleId(1002), QStringLiteral("Sofia"), QStringLiteral("Rossi"),
            QStringLiteral("Infanzia"), QStringLiteral("Girasoli")};
}

} // namespace

Due makeDue(int number, const QString &service, ServiceKind kind, int cents, QDate dueDate,
            DueState state, int child) {
    Due due = sampleDue(number);
    due.service = {sampleId(2000 + int(kind)), service, kind};
    due.amount = Money::fromCents(cents);
    due.dueDate = dueDate;
    due.state = state;
    due.child = childOf(child);
    due.quantityNote.clear();
    return due;
}

QList<Due> familyDues() {
    const QDate november(2026, 11, 30);
    Due late = makeDue(1, QStringLiteral("Scuolabus"), ServiceKind::Bus, 2200, {2026, 10, 31},
                       DueState::Overdue);
    late.period = *DateRange::make({2026, 9, 1}, {2026, 9, 30});
    Due meals = makeDue(2, QStringLiteral("Refezione"), ServiceKind::Canteen, 9600, november);
    meals.quantityNote = QStringLiteral("20 pasti");
    Due sofia = makeDue(3, QStringLiteral("Refezione"), ServiceKind::Canteen, 7980, november,
                        DueState::ToPay, 2);
    sofia.quantityNote = QStringLiteral("19 pasti");
    Due quarter = makeDue(5, QStringLiteral("Pre-scuola"), ServiceKind::PreSchool, 6000,
                          {2026, 12, 15}, DueState::ToPay, 2);
    quarter.period = *DateRange::make({2026, 10, 1}, {2026, 12, 31});
    quarter.quantityNote = QStringLiteral("trimestre");
    return {late,
            meals,
            sofia,
            makeDue(4, QStringLiteral("Scuolabus"), ServiceKind::Bus, 2200, november),
            quarter,
            makeDue(6, QStringLiteral("Post-scuola"), ServiceKind::AfterSchool, 3000, november,
                    DueState::AwaitingOutcome)};
}

QList<Due> longDues() {
    const QStringList names{QStringLiteral("Maria Vittoria Benedetta"),
                            QStringLiteral("Alessandro"), QStringLiteral("Elisabetta Maddalena"),
                            QStringLiteral("Bartolomeo"), QStringLiteral("Anna-Sophie Wilhelmine")};
    QList<Due> dues;
    for (int i = 0; i < names.size(); ++i) {
        Due due = makeDue(10 + i, QStringLiteral("Schulverpflegungsdienst"), ServiceKind::Canteen,
                          99999999 - i, QDate(2026, 11, 30).addDays(i));
        due.child = DueChild{
            sampleId(1100 + i), names.at(i), QStringLiteral("Castiglioni Dell'Acquasparta"),
            QStringLiteral("Scuola primaria statale Giuseppe Mazzini"), QStringLiteral("5A")};
        due.quantityNote = QStringLiteral("mensa e merenda");
        dues.append(due);
    }
    return dues;
}

} // namespace campanella::test
