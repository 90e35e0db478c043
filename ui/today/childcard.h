// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"
#include "domain/person.h"
#include "ui/widgets/card.h"

#include <QGridLayout>

namespace campanella::ui {

/// What the card of a child shows.
struct ChildNews {
    Child child;
    QList<Service> services; ///< the child's own, in the municipality's order
    QList<Due> payable;      ///< the child's, most urgent first
    QList<Due> waiting;      ///< the child's whose payment is being checked
};

/// A child on the home page: initial, name, class, and a line per service saying what is due.
class ChildCard : public Card {
    Q_OBJECT

public:
    explicit ChildCard(const ChildNews &news, QWidget *parent = nullptr);

private:
    void addHead(const Child &child);
    void addLine(const Service &service, const ChildNews &news);
    void addWords(const QString &words, Role role, const QString &amount = {});
    [[nodiscard]] QString whenText(const Due &due) const;

    QGridLayout *m_lines;
    int m_row = 0;
};

} // namespace campanella::ui
