// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/access.h"
#include "ui/access/accessroom.h"
#include "ui/access/fairorder.h"

#include <array>

namespace campanella::ui {

class WebLink;

/// Whose identity it is, where the gateway does not ask: the providers in an order that is new
/// and fair each time, then the three links that the rules of SPID want below them.
class ProvidersPage : public AccessRoom {
    Q_OBJECT

public:
    explicit ProvidersPage(Draw draw = systemDraw(), QWidget *parent = nullptr);

    /// Shows the providers of that way in a fresh order.
    void showProviders(const SignInWay &way);
    void forget() override;

Q_SIGNALS:
    void chosen(const campanella::SignInWay &way, const QString &providerId);

private:
    void retranslate() override;
    void orderTabs();

    Draw m_draw;
    SignInWay m_way;
    QVBoxLayout *m_list;
    QWidget m_spidHelp;
    std::array<WebLink *, 3> m_links{};
};

} // namespace campanella::ui
