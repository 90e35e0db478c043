// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QString>

namespace campanella {

/// How a message leaves the municipality.
enum class Way { Mail, Sms, AppIo };

/// "mail", "sms", "app_io"; what comes back fails with FieldInvalid.
[[nodiscard]] QString toString(Way way);
[[nodiscard]] Result<Way> wayFromString(QStringView text);

/// What has become of a message.
enum class DeliveryState { Queued, Sent, Failed };

/// "queued", "sent", "failed"; what comes back fails with FieldInvalid.
[[nodiscard]] QString toString(DeliveryState state);
[[nodiscard]] Result<DeliveryState> deliveryStateFromString(QStringView text);

/// A message of the municipality to a person, without its text and address.
struct Delivery {
    QDateTime writtenAt; ///< UTC
    Way way = Way::Mail;
    QString subject;
    DeliveryState state = DeliveryState::Queued;
    friend bool operator==(const Delivery &, const Delivery &) = default;
};

} // namespace campanella
