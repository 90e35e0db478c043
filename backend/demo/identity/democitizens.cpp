// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/identity/democitizens.h"

#include <algorithm>

namespace campanella::backend {

namespace {

const QString pesaro = QStringLiteral("G479");

Birth born(const QString &given, const QString &family, Sex sex, QDate day) {
    return {given, family, sex, day, pesaro};
}

} // namespace

const QList<DemoCitizen> &demoCitizens() {
    static const QList<DemoCitizen> all{
        {QStringLiteral("anna.conti"),
         born(QStringLiteral("Anna"), QStringLiteral("Conti"), Sex::Female, QDate(1984, 7, 12)),
         QStringLiteral("ha già un accesso: due figli, avvisi da pagare")},
        {QStringLiteral("elisabeth.oberhofer"),
         born(QStringLiteral("Elisabeth Maria-Magdalena"),
              QStringLiteral("Oberhofer Schweigkofler"), Sex::Female, QDate(1983, 10, 5)),
         QStringLiteral("ha già un accesso: cinque figli, nomi lunghi")},
        {QStringLiteral("giulia.ferri"),
         born(QStringLiteral("Giulia"), QStringLiteral("Ferri"), Sex::Female, QDate(1990, 12, 1)),
         QStringLiteral("ha già un accesso: avvisi a rate")},
        {QStringLiteral("marco.bianchi"),
         born(QStringLiteral("Marco"), QStringLiteral("Bianchi"), Sex::Male, QDate(1979, 4, 25)),
         QStringLiteral("ha già un accesso: niente da pagare")},
        {QStringLiteral("paolo.rossi"),
         born(QStringLiteral("Paolo"), QStringLiteral("Rossi"), Sex::Male, QDate(1982, 2, 3)),
         QStringLiteral("primo accesso: il Comune conosce già i suoi figli")},
        {QStringLiteral("chiara.moretti"),
         born(QStringLiteral("Chiara"), QStringLiteral("Moretti"), Sex::Female, QDate(1992, 5, 21)),
         QStringLiteral("primo accesso: persona nuova per il Comune")},
        {QStringLiteral("johanna.muster"),
         born(QStringLiteral("Johanna"), QStringLiteral("Muster"), Sex::Female, QDate(1988, 1, 9)),
         QStringLiteral("identità europea, senza codice fiscale"), false}};
    return all;
}

const DemoCitizen *findDemoCitizen(const QString &id) {
    const auto &all = demoCitizens();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&id](const DemoCitizen &citizen) { return citizen.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace campanella::backend
