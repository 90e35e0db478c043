// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/town/valmarina.h"

#include "backend/demo/town/demoletters.h"
#include "backend/demo/town/dice.h"
#include "backend/import/recordimport.h"
#include "backend/store/records.h"

#include <QFile>

/// A static library's resources must be asked for, outside of any namespace (Q_INIT_RESOURCE).
static void useDemoContent() {
    Q_INIT_RESOURCE(democontent);
}

namespace campanella::backend {

namespace {

QByteArray content(const QString &name) {
    useDemoContent();
    QFile file(QStringLiteral(":/campanella/demo/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<DemoUser> demoUsers() {
    const QString password = demoPassword();
    return {
        {QStringLiteral("anna.conti"), password,
         QStringLiteral("Anna Conti: due figli, avvisi da pagare e uno scaduto")},
        {QStringLiteral("elisabeth.oberhofer"), password,
         QStringLiteral("Elisabeth Oberhofer: cinque figli, nomi lunghi")},
        {QStringLiteral("giulia.ferri"), password, QStringLiteral("Giulia Ferri: avvisi a rate")},
        {QStringLiteral("marco.bianchi"), password,
         QStringLiteral("Marco Bianchi: niente da pagare")},
        {QStringLiteral("sportello"), password,
         QStringLiteral("Paola Serafini: operatrice del Comune")}};
}

struct Offer {
    const char16_t *code;
    const char16_t *name;
    ServiceKind kind;
};

constexpr std::array offers{Offer{u"REF", u"Refezione", ServiceKind::Canteen},
                            Offer{u"BUS", u"Scuolabus", ServiceKind::Bus},
                            Offer{u"PRE", u"Pre-scuola", ServiceKind::PreSchool},
                            Offer{u"POST", u"Post-scuola", ServiceKind::AfterSchool},
                            Offer{u"NIDO", u"Nido d'infanzia", ServiceKind::Nursery},
                            Offer{u"SPORT", u"Attività sportive", ServiceKind::Other}};

Result<QList<StoredService>> storeServices(Store &store) {
    Dice dice(0); // the services' ids are the same for every seed
    QList<StoredService> services;
    for (const Offer &offer : offers) {
        Service service{dice.publicId(), QString::fromUtf16(offer.name), offer.kind};
        const auto key = addService(store, service, QString::fromUtf16(offer.code));
        if (!key)
            return fail(key.error());
        services.append({*key, std::move(service)});
    }
    return services;
}

} // namespace

QString demoPassword() {
    return QStringLiteral("valmarina");
}

Municipality valmarina(QDate today) {
    return {QStringLiteral("Comune di Valmarina"),
            QStringLiteral("Servizi Educativi"),
            *FiscalCode::parse(u"00987650413"),
            QStringLiteral("BX7QK"),
            QStringLiteral("servizi.comune.valmarina.example - tel. 0721 555 010"),
            QStringLiteral("Ufficio Servizi Educativi"),
            QStringLiteral("0721 555 010"),
            QStringLiteral("lunedì–venerdì 8:30–13:00"),
            QUrl(QStringLiteral("https://www.comune.valmarina.example")),
            QStringLiteral("Servizi Educativi › Portale Genitori"),
            QString(),
            QString::fromUtf8(content(QStringLiteral("stemma.svg"))),
            SchoolYear::of(today),
            PostalAccount{QStringLiteral("1034567819"),
                          QStringLiteral("Comune di Valmarina - Servizio Tesoreria"),
                          QStringLiteral("AUT. DB/DEMO/PA 00000 DEL 01/09/2026")},
            demoUsers(),
            demoCodes()};
}

QList<ContentPage> valmarinaPages() {
    QList<ContentPage> pages;
    for (const QString &slug : {QStringLiteral("accessibilita"), QStringLiteral("privacy"),
                                QStringLiteral("guida-accesso"), QStringLiteral("come-pagare"),
                                QStringLiteral("contatti"), QStringLiteral("isee")}) {
        const auto page = parsePage(slug, content(slug + QStringLiteral(".md")));
        Q_ASSERT(page); // our own text
        pages.append(*page);
    }
    return pages;
}

Result<QList<StoredService>> storeValmarina(Store &store, QDate today) {
    if (const auto saved = saveMunicipality(store, valmarina(today)); !saved)
        return fail(saved.error());
    for (const ContentPage &page : valmarinaPages())
        if (const auto saved = saveContentPage(store, page); !saved)
            return fail(saved.error());
    return storeServices(store);
}

} // namespace campanella::backend
