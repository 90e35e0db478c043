// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/account/resendbutton.h"

#include <QEvent>

namespace campanella::ui {

ResendButton::ResendButton(QWidget *parent)
    : Button(ButtonKind::Link, QString(), QStringLiteral("refresh"), parent) {
    setUse(TextUse::Chip);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &ResendButton::tick);
    showWords();
}

void ResendButton::restart() {
    m_left = pause;
    m_second.start();
    showWords();
}

void ResendButton::tick() {
    if (m_left > std::chrono::seconds::zero())
        --m_left;
    if (m_left == std::chrono::seconds::zero())
        m_second.stop();
    showWords();
}

void ResendButton::changeEvent(QEvent *event) {
    Button::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

void ResendButton::showWords() {
    const int left = int(m_left.count());
    setEnabled(left == 0);
    setText(left == 0 ? tr("Invia un codice nuovo")
                      : tr("Puoi chiedere un altro codice fra %n secondi", nullptr, left));
}

} // namespace campanella::ui
