// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/attestation/nurserycard.h"

#include "ui/household/attestation/nurserypaper.h"
#include "ui/payments/duewords.h"
#include "ui/widgets/format.h"

#include <QEvent>

#include <algorithm>

namespace campanella::ui {

namespace {

QString idOf(const NurseryReceipt &receipt) {
    const AttestedPayment &first = receipt.payments.first();
    return QStringList{receipt.period.first().toString(Qt::ISODate),
                       receipt.period.last().toString(Qt::ISODate), first.service.id.toString(),
                       first.payerName}
        .join(u'/');
}

} // namespace

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

/// The month; where there are two receipts of it, also who paid and what.
QString NurseryCard::nameOf(const NurseryReceipt &receipt) const {
    const QString month = rangeInSentence(receipt.period);
    const AttestedPayment &first = receipt.payments.first();
    const auto same = std::count_if(
        m_receipts.cbegin(), m_receipts.cend(),
        [&receipt](const NurseryReceipt &one) { return one.period == receipt.period; });
    return same > 1
               ? QStringList{month, first.payerName, first.service.name}.join(QStringLiteral(", "))
               : month;
}

void NurseryCard::showMonths() {
    QList<ChoiceBox::Choice> months;
    for (const NurseryReceipt &one : m_receipts)
        months.append({idOf(one), nameOf(one)});
    m_month.setChoices(months);
    showMonth();
}

void NurseryCard::showMonth() {
    const int chosen = m_month.box()->currentIndex();
    if (chosen < 0 || chosen >= m_receipts.size())
        return;
    const NurseryReceipt &receipt = m_receipts.at(chosen);
    m_sum.setText(tr("%1: %2", "month, sum").arg(nameOf(receipt), formatMoney(paidSum(receipt))));
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
