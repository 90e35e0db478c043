// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/notify/channel.h"

#include <memory>

namespace campanella::backend {

/// Every channel of a municipality behind one: each message goes its way. What has no channel here
/// is FieldInvalid, so that it is mailed instead.
class Channels final : public Channel {
public:
    /// `sms` and `appIo` may be none.
    Channels(std::unique_ptr<Channel> mail, std::unique_ptr<Channel> sms,
             std::unique_ptr<Channel> appIo);
    [[nodiscard]] Result<> send(const Mail &mail) override;
    void abandon() override;

private:
    [[nodiscard]] Channel *of(Way way) const;

    std::unique_ptr<Channel> m_mail;
    std::unique_ptr<Channel> m_sms;
    std::unique_ptr<Channel> m_appIo;
};

} // namespace campanella::backend
