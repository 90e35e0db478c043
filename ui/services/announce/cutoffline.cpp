// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/announce/cutoffline.h"

#include "ui/widgets/format.h"

#include <QAccessible>
#include <QEvent>
#include <QTimeZone>

#include <chrono>

namespace campanella::ui {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 soon = 10 * minute;
constexpr std::array<qint64, 3> spokenAt{5, 10, 30}; // minutes

QString italianTime(const QDateTime &moment) {
    return moment.toTimeZone(QTimeZone("Europe/Rome")).toString(QStringLiteral("H:mm"));
}

} // namespace

CutoffLine::CutoffLine(QWidget *parent)
    : Label(TextUse::Help, Role::Warning, parent) {
    setWordWrap(true);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CutoffLine::tell);
}

void CutoffLine::setTerms(const std::optional<AnnouncingTerms> &terms, qint64 ahead) {
    m_terms = terms;
    m_ahead = ahead;
    m_spoken = 0;
    tell();
}

void CutoffLine::setClock(Clock clock) {
    m_clock = std::move(clock);
    tell();
}

QString CutoffLine::left(qint64 seconds) const {
    if (seconds >= day)
        return tr("%n giorni", nullptr, static_cast<int>(seconds / day));
    if (seconds >= hour)
        return tr("%1 ore e %2 minuti").arg(seconds / hour).arg(seconds % hour / minute);
    if (seconds >= soon)
        return tr("%n minuti", nullptr, static_cast<int>(seconds / minute));
    return tr("%1:%2 minuti").arg(seconds / minute).arg(seconds % minute, 2, 10, QLatin1Char('0'));
}

void CutoffLine::tell() {
    m_timer.stop();
    setVisible(m_terms.has_value());
    if (!m_terms)
        return;
    const qint64 seconds = m_clock().addSecs(m_ahead).secsTo(m_terms->closesAt);
    if (seconds <= 0) {
        setText(tr("Il termine per %1 è passato.").arg(formatLongDate(m_terms->firstDay)));
        return Q_EMIT passed();
    }
    setText(
        tr("Per %1 puoi dirlo fino alle %2: mancano %3.")
            .arg(formatLongDate(m_terms->firstDay), italianTime(m_terms->closesAt), left(seconds)));
    const qint64 minutes = seconds / minute;
    if (minutes != m_spoken &&
        std::find(spokenAt.begin(), spokenAt.end(), minutes) != spokenAt.end()) {
        m_spoken = minutes;
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    m_timer.start(std::chrono::seconds(seconds > soon ? seconds % minute + 1 : 1));
}

void CutoffLine::changeEvent(QEvent *event) {
    Label::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
}

} // namespace campanella::ui
