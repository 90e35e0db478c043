// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>
#include <QUrl>

namespace campanella::ui {

/// Where the window for signing in may go: the backend and the hosts of the way in, by https.
class WalkRules {
public:
    /// Where an address would be loaded.
    enum class Place {
        Page,  ///< the whole window
        Frame, ///< a part of a page
        Part   ///< picture, script, style …
    };
    enum class Verdict { Allowed, Refused, Done };

    /// `done` belongs to the backend. A host of `hosts` may carry a port ("login.example.it:8443");
    /// without one it means 443.
    WalkRules(const QUrl &done, const QStringList &hosts);

    [[nodiscard]] Verdict judge(const QUrl &url, Place place) const;
    [[nodiscard]] const QUrl &done() const { return m_done; }

private:
    [[nodiscard]] bool isListed(const QUrl &url) const;

    QUrl m_done;
    QStringList m_hosts; ///< "host:port", in lower case
};

} // namespace campanella::ui
