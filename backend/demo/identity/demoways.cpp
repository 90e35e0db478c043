// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/identity/demoways.h"

#include <QFile>

/// A static library's resources must be asked for, outside of any namespace (Q_INIT_RESOURCE).
static void useDemoIdentity() {
    Q_INIT_RESOURCE(demoidentity);
}

namespace campanella::backend {

QByteArray demoIdentity() {
    useDemoIdentity();
    QFile file(QStringLiteral(":/campanella/demo/ways.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace campanella::backend
