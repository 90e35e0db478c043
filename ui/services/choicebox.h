// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/widgets/label.h"

#include <QComboBox>

namespace campanella::ui {

/// A box to choose from with its label above; it keeps the choice while its list is set anew.
class ChoiceBox : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString id;
        QString name;
        friend bool operator==(const Choice &, const Choice &) = default;
    };

    explicit ChoiceBox(QWidget *parent = nullptr);
    void setLabel(const QString &label);
    /// Takes the first one where what was chosen is not among them.
    void setChoices(const QList<Choice> &choices);
    void choose(const QString &id);
    /// Empty while there is no choice.
    [[nodiscard]] QString id() const { return m_box.currentData().toString(); }
    [[nodiscard]] QString name() const { return m_box.currentText(); }
    [[nodiscard]] QComboBox *box() { return &m_box; }

Q_SIGNALS:
    void chosen();

private:
    Label m_label;
    QComboBox m_box;
    QList<Choice> m_choices;
};

} // namespace campanella::ui
