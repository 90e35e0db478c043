// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/application.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace campanella::ui {

/// One application of the list: for what and whom, where it stands, the way in. A draft is taken
/// up again or thrown away.
class ApplicationRow : public Card {
    Q_OBJECT

public:
    explicit ApplicationRow(const Application &application, QWidget *parent = nullptr);
    [[nodiscard]] const PublicId &id() const { return m_id; }
    [[nodiscard]] Button *openButton() { return &m_open; }
    [[nodiscard]] Button *discardButton() { return &m_discard; }

Q_SIGNALS:
    void openPressed();
    void discardPressed();

private:
    PublicId m_id;
    Button m_discard;
    Button m_open;
};

} // namespace campanella::ui
