// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/messagethread.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace campanella::ui {

/// How many questions have an answer that nobody has opened; 0 while they are not known.
[[nodiscard]] inline int unreadAnswers(const std::optional<QList<MessageThread>> &threads) {
    if (!threads)
        return 0;
    return static_cast<int>(std::count_if(threads->cbegin(), threads->cend(),
                                          [](const MessageThread &one) { return one.unread; }));
}

} // namespace campanella::ui
