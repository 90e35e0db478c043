// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/profile.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace campanella::ui {

/// Somebody has saved meanwhile: what is stored and what was typed, side by side where they
/// differ, and which of the two shall stay.
class ConflictCard : public Card {
    Q_OBJECT

public:
    explicit ConflictCard(QWidget *parent = nullptr);
    void showBoth(const ContactChoices &stored, const ContactChoices &typed);
    void retranslate();
    [[nodiscard]] Button &keepTyped() { return m_keepTyped; }
    [[nodiscard]] Button &keepStored() { return m_keepStored; }

private:
    void showRows();

    Heading m_title;
    Label m_why;
    QGridLayout *m_grid; ///< belongs to the card's layout
    Button m_keepTyped;
    Button m_keepStored;
    ContactChoices m_stored;
    ContactChoices m_typed;
};

} // namespace campanella::ui
