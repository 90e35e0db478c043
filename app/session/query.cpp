// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/session/query.h"

#include <QTimer>

namespace campanella::app {

void QueryBase::refreshIfFailed() {
    if (m_failure)
        refresh();
}

void QueryBase::refreshAfterChange() {
    m_again = m_refreshing;
    refresh();
}

bool QueryBase::begin(bool hasValue) {
    if (m_refreshing)
        return false;
    m_refreshing = true;
    m_state = hasValue ? State::Stale : State::Loading;
    const QPointer<QueryBase> self(this);
    Q_EMIT changed();
    return !self.isNull();
}

void QueryBase::finish(bool hasValue, const std::optional<Failure> &failure) {
    m_refreshing = false;
    m_failure = failure;
    if (failure) {
        m_state = hasValue ? State::Stale : State::Failed;
    } else {
        m_state = State::Ready;
        m_updatedAt = QDateTime::currentDateTimeUtc();
    }
    // Not from within the answer that is being given.
    if (std::exchange(m_again, false))
        QTimer::singleShot(0, this, &QueryBase::refresh);
    Q_EMIT changed();
}

} // namespace campanella::app
