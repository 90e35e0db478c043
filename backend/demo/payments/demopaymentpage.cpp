// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/payments/demopaymentpage.h"

#include "backend/demo/payments/demopaymentgateway.h"
#include "backend/payments/checkouts/checkoutpages.h"
#include "backend/payments/checkouts/paymentdesk.h"

#include <QCoreApplication>

#include <array>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DemoPaymentPage)
};

struct Choice {
    DemoOutcome outcome;
    const char *label;
    const char *note;
};

constexpr std::array choices{
    Choice{DemoOutcome::Paid, QT_TRANSLATE_NOOP("DemoPaymentPage", "Pagamento riuscito"),
           QT_TRANSLATE_NOOP("DemoPaymentPage", "La ricevuta arriva subito.")},
    Choice{DemoOutcome::Cancelled, QT_TRANSLATE_NOOP("DemoPaymentPage", "Annulla"),
           QT_TRANSLATE_NOOP("DemoPaymentPage", "Torni indietro senza pagare.")},
    Choice{DemoOutcome::Waiting, QT_TRANSLATE_NOOP("DemoPaymentPage", "In attesa di esito"),
           QT_TRANSLATE_NOOP("DemoPaymentPage", "La ricevuta arriva dopo 20 secondi.")},
    Choice{DemoOutcome::Doubled, QT_TRANSLATE_NOOP("DemoPaymentPage", "Doppio esito"),
           QT_TRANSLATE_NOOP("DemoPaymentPage", "Lo stesso avviso risulta pagato due volte.")},
    Choice{DemoOutcome::Late, QT_TRANSLATE_NOOP("DemoPaymentPage", "Esito in ritardo"),
           QT_TRANSLATE_NOOP("DemoPaymentPage",
                             "Sembra non riuscito, ma dopo un minuto e mezzo arriva la ricevuta.")},
};

QString euro(Money amount) {
    return amount.toString().replace(u'.', u',') + QStringLiteral(" €");
}

QString noticesOf(const Cart &cart) {
    QString items;
    for (const Due &due : cart.dues)
        items +=
            QStringLiteral("<li>%1<br>%2<br><small>%3</small></li>\n")
                .arg(due.subject.toHtmlEscaped(), euro(due.amount), due.noticeNumber.grouped());
    return QStringLiteral("<ul>\n%1</ul>\n").arg(items);
}

QString linksOf(const QString &path) {
    QString items;
    for (const Choice &choice : choices)
        items += QStringLiteral("<li><a href=\"%1/%2\">%3<small>%4</small></a></li>\n")
                     .arg(path, toString(choice.outcome), Words::tr(choice.label).toHtmlEscaped(),
                          Words::tr(choice.note).toHtmlEscaped());
    return QStringLiteral("<ul>\n%1</ul>\n").arg(items);
}

Response notFound() {
    return Response::problem({FailureCode::NotFound, {}, {}, {}, {}});
}

Response showPage(const Request &request, const DemoPaymentGateway &gateway) {
    const auto cart = gateway.cart(request.parameters.value(QStringLiteral("cart")));
    if (!cart)
        return notFound();
    const QString intro = Words::tr("Questa pagina fa parte della dimostrazione: nessuno paga "
                                    "davvero. Scegli come va a finire.");
    return Response::page(Words::tr("pagoPA di prova"),
                          QStringLiteral("<p>%1</p>\n").arg(intro.toHtmlEscaped()) +
                              noticesOf(*cart) + linksOf(request.path));
}

Response choose(const Request &request, DemoPaymentGateway &gateway) {
    const auto outcome = demoOutcomeFromString(request.parameters.value(QStringLiteral("outcome")));
    if (!outcome)
        return notFound();
    const auto target = gateway.choose(request.parameters.value(QStringLiteral("cart")), *outcome);
    return target ? Response::redirect(*target) : notFound();
}

} // namespace

void addDemoPaymentRoutes(Router &router, const std::shared_ptr<PaymentDesk> &desk) {
    const auto gateway = desk ? std::dynamic_pointer_cast<DemoPaymentGateway>(desk->gateway)
                              : std::shared_ptr<DemoPaymentGateway>();
    if (!gateway)
        return;
    const QString page = QStringLiteral("/demo/payments/{cart}");
    router.add("GET", page, forPayingBrowsers([gateway](const Request &request, Store &) {
                   return showPage(request, *gateway);
               }));
    router.add("GET", page + QStringLiteral("/{outcome}"),
               forPayingBrowsers([gateway](const Request &request, Store &) {
                   return choose(request, *gateway);
               }));
}

} // namespace campanella::backend
