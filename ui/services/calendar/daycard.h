// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/attendancemonth.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

namespace campanella::ui {

/// The chosen day: what it says, what was eaten, what it costs, who recorded it.
class DayCard : public Card {
    Q_OBJECT

public:
    explicit DayCard(QWidget *parent = nullptr);
    /// `name` is the child's.
    void showDay(const app::CalendarDay &day, const QString &name);
    /// The day in words, as shown.
    [[nodiscard]] QString words() const { return m_facts.text(); }

private:
    Heading m_title;
    Chip m_chip;
    Label m_facts;
    Label m_source;
};

} // namespace campanella::ui
