// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/townnotice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace campanella::ui {

/// One notice of the list: its title, bold until it is read, whether it is, who wrote it when for
/// whom, and the way in. The whole card may be pressed.
class NoticeRow : public Card {
    Q_OBJECT

public:
    explicit NoticeRow(const TownNotice &notice, QWidget *parent = nullptr);
    [[nodiscard]] const PublicId &id() const { return m_id; }
    [[nodiscard]] Button *openButton() { return &m_open; }

Q_SIGNALS:
    void openPressed();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    PublicId m_id;
    Button m_open;
};

} // namespace campanella::ui
