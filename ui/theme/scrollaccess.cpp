// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/theme/scrollaccess.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>

namespace campanella::ui {

namespace {

// Only where no closer class has a description of its own, as tables and texts do.
QAccessibleInterface *makeScrollAccess(const QString &className, QObject *object) {
    if (className != QLatin1String("QScrollArea") &&
        className != QLatin1String("QAbstractScrollArea"))
        return nullptr;
    auto *area = qobject_cast<QAbstractScrollArea *>(object);
    return area != nullptr ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void installScrollAccess() {
    static const bool once = [] {
        QAccessible::installFactory(makeScrollAccess);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace campanella::ui
