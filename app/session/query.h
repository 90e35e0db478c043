// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/onanswer.h"
#include "domain/result.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <utility>

namespace campanella::app {

/// One answer that a screen shows, and where it stands. Pages bind to it; `QueryView` draws it.
class QueryBase : public QObject {
    Q_OBJECT

public:
    /// Stale: an older value is shown while or although a refresh is not (yet) successful.
    enum class State { Idle, Loading, Ready, Stale, Failed };
    Q_ENUM(State)

    using QObject::QObject;
    [[nodiscard]] State state() const { return m_state; }
    /// Why the last refresh failed; also in Stale. Empty while all is well.
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }
    [[nodiscard]] bool isRefreshing() const { return m_refreshing; }
    /// When the value was read (UTC).
    [[nodiscard]] QDateTime updatedAt() const { return m_updatedAt; }
    /// Asks again; a second call while one is under way does nothing.
    virtual void refresh() = 0;
    /// Asks again since something has changed: an answer that is under way may be from before, and
    /// then one more is asked for after it.
    void refreshAfterChange();
    /// Asks again if the last time failed; used when the backend can be reached again.
    void refreshIfFailed();

Q_SIGNALS:
    void changed();

protected:
    /// Marks a refresh as begun and tells it; false when one is under way already or when
    /// somebody who heard of it threw this query away.
    [[nodiscard]] bool begin(bool hasValue);
    /// Marks it as ended; the last act of a refresh, since whoever hears it may throw us away.
    void finish(bool hasValue, const std::optional<Failure> &failure);

private:
    State m_state = State::Idle;
    std::optional<Failure> m_failure;
    bool m_refreshing = false;
    bool m_again = false; ///< the answer under way may be from before a change
    QDateTime m_updatedAt;
};

template <typename T>
class Query final : public QueryBase {
public:
    using Fetch = std::function<QFuture<Result<T>>()>;
    explicit Query(Fetch fetch, QObject *parent = nullptr)
        : QueryBase(parent)
        , m_fetch(std::move(fetch)) {}
    [[nodiscard]] const std::optional<T> &value() const { return m_value; }

    void refresh() override {
        if (begin(m_value.has_value()))
            onAnswer(m_fetch(), this, [this](const Result<T> &answer) { take(answer); });
    }

private:
    void take(const Result<T> &answer) {
        if (answer)
            m_value = *answer;
        finish(m_value.has_value(), answer ? std::nullopt : std::optional(answer.error()));
    }

    Fetch m_fetch;
    std::optional<T> m_value;
};

} // namespace campanella::app
