// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/fairorder.h"

#include <QRandomGenerator>

namespace campanella::ui {

Draw systemDraw() {
    return [](quint32 bound) { return QRandomGenerator::system()->bounded(bound); };
}

} // namespace campanella::ui
