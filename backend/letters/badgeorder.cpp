// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/letters/badgeorder.h"

#include "domain/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const Badge &badge) {
    return {{u"number"_s, badge.number},
            {u"given_name"_s, badge.givenName},
            {u"family_name"_s, badge.familyName},
            {u"school"_s, badge.school},
            {u"school_class"_s, badge.schoolClass}};
}

Result<Badge> badgeOf(const QJsonObject &object) {
    const auto text = [&object](const QString &name) { return object.value(name).toString(); };
    if (text(u"number"_s).isEmpty())
        return fail(FailureCode::RequestMalformed, u"a badge without number"_s);
    return Badge{text(u"number"_s), text(u"given_name"_s), text(u"family_name"_s),
                 text(u"school"_s), text(u"school_class"_s)};
}

} // namespace

QByteArray writeBadgeOrder(const BadgeOrder &order) {
    QJsonArray badges;
    for (const Badge &badge : order.badges)
        badges.append(objectOf(badge));
    const QJsonObject object{{u"town"_s, QJsonDocument::fromJson(toJson(order.town)).object()},
                             {u"school_year"_s, order.schoolYear.toString()},
                             {u"badges"_s, badges}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<BadgeOrder> readBadgeOrder(const QByteArray &text) {
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto town = fromJson<Municipality>(
        QJsonDocument(object.value(u"town"_s).toObject()).toJson(QJsonDocument::Compact));
    const auto year = SchoolYear::parse(object.value(u"school_year"_s).toString());
    if (!town || !year)
        return fail(FailureCode::RequestMalformed, u"badges without a town or a school year"_s);
    BadgeOrder order{*town, *year, {}};
    for (const QJsonValue &value : object.value(u"badges"_s).toArray()) {
        const auto badge = badgeOf(value.toObject());
        if (!badge)
            return fail(badge.error());
        order.badges.append(*badge);
    }
    return order;
}

} // namespace campanella::backend
