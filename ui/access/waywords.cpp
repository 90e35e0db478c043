// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/waywords.h"

#include <QCoreApplication>

namespace campanella::ui {

namespace {

/// The translation context of these words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(campanella::ui::WayWords)
};

} // namespace

QString wayName(const SignInWay &way) {
    switch (way.kind) {
    case WayKind::Spid:
        return QStringLiteral("SPID");
    case WayKind::Cie:
        return QStringLiteral("CIE");
    case WayKind::Cohesion:
        return QStringLiteral("Cohesion");
    case WayKind::Other:
        break;
    }
    return way.label;
}

QString wayName(const QString &id, const AccessOffer &offer) {
    if (id == QLatin1String("credentials"))
        return Words::tr("Nome utente e password");
    for (const SignInWay &way : offer.ways)
        if (way.id == id)
            return wayName(way);
    return id;
}

} // namespace campanella::ui
