// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/checkout/checkoutwords.h"

#include "ui/payments/duewords.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace campanella::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(campanella::ui::CheckoutWords)
};

} // namespace

QString namesOf(const QList<Due> &dues) {
    QStringList names;
    for (const Due &due : dues)
        if (!names.contains(personText(due)))
            names.append(personText(due));
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return Words::tr("%1 e %2", "names of children").arg(names.join(QStringLiteral(", ")), last);
}

CheckoutWords wordsOf(const Checkout &checkout, const QList<Due> &dues) {
    switch (checkout.state) {
    case CheckoutState::Open:
        return {lookOf(DueState::InPayment), Words::tr("Completa il pagamento su pagoPA"),
                Words::tr("La pagina di pagoPA si apre accanto a questa. Quando hai finito torna "
                          "qui: l'esito arriva da solo.")};
    case CheckoutState::AwaitingOutcome:
        return {lookOf(DueState::AwaitingOutcome), Words::tr("In attesa di esito"),
                Words::tr("La banca non ha ancora risposto. Non pagarlo di nuovo: ti avvisiamo "
                          "noi.")};
    case CheckoutState::Paid:
        return {lookOf(DueState::Paid), Words::tr("Pagamento ricevuto"),
                Words::tr("%1, %2. La ricevuta è nello Storico pagamenti.", "names, amount")
                    .arg(namesOf(dues), formatMoney(checkout.total))};
    case CheckoutState::Cancelled:
        return {
            lookOf(DueState::Cancelled), Words::tr("Pagamento annullato"),
            Words::tr("Gli avvisi sono di nuovo da pagare. Se invece hai già pagato, aspetta la "
                      "ricevuta: non pagare di nuovo.")};
    case CheckoutState::Failed:
        break;
    }
    return {{Words::tr("Non riuscito"), QStringLiteral("alert"), Role::Danger, Role::DangerTint},
            Words::tr("Il pagamento non è riuscito"),
            Words::tr("Riprova, oppure stampa l'avviso e paga in banca, alle Poste o in "
                      "tabaccheria. Se la somma risulta già addebitata, aspetta la ricevuta.")};
}

} // namespace campanella::ui
