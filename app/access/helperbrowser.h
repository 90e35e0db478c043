// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/access/helperprotocol.h"
#include "app/access/signinbrowser.h"

#include <QProcess>
#include <QTimer>

namespace campanella::app {

/// Our own window for signing in: the program campanella-signin, started for one walk and killed
/// at its end. Cookies, cache and every other trace die with it.
class HelperBrowser final : public SignInBrowser {
    Q_OBJECT

public:
    /// `order.start` comes with open(). `program` empty: findProgram().
    explicit HelperBrowser(HelperOrder order, QString program = {}, QObject *parent = nullptr);
    /// Kills the program.
    ~HelperBrowser() override;

    /// Where campanella-signin is: beside the client, in its libexec folder or in a build tree.
    /// Empty when it is not installed.
    [[nodiscard]] static QString findProgram();

    [[nodiscard]] Result<QUrl> prepare() override;
    void open(const QUrl &start) override;
    void cancel() override;

private:
    void readLine();
    void settle(const HelperReport &report);
    void refuse(const QString &detail);
    void kill();

    HelperOrder m_order;
    QString m_program;
    QProcess m_process;
    QTimer m_patience;
    bool m_settled = false;
};

} // namespace campanella::app
