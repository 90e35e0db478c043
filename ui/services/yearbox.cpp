// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/yearbox.h"

#include "domain/clock.h"

namespace campanella::ui {

YearBox::YearBox(app::Session &session, QWidget *parent)
    : ChoiceBox(parent)
    , m_session(session) {
    connect(&session.attendance(), &app::QueryBase::changed, this, &YearBox::takeYears);
    takeYears();
}

app::Query<AttendanceBook> &YearBox::days() {
    const auto year = SchoolYear::parse(id());
    return !year || isCurrent() ? m_session.attendance() : m_session.pastAttendance(*year);
}

bool YearBox::isCurrent() const {
    return id().isEmpty() || id() == currentYear();
}

void YearBox::chooseYearOf(QDate day) {
    choose(SchoolYear::of(day).toString());
}

// The server's: the clock of this computer may be wrong.
QString YearBox::currentYear() const {
    const auto &book = m_session.attendance().value();
    return book ? SchoolYear::of(italianDay(book->now)).toString() : QString();
}

void YearBox::takeYears() {
    QList<Choice> choices;
    if (const auto &book = m_session.attendance().value())
        for (const SchoolYear &year : book->schoolYears)
            choices.append({year.toString(), year.toString()});
    const bool isFirst = id().isEmpty();
    setVisible(!choices.isEmpty());
    setChoices(choices);
    if (isFirst)
        choose(currentYear());
}

} // namespace campanella::ui
