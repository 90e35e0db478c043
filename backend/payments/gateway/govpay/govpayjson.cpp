// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/gateway/govpay/govpayjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 140;
constexpr qsizetype longestName = 70;
constexpr int centsInEuro = 100;

double euro(Money amount) {
    return static_cast<double>(amount.cents()) / centsInEuro;
}

QJsonObject payerOf(const Due &due, const FiscalCode &code) {
    return {{u"tipo"_s, code.isPerson() ? u"F"_s : u"G"_s},
            {u"identificativo"_s, code.toString()},
            {u"anagrafica"_s, due.payer.name.left(longestName)}};
}

QJsonObject voceOf(const GovpaySettings &settings, const Due &due) {
    return {{u"idVocePendenza"_s, u"1"_s},
            {u"importo"_s, euro(due.amount)},
            {u"descrizione"_s, due.subject.left(longestText)},
            {u"codEntrata"_s, settings.incomes.value(due.service.kind)}};
}

/// A text that must be there.
Result<QString> text(const QByteArray &json, const QString &key) {
    const QString found = QJsonDocument::fromJson(json).object().value(key).toString();
    return found.isEmpty() ? fail(FailureCode::GatewayAnswerInvalid, u"no "_s + key)
                           : Result<QString>(found);
}

} // namespace

Result<QByteArray> pendenzaJson(const GovpaySettings &settings, const Due &due) {
    if (!due.payer.fiscalCode)
        return fail(FailureCode::FieldInvalid, u"the payer has no fiscal code"_s);
    const QJsonObject pendenza{{u"idTipoPendenza"_s, settings.types.value(due.service.kind)},
                               {u"idDominio"_s, settings.checkout.organization},
                               {u"causale"_s, due.subject.left(longestText)},
                               {u"soggettoPagatore"_s, payerOf(due, *due.payer.fiscalCode)},
                               {u"importo"_s, euro(due.amount)},
                               {u"numeroAvviso"_s, due.noticeNumber.toString()},
                               {u"annoRiferimento"_s, due.schoolYear.startYear()},
                               {u"voci"_s, QJsonArray{voceOf(settings, due)}}};
    return QJsonDocument(pendenza).toJson(QJsonDocument::Compact);
}

QByteArray annulmentJson(const QString &why) {
    const auto replace = [](const QString &path, const QString &value) {
        return QJsonObject{{u"op"_s, u"REPLACE"_s}, {u"path"_s, path}, {u"value"_s, value}};
    };
    return QJsonDocument(QJsonArray{replace(u"/stato"_s, u"ANNULLATA"_s),
                                    replace(u"/descrizioneStato"_s, why)})
        .toJson(QJsonDocument::Compact);
}

Result<QString> readPendenzaState(const QByteArray &json) {
    return text(json, u"stato"_s);
}

Result<QString> readCreatedNotice(const QByteArray &json) {
    return text(json, u"numeroAvviso"_s);
}

} // namespace campanella::backend
