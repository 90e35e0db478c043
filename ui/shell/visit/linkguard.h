// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QObject>
#include <QUrl>

namespace campanella::ui {

/// As long as it lives no link leaves the program: addresses of the web, mail, telephones and
/// files open nothing. One per process.
class LinkGuard : public QObject {
    Q_OBJECT

public:
    explicit LinkGuard(QObject *parent = nullptr);
    ~LinkGuard() override;

    /// The last address that was not opened.
    [[nodiscard]] QUrl lastRefused() const { return m_lastRefused; }

    /// Called by QDesktopServices, by name.
    Q_INVOKABLE void refuse(const QUrl &address) { m_lastRefused = address; }

private:
    QUrl m_lastRefused;
};

} // namespace campanella::ui
