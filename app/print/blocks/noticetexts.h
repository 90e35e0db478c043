// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/money.h"

#include <QDate>
#include <QString>

#include <optional>

/// The fixed words of a notice, verbatim from the official reference. They are part of a legal
/// document in Italian, so they are not translated with the program.
namespace campanella::app::noticetexts {

#define CAMPANELLA_TEXT(name, text)                                                                \
    [[nodiscard]] inline QString name() {                                                          \
        return QStringLiteral(text);                                                               \
    }
CAMPANELLA_TEXT(heading, "AVVISO DI PAGAMENTO")
CAMPANELLA_TEXT(creditorBar, "ENTE CREDITORE")
CAMPANELLA_TEXT(debtorBar, "DESTINATARIO")
CAMPANELLA_TEXT(howMuchAndWhen, "QUANTO E QUANDO PAGARE?")
CAMPANELLA_TEXT(howMuch, "QUANTO PAGARE?")
CAMPANELLA_TEXT(where, "DOVE PAGARE?")
CAMPANELLA_TEXT(goTo, "vai su ")
CAMPANELLA_TEXT(site, "pagopa.gov.it")
CAMPANELLA_TEXT(amount, "Importo")
CAMPANELLA_TEXT(by, "entro il")
CAMPANELLA_TEXT(
    mayChange, "In fase di pagamento, se previsto dall’ente, l'importo potrebbe essere aggiornato "
               "automaticamente e subire variazioni in diminuzione (per sgravi, note di credito) o "
               "in aumento (per sanzioni, interessi, ecc.).")
CAMPANELLA_TEXT(online, "PAGA CON L'APP IO")
CAMPANELLA_TEXT(
    onlineWays,
    "oppure sul sito dell'ente, dal tuo Home Banking, con la tua app di pagamento o con "
    "gli altri canali abilitati.")
CAMPANELLA_TEXT(nearby, "PAGA SUL TERRITORIO")
CAMPANELLA_TEXT(nearbyWays,
                "presso Banche e Sportelli ATM, negli Uffici Postali e Punti Postali, nei Bar, "
                "Edicole, Ricevitorie, Supermercati, Tabaccherie e altri Esercenti Convenzionati.")
CAMPANELLA_TEXT(paymentData, "DATI PER IL PAGAMENTO")
CAMPANELLA_TEXT(single, "Rata unica")
CAMPANELLA_TEXT(debtor, "Destinatario")
CAMPANELLA_TEXT(creditor, "Ente creditore")
CAMPANELLA_TEXT(object, "Oggetto del pagamento")
CAMPANELLA_TEXT(euro, "Euro")
CAMPANELLA_TEXT(boxBy, "Entro il")
CAMPANELLA_TEXT(cbillCode, "Cod. CBILL")
CAMPANELLA_TEXT(noticeCode, "Cod. Avviso")
CAMPANELLA_TEXT(creditorCode, "Cod. Fiscale Ente")
CAMPANELLA_TEXT(scan, "Inquadra il ")
CAMPANELLA_TEXT(scanWhat, "codice QR")
CAMPANELLA_TEXT(scanBeside, " con la tua app di pagamento o usa i dati accanto.")
CAMPANELLA_TEXT(scanAbove, " con la tua app di pagamento o usa i dati sopra")
CAMPANELLA_TEXT(scanAboveShort, " con la tua app o usa i dati sopra")
CAMPANELLA_TEXT(slipBar, "BOLLETTINO POSTALE PA")
CAMPANELLA_TEXT(slipAccount, "sul C/C n.")
CAMPANELLA_TEXT(slipHolder, "Intestato a")
CAMPANELLA_TEXT(slipObject, "Oggetto pagamento")
CAMPANELLA_TEXT(slipType, "Tipo")
CAMPANELLA_TEXT(slipTypeP1, "P1")
CAMPANELLA_TEXT(slipCreditorCode, "Cod. Fiscale Ente Creditore")
CAMPANELLA_TEXT(slipLegal,
                "Bollettino Postale pagabile in tutti gli Uffici Postali e sui canali fisici o "
                "digitali abilitati di Poste Italiane e dell’Ente Creditore")
#undef CAMPANELLA_TEXT

/// The same in German.
[[nodiscard]] QString germanParts(int count, bool alsoWhole);
/// The words in German, the second language of South Tyrol (Guida tecnica avvisi di pagamento
/// pagoPA, stringhe dei testi fissi, tedesco); empty for words that stand in Italian only.
[[nodiscard]] QString german(const QString &italian);

/// "1.500,00".
[[nodiscard]] QString amountText(Money amount);
/// "31/12/2024".
[[nodiscard]] QString dateText(QDate date);
/// "Rata unica", "Rata 2".
[[nodiscard]] QString paymentName(int instalment);
/// "Rata unica entro il 31/12/2024", or without the date when there is none.
[[nodiscard]] QString paymentTitle(int instalment, const std::optional<QDate> &dueDate);
/// The same on a bollettino: "Rata unica entro 31/12/2024".
[[nodiscard]] QString slipTitle(int instalment, const std::optional<QDate> &dueDate);
/// "Puoi pagare per intero oppure in 3 rate", "Puoi pagare in 3 rate".
[[nodiscard]] QString inParts(int count, bool alsoWhole);

} // namespace campanella::app::noticetexts
