// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/letters/letterorder.h"

#include "domain/clock.h"
#include "domain/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const BadgeLetter &letter) {
    return {{u"code"_s, letter.code.toString()},
            {u"given_name"_s, letter.givenName},
            {u"family_name"_s, letter.familyName},
            {u"school"_s, letter.school},
            {u"school_class"_s, letter.schoolClass},
            {u"last_day"_s, letter.lastDay.toString(Qt::ISODate)}};
}

Result<BadgeLetter> letterOf(const QJsonObject &object) {
    const auto text = [&object](const QString &name) { return object.value(name).toString(); };
    const auto code = PairingCode::parse(text(u"code"_s));
    const QDate lastDay = isoDay(text(u"last_day"_s));
    if (!code || !lastDay.isValid())
        return fail(FailureCode::RequestMalformed, u"a letter without code or day"_s);
    return BadgeLetter{*code,
                       text(u"given_name"_s),
                       text(u"family_name"_s),
                       text(u"school"_s),
                       text(u"school_class"_s),
                       lastDay};
}

} // namespace

QByteArray writeOrder(const LetterOrder &order) {
    QJsonArray letters;
    for (const BadgeLetter &letter : order.letters)
        letters.append(objectOf(letter));
    const QJsonObject object{{u"town"_s, QJsonDocument::fromJson(toJson(order.town)).object()},
                             {u"letters"_s, letters}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<LetterOrder> readOrder(const QByteArray &text) {
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto town = fromJson<Municipality>(
        QJsonDocument(object.value(u"town"_s).toObject()).toJson(QJsonDocument::Compact));
    if (!town)
        return fail(FailureCode::RequestMalformed, town.error().detail);
    LetterOrder order{*town, {}};
    for (const QJsonValue &value : object.value(u"letters"_s).toArray()) {
        const auto letter = letterOf(value.toObject());
        if (!letter)
            return fail(letter.error());
        order.letters.append(*letter);
    }
    return order;
}

} // namespace campanella::backend
