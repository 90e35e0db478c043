// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/widgets/button.h"

namespace campanella::ui {

/// A square button with an icon alone; its words are tooltip and accessible name, and they name
/// the object ("Stampa l'avviso di Refezione, ottobre, Luca Rossi").
class IconButton : public Button {
    Q_OBJECT

public:
    IconButton(const QString &icon, const QString &words, QWidget *parent = nullptr);
    void setWords(const QString &words);
    /// 32 px in rows (the default), 40 px where it stands alone.
    void setAlone(bool alone);
};

} // namespace campanella::ui
