// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/duesfiltermodel.h"
#include "ui/payments/list/duescontents.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QWidget>

class QGridLayout;

namespace campanella::ui {

/// The filters above the dues: child, service, school year, ruolo, state, and a search. They narrow
/// at once, and flow into more rows where one is too short.
class DuesFilterBar : public QWidget {
    Q_OBJECT

public:
    enum class Fields { Usual, WithBillingList };

    /// The model outlives the bar. `initial` is the state chosen at first and by reset().
    DuesFilterBar(app::DuesFilterModel &model, app::DuesFilterModel::StateGroup initial,
                  Fields fields = Fields::Usual, QWidget *parent = nullptr);

    /// Offers what the dues contain; what was chosen stays chosen while it is still offered.
    void offer(const DuesContents &contents);
    /// Back to the first choice.
    void reset();
    /// Shows every state, and any child, service, year and word.
    void showAll();
    /// How many fields narrow the rows beyond the first choice.
    [[nodiscard]] int activeCount() const;
    [[nodiscard]] bool isNarrowed() const { return activeCount() > 0; }
    void focusSearch();
    [[nodiscard]] QComboBox *box(const QString &name) { return findChild<QComboBox *>(name); }
    [[nodiscard]] QLineEdit *searchField() { return &m_search; }

Q_SIGNALS:
    /// The rows may be others now.
    void filtered();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Group = app::DuesFilterModel::StateGroup;
    struct Field {
        Label *label;
        QWidget *editor;
    };
    void addFields();
    void listen();
    void addField(QWidget *editor, const QString &name);
    void fill(QComboBox &box, const QList<QPair<QString, QString>> &choices);
    void fillStates();
    void retranslate();
    void applyTheme();
    void arrange();
    void choose(Group group);

    app::DuesFilterModel &m_model;
    Group m_initial;
    Fields m_which;
    QComboBox m_child;
    QComboBox m_service;
    QComboBox m_year;
    QComboBox m_billingList;
    QComboBox m_state;
    QLineEdit m_search;
    QList<Field> m_fields;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace campanella::ui
