// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/list/duescontents.h"

#include <QSet>

#include <algorithm>

namespace campanella::ui {

namespace {

/// Whether the set did not have it; one search for both.
bool addedTo(QSet<PublicId> &set, const PublicId &id) {
    const qsizetype before = set.size();
    set.insert(id);
    return set.size() != before;
}

template <typename T>
void addOnce(QList<T> &list, const T &value) {
    if (!list.contains(value))
        list.append(value);
}

} // namespace

DuesContents contentsOf(const QList<Due> &dues) {
    DuesContents contents;
    QSet<PublicId> children; // may be thousands; services and years are few
    for (const Due &due : dues) {
        if (!due.child)
            addOnce(contents.payers, due.payer.name);
        else if (addedTo(children, due.child->id))
            contents.children.append(*due.child);
        const auto same = [&due](const Service &service) { return service.id == due.service.id; };
        if (std::none_of(contents.services.cbegin(), contents.services.cend(), same))
            contents.services.append(due.service);
        addOnce(contents.years, due.schoolYear);
        addOnce(contents.billingLists, due.issuedOn);
        contents.largest = std::max(contents.largest, due.amount);
    }
    std::sort(contents.years.begin(), contents.years.end(), std::greater<>());
    std::sort(contents.billingLists.begin(), contents.billingLists.end(), std::greater<>());
    return contents;
}

} // namespace campanella::ui
