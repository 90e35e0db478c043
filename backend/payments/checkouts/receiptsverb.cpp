// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/checkouts/receiptsverb.h"

#include "backend/cli/csvfield.h"
#include "backend/cli/onstore.h"
#include "backend/payments/checkouts/refund.h"
#include "domain/clock.h"

#include <QCoreApplication>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReceiptsVerb)
};

const QString stateOption = u"state"_s;
const QString noticeOption = u"notice"_s;
const QString amountOption = u"amount"_s;
const QString dayOption = u"paid-on"_s;
const QString referenceOption = u"reference"_s;
const QString placeOption = u"place"_s;
const QString reasonOption = u"reason"_s;

const QString columns =
    u"SELECT received_at, state, reason, notice_number, creditor, amount_cents, paid_on, psp, "
    "receipt_id FROM receipts"_s;

QString lineOf(const QSqlQuery &row) {
    const auto text = [&row](int column) { return csvField(row.value(column).toString()); };
    const QDateTime received = QDateTime::fromSecsSinceEpoch(row.value(0).toLongLong(), Qt::UTC);
    return QStringList{received.toString(Qt::ISODate),
                       row.value(1).toString(),
                       text(2),
                       row.value(3).toString(),
                       text(4),
                       Money::fromCents(row.value(5).toLongLong()).toString(),
                       row.value(6).toString(),
                       text(7),
                       text(8)}
        .join(u';');
}

int runList(const QStringList &arguments) {
    CommandLine line(u"receipts list"_s,
                     Words::tr("Elenca le ricevute che l'ufficio deve guardare (CSV)."));
    addStoreOption(line);
    line.addValue(stateOption, Words::tr("Solo queste: unknown, mismatch, duplicate o applied."),
                  Words::tr("stato"));
    if (const auto said = line.read(arguments, {storeOption}))
        return *said;
    std::optional<ReceiptState> state;
    if (line.isSet(stateOption)) {
        const auto named = receiptStateFromString(line.value(stateOption));
        if (!named)
            return complainOfUsage(Words::tr("--state è unknown, mismatch, duplicate o applied."));
        state = *named;
    }
    return onStore(
        line, [state](Store &store) { return receiptsList(store, state); },
        [](const Failure &failure) { return startFailureText(failure.code); });
}

QString recordFailureText(const Failure &failure) {
    switch (failure.code) {
    case FailureCode::NotFound:
        return Words::tr("Nessun avviso ha questo numero.");
    case FailureCode::DueNotPayable:
        return Words::tr("Questo avviso è già pagato.");
    case FailureCode::AmountChanged:
        return Words::tr("L'importo non è quello dell'avviso.");
    case FailureCode::FieldInvalid:
        return Words::tr("Questo riferimento è già di un altro pagamento.");
    default:
        return startFailureText(failure.code);
    }
}

int runRecord(const QStringList &arguments) {
    CommandLine line(u"receipts record"_s,
                     Words::tr("Registra un pagamento fatto fuori da pagoPA."));
    addStoreOption(line);
    line.addValue(noticeOption, Words::tr("Il numero dell'avviso."), Words::tr("avviso"));
    line.addValue(amountOption, Words::tr("L'importo pagato."), Words::tr("importo"));
    line.addValue(dayOption, Words::tr("Il giorno, come 2026-11-22."), Words::tr("giorno"));
    line.addValue(referenceOption, Words::tr("Il riferimento della quietanza."),
                  Words::tr("riferimento"));
    line.addValue(placeOption, Words::tr("Dove è stato pagato."), Words::tr("luogo"));
    if (const auto said = line.read(arguments, {storeOption, noticeOption, amountOption, dayOption,
                                                referenceOption, placeOption}))
        return *said;
    const auto notice = NoticeNumber::parseLenient(line.value(noticeOption));
    const auto amount = Money::parseLocal(line.value(amountOption));
    const QDate day = isoDay(line.value(dayOption));
    if (!notice || !amount || !day.isValid() || line.value(referenceOption).trimmed().isEmpty())
        return complainOfUsage(Words::tr("--notice, --amount, --paid-on o --reference non va."));
    const OfficePayment payment{*notice, *amount, day, line.value(referenceOption).trimmed(),
                                line.value(placeOption)};
    return onStore(
        line,
        [&payment](Store &store) {
            return recordOfficePayment(store, payment).map([] {
                return Words::tr("Pagamento registrato.");
            });
        },
        recordFailureText);
}

QString refundFailureText(const Failure &failure) {
    switch (failure.code) {
    case FailureCode::DueNotPayable:
        return Words::tr("Questo avviso non è pagato, o è già rimborsato.");
    case FailureCode::AmountChanged:
        return Words::tr("L'importo è più di quanto resta del pagamento.");
    case FailureCode::FieldInvalid:
        return Words::tr("Scrivi un importo sopra zero e un motivo fino a 140 caratteri; il "
                         "riferimento non deve essere di un altro rimborso.");
    default:
        return recordFailureText(failure);
    }
}

int runRefund(const QStringList &arguments) {
    CommandLine line(u"receipts refund"_s, Words::tr("Registra il rimborso di un avviso pagato."));
    addStoreOption(line);
    line.addValue(noticeOption, Words::tr("Il numero dell'avviso."), Words::tr("avviso"));
    line.addValue(amountOption, Words::tr("L'importo da rimborsare."), Words::tr("importo"));
    line.addValue(reasonOption, Words::tr("Il motivo: lo legge la famiglia."), Words::tr("motivo"));
    line.addValue(referenceOption, Words::tr("Il riferimento del mandato."),
                  Words::tr("riferimento"));
    if (const auto said = line.read(
            arguments, {storeOption, noticeOption, amountOption, reasonOption, referenceOption}))
        return *said;
    const auto notice = NoticeNumber::parseLenient(line.value(noticeOption));
    const auto amount = Money::parseLocal(line.value(amountOption));
    if (!notice || !amount)
        return complainOfUsage(Words::tr("--notice o --amount non va."));
    const OfficeRefund refund{*notice, *amount, line.value(reasonOption).trimmed(),
                              line.value(referenceOption).trimmed()};
    return onStore(
        line,
        [&refund](Store &store) {
            return recordRefund(store, refund).map([](bool isWhole) {
                return isWhole ? Words::tr("Rimborso registrato: l'avviso è rimborsato.")
                               : Words::tr("Rimborso registrato: una parte del pagamento.");
            });
        },
        refundFailureText);
}

} // namespace

Result<QString> receiptsList(Store &store, std::optional<ReceiptState> state) {
    const QString which = state ? u" WHERE state = ?"_s : u" WHERE state <> ?"_s;
    const auto rows = store.query(columns + which + u" ORDER BY receipt_key"_s,
                                  {toString(state.value_or(ReceiptState::Applied))});
    if (!rows)
        return fail(rows.error());
    QStringList lines{u"quando_utc;stato;motivo;avviso;ente;importo;pagato_il;psp;ricevuta"_s};
    while ((*rows)->next())
        lines.append(lineOf(**rows));
    return lines.join(u'\n');
}

int runReceipts(const QStringList &arguments) {
    const QString act = arguments.value(0);
    if (act == "list"_L1)
        return runList(arguments.mid(1));
    if (act == "record"_L1)
        return runRecord(arguments.mid(1));
    if (act == "refund"_L1)
        return runRefund(arguments.mid(1));
    if (act == "--help"_L1 || act == "-h"_L1)
        return runList(arguments);
    return complainOfUsage(Words::tr("Qui il comando è «list», «record» o «refund»."));
}

} // namespace campanella::backend
