// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/request.h"

namespace campanella::backend {

QByteArray Request::bearer() const {
    const QByteArray value = header("authorization");
    return value.left(7).compare("Bearer ", Qt::CaseInsensitive) == 0 ? value.mid(7).trimmed()
                                                                      : QByteArray();
}

} // namespace campanella::backend
