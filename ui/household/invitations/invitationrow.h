// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/invitation.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace campanella::ui {

/// An invitation that stands: one that the person sent, or the one by which they see a child. Its
/// end is asked for twice, as it cannot be undone by who ends it alone.
class InvitationRow : public QWidget {
    Q_OBJECT

public:
    enum class Side { Sent, Taken };

    InvitationRow(const Invitation &invitation, Side side, QWidget *parent = nullptr);

    [[nodiscard]] Button &endButton() { return m_end; }
    [[nodiscard]] Button &confirmButton() { return m_confirm; }

Q_SIGNALS:
    void ended();

private:
    void build(const Invitation &invitation, Side side);
    void addLine(const QString &line);
    void askAgain(bool asking);

    Heading m_title;
    Label m_question;
    Button m_end;
    Button m_confirm;
    Button m_keep;
};

} // namespace campanella::ui
