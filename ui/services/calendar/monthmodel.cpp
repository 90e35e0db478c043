// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/calendar/monthmodel.h"

#include "ui/services/daywords.h"

#include <QLocale>

namespace campanella::ui {

namespace {
constexpr int daysOfWeek = 7;
} // namespace

void MonthModel::setMonth(const app::AttendanceMonth &month) {
    beginResetModel();
    m_month = month;
    endResetModel();
}

const app::CalendarDay *MonthModel::dayAt(const QModelIndex &index) const {
    const int place = index.row() * daysOfWeek + index.column();
    return index.isValid() && place < m_month.days.size() ? &m_month.days.at(place) : nullptr;
}

QModelIndex MonthModel::indexOf(QDate day) const {
    if (m_month.days.isEmpty() || day.month() != m_month.first.month() ||
        day.year() != m_month.first.year())
        return {};
    const auto place = static_cast<int>(m_month.days.constFirst().day.daysTo(day));
    return index(place / daysOfWeek, place % daysOfWeek);
}

int MonthModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_month.days.size()) / daysOfWeek;
}

int MonthModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : daysOfWeek;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const {
    const app::CalendarDay *day = dayAt(index);
    if (day == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return QString::number(day->day.day());
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return day->inMonth ? QVariant(daySentence(*day)) : QVariant();
    return {};
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return QLocale().standaloneDayName(section + 1, QLocale::ShortFormat).left(3).toUpper();
    if (role == Qt::AccessibleTextRole)
        return QLocale().standaloneDayName(section + 1);
    return {};
}

} // namespace campanella::ui
