// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/history/receiptpaper.h"

#include "ui/payments/duewords.h"
#include "ui/print/papertable.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace campanella::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(campanella::ui::ReceiptPaper)
};

QString section(const Due &due, bool withHeading) {
    QString text;
    if (withHeading)
        text = QStringLiteral("\n## %1\n\n").arg(paperCell(objectText(due)));
    text += paperHead({Words::tr("Ricevuta"), formatMoney(due.payment->amount)});
    for (const auto &[what, value] : receiptFacts(due))
        text += paperRow({what, value});
    return text;
}

QString creditor(const Municipality &town) {
    return Words::tr("Ente creditore: %1, codice fiscale %2")
               .arg(paperCell(town.name), town.fiscalCode.toString()) +
           QStringLiteral("\n\n");
}

} // namespace

QList<QPair<QString, QString>> receiptFacts(const Due &due) {
    const QList<QPair<QString, QString>> all{
        {Words::tr("Pagato il"), formatLongDate(due.payment->paidOn)},
        {Words::tr("Figlio"), due.child ? personText(due) : QString()},
        {Words::tr("Servizio"), due.service.name},
        {Words::tr("Periodo"), periodText(due)},
        {Words::tr("Causale"), due.subject},
        {Words::tr("Intestato a"), due.payer.name},
        {Words::tr("N. avviso"), due.noticeNumber.grouped()},
        {Words::tr("Pagato con"), due.payment->psp},
        {Words::tr("N. ricevuta (IUR)"), due.payment->receiptId},
        {Words::tr("Rimborso"), refundText(*due.payment)}};
    QList<QPair<QString, QString>> known;
    for (const auto &fact : all)
        if (!fact.second.isEmpty())
            known.append(fact);
    return known;
}

QString refundText(const Payment &payment) {
    QStringList texts;
    for (const Refund &refund : payment.refunds)
        texts.append(
            Words::tr("%1 (%2 il %3)", "the reason (4,80 € on 20/11/2026)")
                .arg(refund.reason, formatMoney(refund.amount), formatDate(refund.refundedOn)));
    return texts.join(QStringLiteral("; "));
}

ContentPage receiptPaper(const QList<Due> &dues, const Municipality *town) {
    QString text = town != nullptr ? creditor(*town) : QString();
    for (const Due &due : dues)
        text += section(due, dues.size() > 1);
    text += QStringLiteral("\n**%1**\n")
                .arg(Words::tr("Totale pagato: %1").arg(formatMoney(paidTotal(dues))));
    return {dues.size() == 1 ? QStringLiteral("ricevuta") : QStringLiteral("ricevute"),
            dues.size() == 1
                ? Words::tr("Ricevuta di pagamento")
                : Words::tr("%n ricevute di pagamento", nullptr, static_cast<int>(dues.size())),
            text};
}

Money paidTotal(const QList<Due> &dues) {
    Money total;
    for (const Due &due : dues)
        total += due.payment->amount;
    return total;
}

} // namespace campanella::ui
