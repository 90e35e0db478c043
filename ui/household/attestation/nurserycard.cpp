// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/attestation/nurserycard.h"

#include "ui/household/attestation/nurserypaper.h"
#include "ui/payments/duewords.h"
#include "ui/widgets/format.h"

#include <QEvent>

namespace campanella::ui {

NurseryCard::NurseryCard(PrintDialogs &dialogs, QWidget *parent)
    : Card(parent)
    , m_title(TextUse::CardTitle)
    , m_what(TextUse::Help)
    , m_sum(TextUse::Total)
    , m_acts(dialogs) {
    m_what.setWordWrap(true);
    m_sum.setWordWrap(true);
    body()->setSpacing(12);
    for (QWidget *part : QList<QWidget *>{&m_title, &m_what, &m_month, &m_sum, &m_acts})
        body()->addWidget(part);
    connect(&m_month, &ChoiceBox::chosen, this, &NurseryCard::showMonth);
    retranslate();
    hide();
}

void NurseryCard::setAttestation(const Attestation &attestation, const Municipality &town,
                                 QDate day) {
    m_attestation = attestation;
    m_town = town;
    m_day = day;
    m_receipts = nurseryReceipts(attestation);
    setVisible(!m_receipts.isEmpty());
    showMonths();
}

void NurseryCard::showMonths() {
    QList<ChoiceBox::Choice> months;
    for (const NurseryReceipt &one : m_receipts)
        months.append({one.period.first().toString(Qt::ISODate) + u'/' +
                           one.period.last().toString(Qt::ISODate),
                       rangeInSentence(one.period)});
    m_month.setChoices(months);
    showMonth();
}

void NurseryCard::showMonth() {
    const int chosen = m_month.box()->currentIndex();
    if (chosen < 0 || chosen >= m_receipts.size())
        return;
    const NurseryReceipt &receipt = m_receipts.at(chosen);
    m_sum.setText(tr("%1: %2", "month, sum")
                      .arg(rangeInSentence(receipt.period), formatMoney(paidSum(receipt))));
    m_acts.setText(nurseryPaper(*m_attestation, receipt, *m_town, m_day));
}

void NurseryCard::changeEvent(QEvent *event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NurseryCard::retranslate() {
    m_title.setText(tr("Ricevute per il bonus nido"));
    m_what.setText(tr("L'INPS chiede una ricevuta per ogni mese: scegli il mese, poi stampa o "
                      "salva. Ci sono il nido, tuo figlio, chi ha pagato e quanto."));
    m_month.setLabel(tr("Mese"));
    showMonths();
}

} // namespace campanella::ui
