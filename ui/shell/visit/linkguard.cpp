// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/visit/linkguard.h"

#include <QDesktopServices>

namespace campanella::ui {

namespace {
constexpr const char *schemes[] = {"http", "https", "mailto", "tel", "sms", "file", "ftp", "smb"};
} // namespace

LinkGuard::LinkGuard(QObject *parent)
    : QObject(parent) {
    for (const char *scheme : schemes)
        QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "refuse");
}

LinkGuard::~LinkGuard() {
    for (const char *scheme : schemes)
        QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
}

} // namespace campanella::ui
