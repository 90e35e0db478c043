// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/channels.h"

namespace campanella::backend {

Channels::Channels(std::unique_ptr<Channel> mail, std::unique_ptr<Channel> sms,
                   std::unique_ptr<Channel> appIo)
    : m_mail(std::move(mail))
    , m_sms(std::move(sms))
    , m_appIo(std::move(appIo)) {}

Channel *Channels::of(Way way) const {
    switch (way) {
    case Way::Sms:
        return m_sms.get();
    case Way::AppIo:
        return m_appIo.get();
    case Way::Mail:
        break;
    }
    return m_mail.get();
}

Result<> Channels::send(const Mail &mail) {
    Channel *channel = of(mail.way);
    if (channel == nullptr)
        return fail(FailureCode::FieldInvalid, QStringLiteral("no such channel is set up"));
    return channel->send(mail);
}

void Channels::abandon() {
    for (Channel *channel : {m_mail.get(), m_sms.get(), m_appIo.get()})
        if (channel != nullptr)
            channel->abandon();
}

} // namespace campanella::backend
