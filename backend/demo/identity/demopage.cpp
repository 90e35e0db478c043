// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/identity/demopage.h"

#include "backend/access/gateway/browserpages.h"
#include "backend/access/secrets.h"
#include "backend/demo/identity/democitizens.h"
#include "domain/person.h"

#include <QCoreApplication>

#include <array>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DemoPage)
};

struct Refusal {
    int code; ///< of SPID's "ErrorCode nrNN"
    const char *label;
};

constexpr std::array refusals{
    Refusal{25, QT_TRANSLATE_NOOP("DemoPage", "Annulla")},
    Refusal{22, QT_TRANSLATE_NOOP("DemoPage", "Non do il consenso")},
    Refusal{21, QT_TRANSLATE_NOOP("DemoPage", "Tempo scaduto")},
    Refusal{19, QT_TRANSLATE_NOOP("DemoPage", "Troppi tentativi con la password")},
    Refusal{20, QT_TRANSLATE_NOOP("DemoPage", "Livello di sicurezza troppo basso")},
    Refusal{23, QT_TRANSLATE_NOOP("DemoPage", "Identità sospesa o revocata")},
    Refusal{30, QT_TRANSLATE_NOOP("DemoPage", "Identità di un altro tipo (professionale)")},
};

QString nameOf(WayKind kind) {
    switch (kind) {
    case WayKind::Spid:
        return Words::tr("SPID di prova");
    case WayKind::Cie:
        return Words::tr("CIE di prova");
    case WayKind::Cohesion:
        return Words::tr("Cohesion di prova");
    case WayKind::Other:
        break;
    }
    return Words::tr("Identità di prova");
}

/// "SPID di prova", and with which of our providers.
QString titleOf(const SignInWay &way, const QString &providerId) {
    for (const IdentityProvider &provider : way.providers)
        if (provider.id == providerId)
            return nameOf(way.kind) + QStringLiteral(" · ") + provider.name;
    return nameOf(way.kind);
}

QString link(const QString &target, const QString &label, const QString &note = {}) {
    const QString small =
        note.isEmpty() ? QString() : QStringLiteral("<small>%1</small>").arg(note.toHtmlEscaped());
    return QStringLiteral("<li><a href=\"%1\">%2%3</a></li>\n")
        .arg(target.toHtmlEscaped(), label.toHtmlEscaped(), small);
}

QString list(const QString &heading, const QString &items) {
    return QStringLiteral("<h2>%1</h2>\n<ul>\n%2</ul>\n").arg(heading.toHtmlEscaped(), items);
}

/// `callback` has the state already; choices are added to it.
QString bodyFor(const QString &callback) {
    QString people;
    for (const DemoCitizen &citizen : demoCitizens())
        people += link(callback + QStringLiteral("&citizen=") + citizen.id,
                       fullName(citizen.birth.givenName, citizen.birth.familyName), citizen.note);
    QString ends;
    for (const Refusal &refusal : refusals)
        ends += link(callback + QStringLiteral("&error=ErrorCode%20nr%1").arg(refusal.code),
                     Words::tr(refusal.label));
    const QString intro = Words::tr("Questa pagina fa parte della dimostrazione: le persone sono "
                                    "inventate e qui nessuno controlla chi sei.");
    return QStringLiteral("<p>%1</p>\n").arg(intro.toHtmlEscaped()) +
           list(Words::tr("Entra come"), people) +
           list(Words::tr("Oppure guarda che cosa succede se qualcosa va storto"), ends);
}

Response showPage(const Request &request, const SignInWays &ways) {
    const OpenWay *open = ways.find(request.parameters.value(QStringLiteral("way")));
    const QString state = request.query.queryItemValue(QStringLiteral("state"));
    if (!open || !isSecret(state.toLatin1()))
        return Response::problem({FailureCode::SignInNotOurs, {}, {}, {}, {}});
    const QString callback =
        QStringLiteral("/v1/access/callback/%1?state=%2").arg(open->way.id, state);
    const QString provider =
        request.query.queryItemValue(QStringLiteral("provider"), QUrl::FullyDecoded);
    return Response::page(titleOf(open->way, provider), bodyFor(callback));
}

} // namespace

void addDemoRoutes(Router &router, std::shared_ptr<const SignInWays> ways) {
    router.add("GET", QStringLiteral("/demo/identity/{way}"),
               forBrowsers([ways = std::move(ways)](const Request &request, Store &) {
                   return showPage(request, *ways);
               }));
}

} // namespace campanella::backend
