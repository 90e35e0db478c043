// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/blocks/noticetexts.h"

#include <QHash>

namespace campanella::app::noticetexts {

namespace {

QHash<QString, QString> germanWords() {
    return {
        {heading(), QStringLiteral("Zahlungsmitteilung")},
        {creditorBar(), QStringLiteral("Körperschaft")},
        {debtorBar(), QStringLiteral("Empfänger")},
        {howMuchAndWhen(), QStringLiteral("Wieviel und wann bezahlen?")},
        {howMuch(), QStringLiteral("Wieviel bezahlen?")},
        {where(), QStringLiteral("Wo bezahlen?")},
        {amount(), QStringLiteral("Betrag")},
        {by(), QStringLiteral("Fällig am")},
        {mayChange(),
         QStringLiteral("Der angeführte Betrag könnte sich auf Grund von allfälligen auch "
                        "teilweisen Annullierungen oder Gutschriften, Verzugsgebühren, Strafen, "
                        "Zinsen oder anderen Kosten ändern.")},
        {online(), QStringLiteral("Online")},
        {nearby(), QStringLiteral("In Ihrer Umgebung")},
        {paymentData(), QStringLiteral("Zahlungsinformationen")},
        {debtor(), QStringLiteral("Empfänger")},
        {creditor(), QStringLiteral("Körperschaft")},
        {object(), QStringLiteral("Zahlungsgrund")},
        {boxBy(), QStringLiteral("Fällig am")},
        {cbillCode(), QStringLiteral("CBILL-Kodex")},
        {noticeCode(), QStringLiteral("Zahlungsmitteilungskodex")},
        {creditorCode(), QStringLiteral("St.Nr. der Körperschaft")},
        {scanBeside(),
         QStringLiteral("Den QR-Code mit der Zahlungs-App scannen oder folgende Daten verwenden.")},
    };
}

} // namespace

QString german(const QString &italian) {
    static const QHash<QString, QString> words = germanWords();
    return words.value(italian);
}

QString germanParts(int count, bool alsoWhole) {
    return (alsoWhole ? QStringLiteral(
                            "Es ist möglich, den Betrag vollständig oder in %1 Raten zu zahlen")
                      : QStringLiteral("Es ist möglich, den Betrag in %1 Raten zu zahlen"))
        .arg(count);
}

QString amountText(Money amount) {
    QString text = amount.toString().replace(QLatin1Char('.'), QLatin1Char(','));
    const qsizetype first = text.startsWith(QLatin1Char('-')) ? 1 : 0;
    for (qsizetype at = text.size() - 6; at > first; at -= 3)
        text.insert(at, QLatin1Char('.'));
    return text;
}

QString dateText(QDate date) {
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString paymentName(int instalment) {
    return instalment == 0 ? single() : QStringLiteral("Rata %1").arg(instalment);
}

QString paymentTitle(int instalment, const std::optional<QDate> &dueDate) {
    const QString name = paymentName(instalment);
    return dueDate ? QStringLiteral("%1 entro il %2").arg(name, dateText(*dueDate)) : name;
}

QString slipTitle(int instalment, const std::optional<QDate> &dueDate) {
    const QString name = paymentName(instalment);
    return dueDate ? QStringLiteral("%1 entro %2").arg(name, dateText(*dueDate)) : name;
}

QString inParts(int count, bool alsoWhole) {
    return (alsoWhole ? QStringLiteral("Puoi pagare per intero oppure in %1 rate")
                      : QStringLiteral("Puoi pagare in %1 rate"))
        .arg(count);
}

} // namespace campanella::app::noticetexts
