// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/access/browser/countdown.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QUrl>
#include <QWidget>

namespace campanella::ui {

/// Above the pages of a sign-in: at whose site the person is, how long they may take, Annulla.
class WalkBar : public QWidget {
    Q_OBJECT

public:
    explicit WalkBar(const Countdown &countdown, QWidget *parent = nullptr);
    /// The page on screen.
    void showSite(const QUrl &url);
    void showOpening();
    /// No page could be opened; what is below says why.
    void showNothing();

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &words, bool secure);
    void showTime();

    const Countdown &m_countdown;
    Label m_lock;
    Label m_site;
    Label m_time;
    Button m_cancel;
};

/// "Sei su login.example.it – collegamento sicuro".
[[nodiscard]] QString siteWords(const QUrl &url);
/// "Tempo rimasto: 9 minuti", in the last two minutes "Tempo rimasto: 1:45".
[[nodiscard]] QString timeWords(std::chrono::seconds left);

} // namespace campanella::ui
