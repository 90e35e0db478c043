// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace campanella::ui {

/// Where what was chosen is one of several ways to pay a debt: whether the paper has them all, as
/// it does at first, or only what was chosen.
class PlanCard : public Card {
    Q_OBJECT

public:
    explicit PlanCard(QWidget *parent = nullptr);

    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] Button *otherButton() { return &m_other; }

Q_SIGNALS:
    void wholeChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Label m_words;
    Button m_other;
    bool m_whole = true;
};

} // namespace campanella::ui
