// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/duesmodel.h"

#include <QObject>
#include <QSet>

namespace campanella::app {

/// The part of a selection that concerns one child.
struct ChildTotal {
    QString childId; ///< empty for dues of which only the payer is known
    QString name;
    int count = 0;
    Money total;
    friend bool operator==(const ChildTotal &, const ChildTotal &) = default;
};

/// The dues that somebody has ticked, to pay or print them together. Only payable ones can be.
/// It holds ids, so a refresh keeps it; what is gone or paid meanwhile drops out.
class DueSelection : public QObject {
    Q_OBJECT

public:
    /// The model must outlive the selection.
    explicit DueSelection(DuesModel &model, QObject *parent = nullptr);

    [[nodiscard]] bool isSelected(const PublicId &id) const { return m_ids.contains(id); }
    /// False, and nothing happens, for a due that is not there or cannot be paid.
    bool setSelected(const PublicId &id, bool selected);
    /// Adds all payable ones of these; tells changed() once.
    void select(const QList<PublicId> &ids);
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_ids.isEmpty(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_ids.size()); }
    [[nodiscard]] Money total() const;
    /// One entry per child, in the order in which the model first names them.
    [[nodiscard]] QList<ChildTotal> perChild() const;
    /// In the order of the model.
    [[nodiscard]] QList<Due> dues() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isSelectable(const PublicId &id) const;
    void dropStale();

    DuesModel &m_model;
    QSet<PublicId> m_ids;
};

} // namespace campanella::app
