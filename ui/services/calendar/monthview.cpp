// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/calendar/monthview.h"

#include "ui/theme/focusring.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace campanella::ui {

MonthView::MonthView(QWidget *parent)
    : QTableView(parent) {
    setModel(&m_model);
    setItemDelegate(&m_delegate);
    setProperty(focusRingProperty, false);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    connect(&Theme::instance(), &Theme::changed, this, &MonthView::fit);
    retranslate();
    fit();
}

void MonthView::setMonth(const app::AttendanceMonth &month) {
    const QScopedValueRollback placing(m_placing, true);
    m_model.setMonth(month);
    fit();
    setCurrentIndex(m_model.indexOf(m_day));
}

void MonthView::setDay(QDate day) {
    if (day == m_day || (m_bounds && !m_bounds->contains(day)))
        return;
    m_day = day;
    {
        const QScopedValueRollback placing(m_placing, true);
        setCurrentIndex(m_model.indexOf(day));
    }
    Q_EMIT dayChosen(day);
}

const app::CalendarDay *MonthView::square() const {
    return m_model.dayAt(m_model.indexOf(m_day));
}

void MonthView::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTableView::currentChanged(current, previous);
    const app::CalendarDay *square = m_model.dayAt(current);
    if (!m_placing && square != nullptr)
        setDay(square->day);
}

QDate MonthView::dayAfter(const QKeyEvent &event) const {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event.key()) {
    case Qt::Key_Left:
        return m_day.addDays(mirrored ? 1 : -1);
    case Qt::Key_Right:
        return m_day.addDays(mirrored ? -1 : 1);
    case Qt::Key_Up:
        return m_day.addDays(-7);
    case Qt::Key_Down:
        return m_day.addDays(7);
    case Qt::Key_PageUp:
        return m_day.addMonths(-1);
    case Qt::Key_PageDown:
        return m_day.addMonths(1);
    case Qt::Key_Home:
        return m_day.addDays(1 - m_day.dayOfWeek());
    case Qt::Key_End:
        return m_day.addDays(7 - m_day.dayOfWeek());
    default:
        return {};
    }
}

void MonthView::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Home && event->modifiers().testFlag(Qt::ControlModifier))
        return Q_EMIT todayAsked();
    const QDate day = dayAfter(*event);
    if (day.isValid())
        setDay(day);
    else
        QTableView::keyPressEvent(event);
}

void MonthView::fit() {
    const Theme &theme = Theme::instance();
    horizontalHeader()->setFont(theme.font(TextUse::TableHeader));
    horizontalHeader()->setFixedHeight(theme.px(metrics::tableHeader));
    const int row = m_delegate.sizeHint({}, {}).height();
    verticalHeader()->setDefaultSectionSize(row);
    setFixedHeight(theme.px(metrics::tableHeader) + m_model.rowCount() * row);
}

void MonthView::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    fit();
}

void MonthView::retranslate() {
    setAccessibleName(tr("Calendario del mese"));
}

void MonthView::changeEvent(QEvent *event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui
