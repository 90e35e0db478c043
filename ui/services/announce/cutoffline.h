// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/attendance.h"
#include "domain/clock.h"
#include "ui/widgets/label.h"

#include <QTimer>

namespace campanella::ui {

/// Up to when a day can be announced, with the time that is left: each minute, below ten minutes
/// each second; spoken at 30, 10 and 5 minutes only. The server's clock rules.
class CutoffLine : public Label {
    Q_OBJECT

public:
    explicit CutoffLine(QWidget *parent = nullptr);
    /// `ahead`: by how many seconds the server's clock is ahead of this computer's.
    void setTerms(const std::optional<AnnouncingTerms> &terms, qint64 ahead);
    /// Tests turn it.
    void setClock(Clock clock);
    [[nodiscard]] const std::optional<AnnouncingTerms> &terms() const { return m_terms; }

Q_SIGNALS:
    /// The day has closed while it was shown.
    void passed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    [[nodiscard]] QString left(qint64 seconds) const;

    std::optional<AnnouncingTerms> m_terms;
    qint64 m_ahead = 0;
    Clock m_clock = systemClock;
    QTimer m_timer;
    qint64 m_spoken = 0; ///< minutes left when it was last spoken
};

} // namespace campanella::ui
