// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/notify/channel.h"

#include <QByteArray>

namespace campanella::backend {

/// Who writes: the address and the name beside it.
struct Sender {
    QString address; ///< as isEmailAddress() takes it
    QString name;    ///< "Comune di Valmarina"; may be empty
};

/// The message as it travels (RFC 5322, MIME): one text/plain part, UTF-8, quoted-printable, lines
/// of at most 76 characters that end in CRLF. No character of a Mail can begin a header of its own.
/// Fails with FieldInvalid when an address is none.
[[nodiscard]] Result<QByteArray> mimeMessage(const Sender &sender, const Mail &mail);

/// Text of a header (RFC 2047, encoding B), in lines of at most 76 characters, folded by CRLF and a
/// space; as it stands where that is allowed. `column` is where it begins.
[[nodiscard]] QByteArray headerText(const QString &text, qsizetype column);

/// Text in quoted-printable (RFC 2045 §6.7); \n becomes CRLF.
[[nodiscard]] QByteArray quotedPrintable(const QString &text);

} // namespace campanella::backend
