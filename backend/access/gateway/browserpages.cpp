// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/gateway/browserpages.h"

#include <QCoreApplication>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BrowserPages)
};

Response page(const QString &title, const QString &sentence, int status) {
    return Response::page(title, QStringLiteral("<p>%1</p>\n").arg(sentence.toHtmlEscaped()),
                          status);
}

Response pageFor(int status) {
    constexpr int tooMany = 429;
    constexpr int ownFault = 500;
    if (status == tooMany)
        return page(Words::tr("Un momento di pazienza"),
                    Words::tr("Da questa rete sono arrivate molte richieste insieme. Aspetta un "
                              "minuto, poi torna al programma e riprova."),
                    status);
    if (status >= ownFault)
        return page(Words::tr("Il servizio ora non risponde"),
                    Words::tr("Torna al programma e riprova tra qualche minuto."), status);
    return page(Words::tr("Da qui non si può continuare"),
                Words::tr("Questa pagina vale una volta sola e per pochi minuti. Torna al "
                          "programma e premi di nuovo il pulsante per entrare."),
                status);
}

} // namespace

Handler forBrowsers(Handler handler) {
    return forBrowsers(std::move(handler), pageFor);
}

Handler forBrowsers(Handler handler, PageInstead pageInstead) {
    return [handler = std::move(handler), pageInstead](const Request &request, Store &store) {
        Response response = handler(request, store);
        const bool isProblem = response.contentType == "application/problem+json";
        if (!isProblem || !request.header("accept").contains("text/html"))
            return response;
        Response kind = pageInstead(response.status);
        kind.headers.append(response.headers);
        kind.failure = response.failure;
        return kind;
    };
}

Response donePage() {
    constexpr int ok = 200;
    return page(Words::tr("Torna al programma"),
                Words::tr("Qui hai finito: chiudi questa pagina e continua in Campanella."), ok);
}

} // namespace campanella::backend
