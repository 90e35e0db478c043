// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/failure.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollarea.h"

namespace campanella::ui {

/// A page on the way in: the way back, a title, one line that says what it is for, a message and
/// a card, in one column that scrolls. The rooms know nothing of one another: AccessArea leads
/// from one to the next.
class AccessRoom : public ScrollArea {
    Q_OBJECT

public:
    explicit AccessRoom(QWidget *parent = nullptr);

    /// The room comes to the front: its first control takes the focus.
    virtual void begin();
    /// Throws away what was typed and shown: the next person sees an empty room.
    virtual void forget();
    /// Esc: false when the room would rather be left by a second press, and has said so.
    [[nodiscard]] virtual bool mayLeave() { return true; }
    [[nodiscard]] Banner *message() { return &m_message; }

Q_SIGNALS:
    /// "Torna all'accesso", or Esc.
    void backPressed();

protected:
    void changeEvent(QEvent *event) override;
    /// Sets all words anew; each room calls it once when it is built.
    virtual void retranslate();

    [[nodiscard]] QVBoxLayout *body() { return m_card.body(); }
    void setCaption(const QString &title, const QString &subtitle);
    void say(Banner::Kind kind, const QString &lead, const QString &rest = {});
    /// The failure's own words; the message is spoken.
    void say(const Failure &failure);
    void hush();

private:
    void applyTheme();

    QWidget m_sheet;
    QWidget m_column;
    Button m_back;
    Heading m_title;
    Label m_subtitle;
    Banner m_message;
    Card m_card;
};

} // namespace campanella::ui
