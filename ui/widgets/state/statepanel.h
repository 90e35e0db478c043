// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace campanella::ui {

/// The centred icon, title, advice and acts that stand in for a page's content: empty, failed,
/// done. An act without words is hidden.
class StatePanel : public Card {
    Q_OBJECT

public:
    explicit StatePanel(QWidget *parent = nullptr);

    void setSymbol(const QString &icon, Role role);
    void setTitle(const QString &title);
    void setAdvice(const QString &advice);
    /// The main act; filled or outlined.
    void setAction(const QString &words, const QString &icon, ButtonKind kind);
    /// In small mono letters below the acts; can be selected.
    void setReference(const QString &reference);
    [[nodiscard]] Button *action() { return &m_action; }
    [[nodiscard]] QString title() const { return m_title.text(); }
    [[nodiscard]] QString reference() const { return m_reference.text(); }

private:
    void applyTheme();

    QString m_icon;
    Role m_iconRole = Role::Muted;
    QLabel m_picture;
    Heading m_title;
    Label m_advice;
    Button m_action;
    Label m_reference;
};

} // namespace campanella::ui
