// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/dueselection.h"

#include <algorithm>

namespace campanella::app {

DueSelection::DueSelection(DuesModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model) {
    connect(&m_model, &QAbstractItemModel::modelReset, this, &DueSelection::dropStale);
}

bool DueSelection::isSelectable(const PublicId &id) const {
    const int row = m_model.rowOf(id);
    return row >= 0 && isPayable(m_model.due(row).state);
}

bool DueSelection::setSelected(const PublicId &id, bool selected) {
    if (!isSelectable(id))
        return false;
    if (isSelected(id) == selected)
        return true;
    if (selected)
        m_ids.insert(id);
    else
        m_ids.remove(id);
    Q_EMIT changed();
    return true;
}

void DueSelection::select(const QList<PublicId> &ids) {
    const int before = count();
    for (const PublicId &id : ids)
        if (isSelectable(id))
            m_ids.insert(id);
    if (count() != before)
        Q_EMIT changed();
}

void DueSelection::clear() {
    if (m_ids.isEmpty())
        return;
    m_ids.clear();
    Q_EMIT changed();
}

// Sums may differ after a refresh even when the same rows stay ticked: always tell.
void DueSelection::dropStale() {
    if (m_ids.isEmpty())
        return;
    m_ids.removeIf([this](const PublicId &id) { return !isSelectable(id); });
    Q_EMIT changed();
}

QList<Due> DueSelection::dues() const {
    QList<Due> chosen;
    for (int row = 0; row < m_model.rowCount() && chosen.size() < count(); ++row)
        if (isSelected(m_model.due(row).id))
            chosen.append(m_model.due(row));
    return chosen;
}

Money DueSelection::total() const {
    Money sum;
    for (const Due &due : dues())
        sum += due.amount;
    return sum;
}

QList<ChildTotal> DueSelection::perChild() const {
    QList<ChildTotal> totals;
    for (const Due &due : dues()) {
        const QString id = due.child ? due.child->id.toString() : QString();
        auto entry = std::find_if(totals.begin(), totals.end(),
                                  [&id](const ChildTotal &total) { return total.childId == id; });
        if (entry == totals.end())
            entry = totals.insert(totals.end(), {id, nameOn(due), 0, Money()});
        ++entry->count;
        entry->total += due.amount;
    }
    return totals;
}

} // namespace campanella::app
