// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/pairing/democodes.h"

#include "ui/widgets/button.h"

#include <QEvent>

namespace campanella::ui {

DemoCodes::DemoCodes(QWidget *parent)
    : Card(parent)
    , m_title(TextUse::CardTitle)
    , m_advice(TextUse::Help, Role::Muted) {
    setFill(Role::Tint);
    m_advice.setWordWrap(true);
    m_list.setSpacing(8);
    body()->addWidget(&m_title);
    body()->addWidget(&m_advice);
    body()->addLayout(&m_list);
    setVisible(false);
    retranslate();
}

void DemoCodes::setCodes(const QList<DemoCode> &codes) {
    while (QLayoutItem *item = m_list.takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const DemoCode &code : codes) {
        auto *button = new Button(ButtonKind::Outlined,
                                  code.code.grouped() + QStringLiteral(": ") + code.label,
                                  QStringLiteral("key"));
        button->setSmall(true);
        connect(button, &Button::clicked, this, [this, code] { Q_EMIT chosen(code); });
        m_list.addWidget(button, 0, Qt::AlignLeading);
    }
    setVisible(!codes.isEmpty());
}

void DemoCodes::changeEvent(QEvent *event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DemoCodes::retranslate() {
    m_title.setText(tr("Codici di prova"));
    m_advice.setText(tr("Questo Comune non esiste: scegli un codice per provare. Ognuno vale una "
                        "volta sola."));
}

} // namespace campanella::ui
