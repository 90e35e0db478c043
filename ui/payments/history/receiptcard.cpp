// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/history/receiptcard.h"

#include "ui/payments/duewords.h"
#include "ui/payments/history/receiptpaper.h"
#include "ui/widgets/format.h"

#include <QGridLayout>

namespace campanella::ui {

namespace {
constexpr int gap = 8;
constexpr int columnGap = 16;
} // namespace

ReceiptCard::ReceiptCard(PrintDialogs &dialogs, QWidget *parent)
    : Card(parent)
    , m_who(TextUse::CardTitle)
    , m_amount(TextUse::BigTotal)
    , m_acts(dialogs) {
    m_who.setWordWrap(true);
    body()->setSpacing(gap);
    body()->addWidget(&m_state, 0, Qt::AlignLeading);
    body()->addWidget(&m_who);
    body()->addWidget(&m_amount);
    body()->addWidget(&m_facts);
    body()->addWidget(&m_acts);
}

void ReceiptCard::show(const Due &due, const Municipality *town) {
    m_state.setLook(lookOf(due.state));
    m_who.setText(objectText(due));
    m_amount.setText(formatMoney(due.payment->amount));
    delete m_facts.layout();
    qDeleteAll(m_facts.findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(&m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(gap);
    grid->setHorizontalSpacing(columnGap);
    grid->setColumnStretch(1, 1);
    for (const auto &[what, value] : receiptFacts(due)) {
        const int row = grid->rowCount();
        grid->addWidget(new Label(what, TextUse::Help, Role::Muted), row, 0, Qt::AlignTop);
        Label *text = plainLabel(value, TextUse::Body);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setAccessibleName(what + QStringLiteral(": ") + value);
        grid->addWidget(text, row, 1);
    }
    m_acts.setText(receiptPaper({due}, town));
}

} // namespace campanella::ui
