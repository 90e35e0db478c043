// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/townmail.h"

#include <QStringList>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

/// "Ufficio Scuola, telefono 0721 555010, lun-ven 9-13", as much of it as there is.
QString office(const Municipality &town) {
    QStringList parts;
    if (!town.officeName.isEmpty())
        parts.append(town.officeName);
    if (!town.officePhone.isEmpty())
        parts.append(u"telefono "_s + town.officePhone);
    if (!town.officeHours.isEmpty())
        parts.append(town.officeHours);
    return parts.join(u", "_s);
}

} // namespace

Mail townMail(const Municipality &town, const QString &recipient, const QString &subject,
              const QString &text) {
    const QString body = u"Ciao,\n\n"_s + text + u"\n\n"_s + town.name + u'\n' + office(town);
    return {recipient, subject + u" - "_s + town.name, body.trimmed(), {}, {}};
}

} // namespace campanella::backend
