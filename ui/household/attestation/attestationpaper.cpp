// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/attestation/attestationpaper.h"

#include "domain/person.h"
#include "ui/household/attestation/italianpaper.h"
#include "ui/print/papertable.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace campanella::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(campanella::ui::AttestationPaper)
};

QString joined(const QString &first, const QString &second) {
    return first.isEmpty() || second.isEmpty() ? first + second
                                               : first + QStringLiteral(", ") + second;
}

QStringList cellsOf(const AttestedPayment &payment) {
    const QString code = payment.payerCode ? payment.payerCode->toString() : QString();
    return {formatDate(payment.paidOn),
            payment.subject.startsWith(payment.service.name)
                ? payment.subject
                : joined(payment.service.name, payment.subject),
            joined(payment.noticeNumber, payment.receiptId), joined(payment.payerName, code),
            formatMoney(payment.amount)};
}

QString tableOf(const Attestation &attestation, bool withReceipt) {
    QString table = paperHead({QStringLiteral("Data"), QStringLiteral("Servizio e causale"),
                               QStringLiteral("Avviso e ricevuta"), QStringLiteral("Intestatario"),
                               QStringLiteral("Importo")});
    for (const AttestedPayment &payment : attestation.payments) {
        if (payment.withReceipt != withReceipt)
            continue;
        QStringList cells = cellsOf(payment);
        cells.first() = italianPaperDay(payment.paidOn);
        cells.last() = italianEuro(payment.amount);
        table += paperRow(cells);
    }
    return table;
}

QList<std::pair<QString, Money>> serviceSums(const Attestation &attestation) {
    QList<std::pair<QString, Money>> sums;
    for (const AttestedPayment &payment : attestation.payments) {
        if (!payment.withReceipt)
            continue;
        if (sums.isEmpty() || sums.last().first != payment.service.name)
            sums.append({payment.service.name, Money()});
        sums.last().second += payment.amount;
    }
    return sums;
}

QStringList schoolsOf(const Attestation &attestation) {
    QStringList schools;
    for (const AttestedPayment &payment : attestation.payments)
        if (!payment.school.isEmpty() && !schools.contains(payment.school))
            schools.append(payment.school);
    return schools;
}

QString opening(const Attestation &attestation, const Municipality &town) {
    const QString child =
        paperCell(fullName(attestation.child.givenName, attestation.child.familyName));
    QString text = QStringLiteral("**%1**, codice fiscale %2")
                       .arg(paperCell(town.name), town.fiscalCode.toString());
    text = joined(text, paperCell(town.officeName)) + QStringLiteral("\n\n");
    text += QStringLiteral("Si attesta che nell'anno **%1** (pagamenti dal 1° gennaio al 31 "
                           "dicembre) sono state pagate le somme che seguono per i servizi "
                           "scolastici di **%2**%3.\n\n")
                .arg(QString::number(attestation.year), child,
                     attestation.childCode
                         ? QStringLiteral(", codice fiscale ") + attestation.childCode->toString()
                         : QString());
    const QStringList schools = schoolsOf(attestation);
    if (!schools.isEmpty())
        text += QStringLiteral("Scuola frequentata: %1.\n\n")
                    .arg(paperCell(schools.join(QStringLiteral("; "))));
    return text;
}

QString receiptPart(const Attestation &attestation) {
    QString text = QStringLiteral("### Pagamenti con ricevuta pagoPA\n\n");
    text += tableOf(attestation, true) + u'\n';
    for (const auto &[service, sum] : serviceSums(attestation))
        text += QStringLiteral("- %1: %2\n").arg(paperCell(service), italianEuro(sum));
    return text + QStringLiteral("\n**Totale con ricevuta pagoPA, tolti i rimborsi: %1**\n\n")
                      .arg(italianEuro(attestedSum(attestation, true)));
}

QString otherPart(const Attestation &attestation) {
    if (attestationRows(attestation, false).isEmpty())
        return {};
    return QStringLiteral("### Altri pagamenti\n\n") + tableOf(attestation, false) +
           QStringLiteral("\n**Totale degli altri pagamenti: %1**\n\n"
                          "Di questi non risulta qui una ricevuta telematica pagoPA: per la "
                          "detrazione serve la prova di un pagamento tracciabile.\n\n")
               .arg(italianEuro(attestedSum(attestation, false)));
}

} // namespace

QList<RowsModel::Column> attestationColumns() {
    return {{Words::tr("Data")},
            {Words::tr("Servizio e causale")},
            {Words::tr("Avviso e ricevuta"), TextUse::SmallCode},
            {Words::tr("Intestatario")},
            {Words::tr("Importo"), TextUse::RowAmount, true}};
}

QList<RowsModel::Row> attestationRows(const Attestation &attestation, bool withReceipt) {
    QList<RowsModel::Row> rows;
    for (const AttestedPayment &payment : attestation.payments)
        if (payment.withReceipt == withReceipt)
            rows.append({cellsOf(payment), std::nullopt, false});
    return rows;
}

QStringList sumsByService(const Attestation &attestation) {
    QStringList lines;
    for (const auto &[service, sum] : serviceSums(attestation))
        lines.append(Words::tr("%1: %2", "service, sum").arg(service, formatMoney(sum)));
    return lines;
}

ContentPage attestationPaper(const Attestation &attestation, const Municipality &town,
                             QDate issued) {
    const QString text =
        opening(attestation, town) + receiptPart(attestation) + otherPart(attestation) +
        QStringLiteral("Al Comune non risulta il mezzo di pagamento. La detrazione ne chiede uno "
                       "tracciabile, per esempio carta o conto (legge 160/2019): il denaro "
                       "contante, anche presso un esercente, non lo è. Conserva la prova.\n\n"
                       "Rilasciata il %1 dai servizi scolastici on line del Comune.\n\n"
                       "Documento esente da bollo - art. 5 c.1 Tabella all. B DPR 642/1972\n")
            .arg(italianPaperDay(issued));
    return {QStringLiteral("attestazione-pagamenti-%1").arg(attestation.year),
            QStringLiteral("Attestazione dei pagamenti %1").arg(attestation.year), text};
}

} // namespace campanella::ui
