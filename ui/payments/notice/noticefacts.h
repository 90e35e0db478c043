// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace campanella::ui {

/// What the notice in sight is about: amount, child, service, period, due date, payer, number.
class NoticeFacts : public Card {
    Q_OBJECT

public:
    explicit NoticeFacts(QWidget *parent = nullptr);

    /// The dues of that notice: one, or the parts of one debt, of which the first is told.
    void setDues(const QList<Due> &dues);
    [[nodiscard]] IconButton *copyButton() { return &m_copy; }

Q_SIGNALS:
    /// The number is wanted in the clipboard, without spaces.
    void copyRequested(const QString &number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    static constexpr int factCount = 5;

    QList<Due> m_dues;
    Label m_for;
    Chip m_state;
    Label m_amount;
    QGridLayout *m_grid;
    QList<Label *> m_words;
    QList<Label *> m_values;
    IconButton m_copy;
};

} // namespace campanella::ui
