// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/access.h"

#include "domain/names.h"

#include <QCryptographicHash>

namespace campanella {

namespace {

constexpr EnumNames<WayKind, 4> kinds{{{
    {WayKind::Spid, u"spid"},
    {WayKind::Cie, u"cie"},
    {WayKind::Cohesion, u"cohesion"},
    {WayKind::Other, u"other"},
}}};

} // namespace

QString toString(WayKind kind) {
    return kinds.name(kind);
}

Result<WayKind> wayKindFromString(QStringView text) {
    return kinds.value(text);
}

QString textVersion(const ContentPage &page) {
    return QString::fromLatin1(
        QCryptographicHash::hash(page.markdown.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace campanella
