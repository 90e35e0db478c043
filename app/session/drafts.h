// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/messagethread.h"

#include <QHash>

namespace campanella::app {

/// What a person has typed and not sent yet. It dies with the visit and is never on disk.
struct Drafts {
    NewThread question;
    QHash<PublicId, QString> replies; ///< by the thread that they belong to
};

} // namespace campanella::app
