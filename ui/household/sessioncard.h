// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/access.h"
#include "ui/widgets/card.h"

namespace campanella::ui {

/// One open visit: by which way, on what device, since when, last used when, and whether it is
/// this one.
class SessionCard : public Card {
    Q_OBJECT

public:
    /// `way` is the way's name in words.
    SessionCard(const OpenSession &session, const QString &way, QWidget *parent = nullptr);
};

} // namespace campanella::ui
