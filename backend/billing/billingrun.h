// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/billing/instalmentplan.h"
#include "backend/store/store.h"
#include "domain/daterange.h"
#include "domain/money.h"
#include "domain/service.h"

#include <optional>

namespace campanella::backend {

enum class RunState { Drafting, Draft, Confirming, Confirmed };

[[nodiscard]] QString toString(RunState state);

/// A run (ruolo): what a service costs its children in a month. Later runs of the same month bill
/// whom the earlier ones did not.
struct BillingRun {
    qint64 key = 0;
    PublicId id;
    qint64 serviceKey = 0;
    Service service;
    DateRange month;
    int number = 1;
    RunState state = RunState::Draft;
    std::optional<QDate> dueDate; ///< from confirming on
    qint64 lastBillKey = 0;       ///< up to which dues are made
    InstalmentPlan plan;          ///< from confirming on
    QString secondLanguage = {};  ///< of the notices that are being made; empty: none
};

/// A child that a run cannot bill, or would not expect.
struct Anomaly {
    QString child;
    QString kind; ///< tariff, payer, attendance: what is missing
};

/// A day that a run puts right.
struct PutRight {
    QString child;
    QDate day;
    Money amount;
};

/// A run at a glance. A child without attendance is counted as an anomaly and owes nothing.
struct RunFigures {
    qint64 children = 0;
    qint64 owing = 0; ///< who get a due
    qint64 total = 0; ///< cents; more than Money holds in a very large town
    qint64 dues = 0;  ///< made by now
    qint64 anomalies = 0;
    QList<Anomaly> first;                ///< the first hundred of them
    qint64 corrected = 0;                ///< days put right
    qint64 correctedTotal = 0;           ///< cents
    qint64 carried = 0;                  ///< cents of credit made; less than zero: used
    QList<PutRight> firstCorrected;      ///< the first hundred of them
    std::optional<qint64> previousTotal; ///< cents of the month before, when it was billed
    qint64 previousOwing = 0;
};

/// The newest run of that service (by the municipality's code) and month (its first day). Fails
/// with NotFound.
[[nodiscard]] Result<BillingRun> findRun(Store &store, const QString &serviceCode, QDate month);

/// Makes a draft from attendance and tariffs as they are now, in place of an earlier draft; in
/// portions of `portion` children, one transaction each. Fails with NotFound (no such service) and
/// EditStale (the run before is being confirmed).
[[nodiscard]] Result<BillingRun> draftRun(Store &store, const QString &serviceCode, QDate month,
                                          int portion = 1000);

[[nodiscard]] Result<RunFigures> figuresOf(Store &store, const BillingRun &run);

} // namespace campanella::backend
