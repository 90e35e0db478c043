// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/messagethread.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace campanella::ui {

/// One question of the list: how it begins, where it stands, when the answer comes, the way in.
class ThreadRow : public Card {
    Q_OBJECT

public:
    explicit ThreadRow(const MessageThread &thread, QWidget *parent = nullptr);
    [[nodiscard]] const PublicId &id() const { return m_id; }
    [[nodiscard]] Button *openButton() { return &m_open; }

Q_SIGNALS:
    void openPressed();

private:
    PublicId m_id;
    Button m_open;
};

} // namespace campanella::ui
