// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/notice/noticefacts.h"

#include "ui/payments/duewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/format.h"

#include <QEvent>

namespace campanella::ui {

namespace {

constexpr int rowGap = 4;

Label *makeLabel(TextUse use, Role role, QWidget *parent) {
    auto *label = new Label(use, role, parent);
    label->setWordWrap(true);
    return label;
}

QString periodAndQuantity(const Due &due) {
    QStringList parts{periodText(due), due.quantityNote};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

NoticeFacts::NoticeFacts(QWidget *parent)
    : Card(parent)
    , m_for(TextUse::Help, Role::Muted)
    , m_amount(TextUse::Total)
    , m_grid(new QGridLayout)
    , m_copy(QStringLiteral("copy"), QString()) {
    auto *head = new QHBoxLayout;
    head->addWidget(&m_for, 1);
    head->addWidget(&m_state, 0, Qt::AlignTop);
    m_for.setWordWrap(true);
    body()->setSpacing(rowGap);
    body()->addLayout(head);
    body()->addWidget(&m_amount);
    body()->addLayout(m_grid);
    m_grid->setVerticalSpacing(rowGap);
    m_grid->setHorizontalSpacing(12);
    m_grid->setColumnStretch(1, 1);
    for (int row = 0; row < factCount; ++row) {
        const bool isNumber = row == factCount - 1;
        m_words.append(makeLabel(TextUse::Help, Role::Muted, this));
        m_values.append(makeLabel(isNumber ? TextUse::SmallCode : TextUse::Help, Role::Text, this));
        m_words.last()->setWordWrap(false);
        m_grid->addWidget(m_words.last(), row, 0, isNumber ? Qt::AlignVCenter : Qt::AlignTop);
        m_grid->addWidget(m_values.last(), row, 1, 1, isNumber ? 1 : 2);
    }
    m_values.last()->setTextInteractionFlags(Qt::TextSelectableByMouse |
                                             Qt::TextSelectableByKeyboard);
    m_grid->addWidget(&m_copy, factCount - 1, 2);
    connect(&m_copy, &IconButton::clicked, this, [this] {
        if (!m_dues.isEmpty())
            Q_EMIT copyRequested(m_dues.constFirst().noticeNumber.toString());
    });
}

void NoticeFacts::setDues(const QList<Due> &dues) {
    m_dues = dues;
    retranslate();
}

void NoticeFacts::retranslate() {
    if (m_dues.isEmpty())
        return;
    const Due &due = m_dues.constFirst();
    m_for.setText(tr("Importo per %1").arg(personText(due)));
    m_state.setLook(lookOf(due.state));
    m_amount.setText(formatMoney(due.amount));
    const QStringList words{tr("Servizio"), tr("Periodo"), tr("Scadenza"), tr("Intestato a"),
                            tr("N. avviso")};
    const QStringList values{due.service.name, periodAndQuantity(due),
                             due.dueDate ? formatLongDate(*due.dueDate) : tr("senza scadenza"),
                             due.payer.name, due.noticeNumber.grouped()};
    for (int row = 0; row < factCount; ++row) {
        m_words.at(row)->setText(words.at(row));
        m_values.at(row)->setText(values.at(row));
        m_words.at(row)->setVisible(!values.at(row).isEmpty());
        m_values.at(row)->setVisible(!values.at(row).isEmpty());
    }
    m_copy.setWords(tr("Copia il numero dell'avviso di %1").arg(objectText(due)));
}

void NoticeFacts::changeEvent(QEvent *event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui
