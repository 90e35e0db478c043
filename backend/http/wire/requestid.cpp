// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/wire/requestid.h"

#include "domain/publicid.h"

#include <algorithm>

namespace campanella::backend {

namespace {

bool isIdCharacter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

bool isAcceptable(QByteArrayView id) {
    return id.size() >= 8 && id.size() <= 64 && std::all_of(id.begin(), id.end(), isIdCharacter);
}

} // namespace

QString requestId(QByteArrayView offered) {
    return isAcceptable(offered) ? QString::fromLatin1(offered) : PublicId::random().toString();
}

} // namespace campanella::backend
