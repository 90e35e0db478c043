// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <functional>

namespace campanella::ui {

/// What a demo municipality offers to try with: one press fills in a form. Hidden while there is
/// nothing.
class DemoCard : public Card {
    Q_OBJECT

public:
    explicit DemoCard(QWidget *parent = nullptr);
    void setWords(const QString &title, const QString &advice);
    /// Adds a button that does so, with an icon of resources/icons.
    void offer(const QString &words, const QString &icon, const std::function<void()> &choose);

private:
    Heading m_title;
    Label m_advice;
    QVBoxLayout m_list;
};

} // namespace campanella::ui
