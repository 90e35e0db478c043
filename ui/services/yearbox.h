// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/session.h"
#include "ui/services/choicebox.h"

namespace campanella::ui {

/// *Anno scolastico*: the years in which the children were enrolled or have days, that of now to
/// begin with. Hides itself until they are known.
class YearBox : public ChoiceBox {
    Q_OBJECT

public:
    /// The session outlives it.
    explicit YearBox(app::Session &session, QWidget *parent = nullptr);
    /// The days of the chosen year.
    [[nodiscard]] app::Query<AttendanceBook> &days();
    /// Days of other years are there to be read: they take no announcement and no contest.
    [[nodiscard]] bool isCurrent() const;
    void chooseYearOf(QDate day);

private:
    [[nodiscard]] QString currentYear() const;
    void takeYears();

    app::Session &m_session;
};

} // namespace campanella::ui
