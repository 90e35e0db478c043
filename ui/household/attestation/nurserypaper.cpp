// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/attestation/nurserypaper.h"

#include "domain/person.h"
#include "ui/household/attestation/italianpaper.h"
#include "ui/print/papertable.h"

namespace campanella::ui {

namespace {

using namespace Qt::StringLiterals;

QString monthOf(QDate day) {
    return QLocale(QLocale::Italian, QLocale::Italy).toString(day, u"MMMM yyyy"_s);
}

QString periodOf(const DateRange &period) {
    const QString first = monthOf(period.first());
    const QString last = monthOf(period.last());
    return first == last ? first : u"da %1 a %2"_s.arg(first, last);
}

/// A line "**name**: value", or nothing when there is no value.
QString fact(const QString &name, const QString &value) {
    return value.isEmpty() ? QString() : u"- **%1**: %2\n"_s.arg(name, paperCell(value));
}

QString person(const QString &name, const std::optional<FiscalCode> &code) {
    return code ? name + u", codice fiscale "_s + code->toString() : name;
}

QString paymentsTable(const NurseryReceipt &receipt) {
    QString table = paperHead({u"Pagato il"_s, u"Causale"_s, u"Avviso e ricevuta"_s, u"Importo"_s});
    for (const AttestedPayment &payment : receipt.payments) {
        const QStringList numbers{payment.noticeNumber, payment.receiptId};
        table += paperRow({italianPaperDay(payment.paidOn), payment.subject,
                           numbers.filter(QRegularExpression(u"."_s)).join(u", "_s),
                           italianEuro(payment.amount)});
    }
    return table;
}

/// A refund that names no month may be of this one: INPS is told of it beside the sum.
QString refundsPart(Money refunds) {
    if (refunds.cents() == 0)
        return {};
    return u"Nell'anno sono stati restituiti per il nido anche %1 senza indicazione del mese, che "
           "non sono tolti dall'importo.\n\n"_s.arg(italianEuro(refunds));
}

} // namespace

ContentPage nurseryPaper(const Attestation &attestation, const NurseryReceipt &receipt,
                         const Municipality &town, QDate day) {
    const AttestedPayment &first = receipt.payments.first();
    const DueChild &child = attestation.child;
    QString text =
        u"**%1**, codice fiscale %2\n\n"_s.arg(paperCell(town.name), town.fiscalCode.toString());
    text += fact(u"Mese di riferimento"_s, periodOf(receipt.period));
    text += fact(u"Asilo nido"_s, first.school.isEmpty() ? first.service.name : first.school);
    text += fact(u"Bambino"_s,
                 person(fullName(child.givenName, child.familyName), attestation.childCode));
    text += fact(u"Pagato da"_s, person(first.payerName, first.payerCode));
    text += fact(u"Servizio"_s, first.service.name);
    text += u'\n' + paymentsTable(receipt);
    text += u"\n**Importo pagato per il mese, tolti i rimborsi: %1**\n\n"_s.arg(
        italianEuro(paidSum(receipt)));
    text += refundsPart(refundsOfNoMonth(attestation, receipt));
    text += u"Ricevuta per la domanda di bonus asilo nido all'INPS, rilasciata il %1 dai servizi "
            "scolastici on line del Comune.\n"_s.arg(italianPaperDay(day));
    return {u"ricevuta-nido-"_s + receipt.period.first().toString(u"yyyy-MM"_s),
            u"Ricevuta dell'asilo nido, %1"_s.arg(periodOf(receipt.period)), text};
}

} // namespace campanella::ui
