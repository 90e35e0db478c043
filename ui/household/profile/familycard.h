// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/profile.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace campanella::ui {

/// Each child (Utente) with its Genitore di riferimento and who else sees it.
class FamilyCard : public Card {
    Q_OBJECT

public:
    explicit FamilyCard(QWidget *parent = nullptr);
    void showProfile(const PersonProfile &profile);
    [[nodiscard]] Button &pairingButton() { return m_pairing; }
    void retranslate();

private:
    void addChild(const ProfileChild &child, const QString &ownName);

    Heading m_title;
    QVBoxLayout *m_rows; ///< belongs to the card's layout
    Label m_nobody;
    Button m_pairing;
};

} // namespace campanella::ui
