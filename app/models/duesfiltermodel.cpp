// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/duesfiltermodel.h"

#include "app/models/urgency.h"
#include "domain/searchtext.h"

#include <algorithm>

namespace campanella::app {

namespace {

QDate periodStart(const Due &due) {
    return due.period ? due.period->first() : due.issuedOn;
}

bool belongsTo(DueState state, DuesFilterModel::StateGroup group) {
    switch (group) {
    case DuesFilterModel::StateGroup::Open:
        return isOpen(state);
    case DuesFilterModel::StateGroup::Payable:
        return isPayable(state);
    case DuesFilterModel::StateGroup::Overdue:
        return state == DueState::Overdue;
    case DuesFilterModel::StateGroup::Waiting:
        return isOpen(state) && !isPayable(state);
    case DuesFilterModel::StateGroup::Paid:
        return state == DueState::Paid || state == DueState::PaidElsewhere;
    case DuesFilterModel::StateGroup::Closed:
        return !isOpen(state);
    case DuesFilterModel::StateGroup::All:
        break;
    }
    return true;
}

bool isChild(const Due &due, const QString &id) {
    return due.child && due.child->id.toString() == id;
}

// Digits and both ways of writing the sum, so that what is printed can be typed.
QString numbersOf(const Due &due) {
    const QString amount = due.amount.toString();
    QString comma = amount;
    comma.replace(QLatin1Char('.'), QLatin1Char(','));
    return due.noticeNumber.toString() + QLatin1Char(' ') + amount + QLatin1Char(' ') + comma;
}

} // namespace

DuesFilterModel::DuesFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent) {
    sortByUrgency();
}

void DuesFilterModel::setDuesModel(DuesModel &dues) {
    m_dues = &dues;
    m_keys.clear();
    // Before the base class listens, so that no row is judged by old keys.
    connect(&dues, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_keys.clear(); });
    setSourceModel(&dues);
}

void DuesFilterModel::setSelection(DueSelection *selection) {
    if (m_selection)
        m_selection->disconnect(this);
    m_selection = selection;
    if (selection != nullptr)
        connect(selection, &DueSelection::changed, this, &DuesFilterModel::selectionChanged);
    selectionChanged();
}

template <typename T>
void DuesFilterModel::change(T &field, const T &value) {
    if (field == value)
        return;
    field = value;
    invalidateRowsFilter();
}

void DuesFilterModel::setChildId(const QString &id) {
    change(m_childId, id);
}

void DuesFilterModel::setServiceId(const QString &id) {
    change(m_serviceId, id);
}

void DuesFilterModel::setSchoolYear(const QString &year) {
    change(m_schoolYear, year);
}

void DuesFilterModel::setStateGroup(StateGroup group) {
    change(m_stateGroup, group);
}

void DuesFilterModel::setBillingList(QDate issuedOn) {
    change(m_issuedOn, issuedOn);
}

void DuesFilterModel::setSearch(const QString &text) {
    change(m_words, searchText(text).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

void DuesFilterModel::clearFilters() {
    m_childId.clear();
    m_serviceId.clear();
    m_schoolYear.clear();
    m_stateGroup = StateGroup::All;
    m_issuedOn = {};
    m_words.clear();
    invalidateRowsFilter();
}

bool DuesFilterModel::isFiltered() const {
    return !m_childId.isEmpty() || !m_serviceId.isEmpty() || !m_schoolYear.isEmpty() ||
           m_stateGroup != StateGroup::All || m_issuedOn.isValid() || !m_words.isEmpty();
}

void DuesFilterModel::sortByUrgency() {
    sort(static_cast<int>(Column::Select), Qt::AscendingOrder);
}

// The dues come by urgency already.
void DuesFilterModel::sort(int column, Qt::SortOrder order) {
    const bool asTheyCome = column == static_cast<int>(Column::Select);
    QSortFilterProxyModel::sort(asTheyCome && order == Qt::AscendingOrder ? -1 : column, order);
}

const Due &DuesFilterModel::due(int row) const {
    return m_dues->due(mapToSource(index(row, 0)).row());
}

QList<PublicId> DuesFilterModel::shownIds() const {
    QList<PublicId> ids;
    ids.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        ids.append(due(row).id);
    return ids;
}

DuesFilterModel::Keys DuesFilterModel::keysOf(const Due &due) {
    Keys keys{searchText(nameOn(due)), searchText(due.service.name), {}};
    keys.all = QStringList{keys.name, keys.service, searchText(due.subject), numbersOf(due)}.join(
        QLatin1Char(' '));
    return keys;
}

const DuesFilterModel::Keys &DuesFilterModel::keys(int row) const {
    if (m_keys.empty()) {
        m_keys.reserve(static_cast<size_t>(m_dues->rowCount()));
        for (int source = 0; source < m_dues->rowCount(); ++source)
            m_keys.push_back(keysOf(m_dues->due(source)));
    }
    return m_keys.at(static_cast<size_t>(row));
}

bool DuesFilterModel::hasAllWords(int row) const {
    if (m_words.isEmpty())
        return true;
    const QString &text = keys(row).all;
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString &word) { return text.contains(word); });
}

bool DuesFilterModel::filterAcceptsRow(int row, const QModelIndex &) const {
    const Due &due = m_dues->due(row);
    return belongsTo(due.state, m_stateGroup) && (m_childId.isEmpty() || isChild(due, m_childId)) &&
           (m_serviceId.isEmpty() || due.service.id.toString() == m_serviceId) &&
           (m_schoolYear.isEmpty() || due.schoolYear.toString() == m_schoolYear) &&
           (!m_issuedOn.isValid() || due.issuedOn == m_issuedOn) && hasAllWords(row);
}

std::weak_ordering DuesFilterModel::order(int left, int right, Column column) const {
    const Due &a = m_dues->due(left);
    const Due &b = m_dues->due(right);
    switch (column) {
    case Column::Child:
        return keys(left).name.compare(keys(right).name) <=> 0;
    case Column::Service:
        return keys(left).service.compare(keys(right).service) <=> 0;
    case Column::Period:
        return periodStart(a).toJulianDay() <=> periodStart(b).toJulianDay();
    case Column::Amount:
        return a.amount <=> b.amount;
    case Column::DueDate:
        return dueDayOf(a) <=> dueDayOf(b);
    case Column::State:
        return a.state <=> b.state;
    case Column::Select:
    case Column::Actions:
        break;
    }
    return urgencyOrder(a, b);
}

bool DuesFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const {
    const auto found = order(left.row(), right.row(), static_cast<Column>(left.column()));
    if (found != std::weak_ordering::equivalent)
        return found == std::weak_ordering::less;
    // The base class starts from the order on screen; ties shall follow the model instead.
    return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : right.row() < left.row();
}

bool DuesFilterModel::isSelectCell(const QModelIndex &index) const {
    return m_selection && index.isValid() && index.column() == static_cast<int>(Column::Select);
}

QVariant DuesFilterModel::data(const QModelIndex &index, int role) const {
    if (role != Qt::CheckStateRole || !isSelectCell(index))
        return QSortFilterProxyModel::data(index, role);
    const Due &row = due(index.row());
    if (!isPayable(row.state))
        return {};
    return m_selection->isSelected(row.id) ? Qt::Checked : Qt::Unchecked;
}

bool DuesFilterModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::CheckStateRole || !isSelectCell(index))
        return false;
    return m_selection->setSelected(due(index.row()).id, value.toInt() == Qt::Checked);
}

Qt::ItemFlags DuesFilterModel::flags(const QModelIndex &index) const {
    const Qt::ItemFlags flags = QSortFilterProxyModel::flags(index);
    const bool isBox = isSelectCell(index) && isPayable(due(index.row()).state);
    return isBox ? flags | Qt::ItemIsUserCheckable : flags;
}

void DuesFilterModel::selectionChanged() {
    const int column = static_cast<int>(Column::Select);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::CheckStateRole});
}

} // namespace campanella::app
