// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/statement.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QGridLayout>

namespace campanella::ui {

/// Check boxes for school years and services, and MOSTRA: nothing is chosen before it is pressed;
/// none ticked is all (contract SB-32).
class StatementChoice : public Card {
    Q_OBJECT

public:
    explicit StatementChoice(QWidget *parent = nullptr);

    /// What can be ticked; what is ticked and still there stays so.
    void setChoices(const QList<SchoolYear> &years, const QList<Service> &services);
    /// What is ticked now.
    [[nodiscard]] StatementFilter filter() const;
    [[nodiscard]] QList<QCheckBox *> yearBoxes() const { return m_yearBoxes; }
    [[nodiscard]] QList<QCheckBox *> serviceBoxes() const { return m_serviceBoxes; }
    [[nodiscard]] Button *button() { return &m_show; }

Q_SIGNALS:
    /// MOSTRA was pressed.
    void showPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QList<QCheckBox *> boxesFor(const QStringList &names, const QList<QCheckBox *> &before,
                                int column);
    void retranslate();

    QList<SchoolYear> m_years;
    QList<Service> m_services;
    QWidget m_boxes;
    QGridLayout *m_grid;
    Label m_yearLabel;
    Label m_serviceLabel;
    QList<QCheckBox *> m_yearBoxes;    ///< belong to m_boxes
    QList<QCheckBox *> m_serviceBoxes; ///< the same
    Button m_show;
    Label m_hint;
};

} // namespace campanella::ui
