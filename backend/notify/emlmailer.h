// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/notify/mimemessage.h"

namespace campanella::backend {

/// Puts each mail into a folder as an .eml file, which any mail program opens: for the demo and for
/// trying out. The files are for the owner only; their names say when, not whom.
class EmlMailer final : public Channel {
public:
    /// Makes the folder when there is none.
    EmlMailer(QString folder, Sender sender);

    /// A mail sent twice is one file.
    Result<> send(const Mail &mail) override;

private:
    const QString m_folder;
    const Sender m_sender;
};

} // namespace campanella::backend
