// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"

#include <QList>

namespace campanella::ui {

/// The places one can go to.
enum class PageId {
    Today,
    Pairing,
    Profile,
    Isee,
    Password,
    OpenSessions,
    Meals,
    Bus,
    Nursery,
    PreSchool,
    AfterSchool,
    OtherServices,
    Attendance,
    NewApplication,
    Applications,
    Dues,
    BillingLists,
    Payments,
    Checkout,
    Notice,
    Statement,
    OpenPosition,
    Attestations,
    TownNotices,
    Questions,
    HowToPay,
    Contacts
};

/// How a page asks for another page.
class Navigator {
public:
    virtual ~Navigator() = default;
    virtual void open(PageId page) = 0;
    /// Opens the preview of the notices of these dues; *back* returns to the page before.
    virtual void openNotices(const QList<Due> &dues) = 0;
    /// Opens the payment of these dues; with none, the one that was begun and is not over.
    virtual void pay(const QList<Due> &dues) = 0;
    virtual void back() = 0;
};

} // namespace campanella::ui
