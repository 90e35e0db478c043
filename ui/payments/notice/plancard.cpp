// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/notice/plancard.h"

#include <QEvent>

namespace campanella::ui {

PlanCard::PlanCard(QWidget *parent)
    : Card(parent)
    , m_words(TextUse::Help)
    , m_other(ButtonKind::Outlined, QString(), QStringLiteral("list")) {
    m_words.setWordWrap(true);
    body()->setSpacing(8);
    body()->addWidget(&m_words);
    body()->addWidget(&m_other);
    connect(&m_other, &Button::clicked, this, [this] {
        m_whole = !m_whole;
        retranslate();
        Q_EMIT wholeChanged();
    });
    retranslate();
}

void PlanCard::retranslate() {
    m_words.setText(m_whole ? tr("Si può pagare a rate: il foglio porta tutti i codici, tu usi "
                                 "quelli che ti servono.")
                            : tr("Il foglio porta solo quello che hai scelto."));
    m_other.setText(m_whole ? tr("Solo quello che ho scelto") : tr("Tutto il piano di rate"));
}

void PlanCard::changeEvent(QEvent *event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui
