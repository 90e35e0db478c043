// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/duesmodel.h"

#include "app/models/urgency.h"

#include <QLocale>

namespace campanella::app {

namespace {

QVariant dateOrNothing(const std::optional<QDate> &date) {
    return date ? QVariant(*date) : QVariant(QDate());
}

// A due without a date is the least pressing one.
qint64 dayNumber(const std::optional<QDate> &date) {
    return date ? date->toJulianDay() : std::numeric_limits<qint64>::max();
}

qint64 periodNumber(const Due &due) {
    return due.period ? due.period->first().toJulianDay() : due.issuedOn.toJulianDay();
}

QString shortDate(const std::optional<QDate> &date) {
    return date ? QLocale().toString(*date, QLocale::ShortFormat) : QString();
}

QString periodText(const Due &due) {
    if (!due.period)
        return {};
    return shortDate(due.period->first()) + QStringLiteral(" – ") + shortDate(due.period->last());
}

QVariant displayText(const Due &due, DuesModel::Column column) {
    switch (column) {
    case DuesModel::Column::Child:
        return nameOn(due);
    case DuesModel::Column::Service:
        return due.service.name;
    case DuesModel::Column::Period:
        return periodText(due);
    case DuesModel::Column::Amount:
        return due.amount.toString();
    case DuesModel::Column::DueDate:
        return shortDate(due.dueDate);
    case DuesModel::Column::State:
        return toString(due.state);
    case DuesModel::Column::Select:
    case DuesModel::Column::Actions:
        break;
    }
    return {};
}

QVariant sortKey(const Due &due, DuesModel::Column column) {
    switch (column) {
    case DuesModel::Column::Child:
        return nameOn(due);
    case DuesModel::Column::Service:
        return due.service.name;
    case DuesModel::Column::Period:
        return periodNumber(due);
    case DuesModel::Column::Amount:
        return due.amount.cents();
    case DuesModel::Column::DueDate:
        return dayNumber(due.dueDate);
    case DuesModel::Column::State:
        return static_cast<int>(due.state);
    case DuesModel::Column::Select:
    case DuesModel::Column::Actions:
        break;
    }
    return {};
}

QVariant whoAndWhat(const Due &due, int role) {
    switch (role) {
    case DuesModel::IdRole:
        return due.id.toString();
    case DuesModel::ChildIdRole:
        return due.child ? due.child->id.toString() : QString();
    case DuesModel::ChildNameRole:
        return nameOn(due);
    case DuesModel::HasChildRole:
        return due.child.has_value();
    case DuesModel::ServiceIdRole:
        return due.service.id.toString();
    case DuesModel::ServiceNameRole:
        return due.service.name;
    case DuesModel::ServiceKindRole:
        return static_cast<int>(due.service.kind);
    case DuesModel::SubjectRole:
        return due.subject;
    case DuesModel::QuantityRole:
        return due.quantityNote;
    case DuesModel::NoticeNumberRole:
        return due.noticeNumber.toString();
    default:
        return {};
    }
}

QVariant howMuchAndWhen(const Due &due, int role) {
    switch (role) {
    case DuesModel::SchoolYearRole:
        return due.schoolYear.toString();
    case DuesModel::PeriodStartRole:
        return due.period ? due.period->first() : QDate();
    case DuesModel::PeriodEndRole:
        return due.period ? due.period->last() : QDate();
    case DuesModel::AmountCentsRole:
        return due.amount.cents();
    case DuesModel::DueDateRole:
        return dateOrNothing(due.dueDate);
    case DuesModel::StateRole:
        return static_cast<int>(due.state);
    case DuesModel::PayableRole:
        return isPayable(due.state);
    case DuesModel::OpenRole:
        return isOpen(due.state);
    default:
        return {};
    }
}

} // namespace

QString nameOn(const Due &due) {
    return due.child ? fullName(due.child->givenName, due.child->familyName) : due.payer.name;
}

DuesModel::DuesModel(QObject *parent)
    : QAbstractTableModel(parent) {}

void DuesModel::setDues(const QList<Due> &dues) {
    beginResetModel();
    m_dues = dues;
    m_places = byUrgency(dues);
    m_rows.clear();
    endResetModel();
}

int DuesModel::rowOf(const PublicId &id) const {
    if (m_rows.isEmpty())
        for (int row = 0; row < m_dues.size(); ++row)
            m_rows.insert(due(row).id, row);
    return m_rows.value(id, -1);
}

void DuesModel::follow(Query<QList<Due>> &query) {
    const auto take = [this, &query] {
        if (query.value() && *query.value() != m_dues)
            setDues(*query.value());
    };
    connect(&query, &QueryBase::changed, this, take);
    connect(&query, &QObject::destroyed, this, [this] { setDues({}); });
    setDues(query.value().value_or(QList<Due>()));
}

QModelIndex DuesModel::index(int row, int column, const QModelIndex &parent) const {
    const bool isInside = row >= 0 && row < m_dues.size() && column >= 0 &&
                          column < columnCountAll && !parent.isValid();
    return isInside ? createIndex(row, column) : QModelIndex();
}

int DuesModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_dues.size());
}

int DuesModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : columnCountAll;
}

QVariant DuesModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Due &due = this->due(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return displayText(due, column);
    if (role == SortRole)
        return sortKey(due, column);
    const QVariant fact = whoAndWhat(due, role);
    return fact.isValid() ? fact : howMuchAndWhen(due, role);
}

} // namespace campanella::app
