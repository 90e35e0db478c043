// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/statement/linereader.h"

#include "ui/payments/statement/statementwords.h"
#include "ui/widgets/format.h"

#include <QEvent>
#include <QVBoxLayout>

namespace campanella::ui {

namespace {
constexpr int textColumn = 2;
const QList<int> lessNeeded{5, 4, 3, 2}; // school year, receipt, notice, subject
} // namespace

LineReader::LineReader(QWidget *parent)
    : QWidget(parent)
    , m_back(ButtonKind::Outlined, QString(), QStringLiteral("left"))
    , m_title(TextUse::CardTitle)
    , m_sums(TextUse::Body) {
    m_title.setTextFormat(Qt::PlainText);
    m_title.setWordWrap(true);
    m_sums.setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    column->addWidget(&m_back, 0, Qt::AlignLeading);
    column->addWidget(&m_title);
    column->addWidget(&m_sums);
    column->addWidget(&m_table);
    m_table.setRows(m_model, lessNeeded, {textColumn, 1});
    connect(&m_back, &Button::clicked, this, &LineReader::backPressed);
    connect(&m_table, &SheetTable::rowOpened, this, [this](int row) {
        if (m_line)
            Q_EMIT movementOpened(m_line->movements.at(row));
    });
    retranslate();
}

void LineReader::setLine(const StatementLine &line) {
    m_line = line;
    retranslate();
}

void LineReader::retranslate() {
    m_back.setText(tr("Torna all'estratto conto"));
    m_table.setAccessibleName(tr("Movimenti"));
    if (!m_line)
        return;
    m_title.setText(QStringLiteral("%1, %2").arg(holderText(*m_line), m_line->service.name));
    m_sums.setText(tr("Saldo iniziale %1, dovuto %2, pagato %3, rettifiche %4: saldo %5 (%6).")
                       .arg(signedMoney(m_line->opening), formatMoney(m_line->charged),
                            formatMoney(m_line->paid), signedMoney(m_line->adjustments),
                            signedMoney(m_line->balance()), positionWord(m_line->balance())));
    m_model.setRows(movementColumns(), movementRows(*m_line));
}

void LineReader::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui
