// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/checkouts/checkoutpages.h"

#include "backend/access/gateway/browserpages.h"

#include <QCoreApplication>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckoutPages)
};

QString paragraph(const QString &text) {
    return QStringLiteral("<p>%1</p>\n").arg(text.toHtmlEscaped());
}

QString goBack() {
    return paragraph(Words::tr("Puoi chiudere questa pagina e tornare a Campanella."));
}

Response page(const QString &title, const QString &sentence, int status) {
    return Response::page(title, paragraph(sentence) + goBack(), status);
}

/// 404: over already, or never begun. 409: the platform takes no payment for a notice. Everything
/// else is the platform's trouble.
Response pageInstead(int status) {
    constexpr int notFound = 404;
    constexpr int conflict = 409;
    if (status == notFound)
        return page(Words::tr("Questo pagamento è già finito"),
                    Words::tr("In Campanella trovi com'è andata. Se vuoi pagare, premi di nuovo "
                              "Paga."),
                    status);
    if (status == conflict)
        return page(Words::tr("Uno di questi avvisi non si può pagare"),
                    Words::tr("Forse è già pagato o in pagamento, anche in banca o da un altro "
                              "adulto. Fra qualche minuto guarda in Campanella."),
                    status);
    return page(Words::tr("Ora non si può pagare"),
                Words::tr("Riprova fra qualche minuto, oppure stampa l'avviso."), status);
}

/// Who comes back may have paid, whatever goes wrong here.
Response returnInstead(int status) {
    return page(Words::tr("Torna a Campanella"),
                Words::tr("Se hai pagato, la ricevuta arriva da sola: non pagare di nuovo. In "
                          "Campanella trovi com'è andata."),
                status);
}

} // namespace

Response returnPage(CheckoutState news) {
    switch (news) {
    case CheckoutState::Cancelled:
        return Response::page(Words::tr("Hai annullato il pagamento"), goBack());
    case CheckoutState::Failed:
        return Response::page(Words::tr("Il pagamento non è riuscito"),
                              paragraph(Words::tr("Puoi riprovare quando vuoi.")) + goBack());
    default:
        return Response::page(Words::tr("Grazie"),
                              paragraph(Words::tr("Aspettiamo la ricevuta: può servire qualche "
                                                  "minuto. Non pagare di nuovo.")) +
                                  goBack());
    }
}

Handler forPayingBrowsers(Handler handler) {
    return forBrowsers(std::move(handler), pageInstead);
}

Handler forReturningBrowsers(Handler handler) {
    return forBrowsers(std::move(handler), returnInstead);
}

} // namespace campanella::backend
