// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/client.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace campanella::ui {

/// Looks from time to time whether the municipality has written or a payment has its outcome, and
/// says so when the person is at another window.
class NewsWatch : public QObject {
    Q_OBJECT

public:
    /// Both outlive the watch.
    NewsWatch(app::Client &client, QWidget &window);

    /// Asks the backend now; the clock does it every few minutes of a visit.
    void look();

Q_SIGNALS:
    /// Something has come, in words that tell nothing of it: a desktop shows them to whoever
    /// passes.
    void news(const QString &words);
    /// The person is back, or the visit is over: there is nothing to call for any more.
    void settled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void end();
    void takeMessages();
    void takePayments();
    void say(const QString &words);

    app::Client &m_client;
    const QWidget &m_window;
    QTimer m_clock;
    std::optional<int> m_unread; ///< as of the last answer
    qsizetype m_pending = 0;     ///< payments without an outcome, as of the last answer
};

} // namespace campanella::ui
