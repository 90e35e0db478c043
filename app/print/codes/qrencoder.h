// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/codes/qrmask.h"

#include <QByteArray>
#include <QHash>

namespace campanella::app {

/// The version 4 symbol of a text in byte mode, error correction M, under a mask of 0 to 7. Throws
/// std::exception when the text is too long for it.
[[nodiscard]] QrRows qrSymbol(const QByteArray &utf8, size_t mask);

/// Makes symbols under mask 0 of texts of one length. A QR code is linear: a bit of the text
/// changes always the same modules, whatever the others are. So a text is the first one and what
/// its other bits change, which a batch of notices finds once. Used by one thread.
class QrEncoder {
public:
    /// Throws as qrSymbol() does.
    explicit QrEncoder(const QByteArray &first);
    /// `text` is as long as the first one.
    [[nodiscard]] QrRows encode(const QByteArray &text);

private:
    [[nodiscard]] const QrRows &change(qsizetype byte, int bit);

    QByteArray m_first;
    QrRows m_symbol;
    QHash<qsizetype, QrRows> m_changes; ///< by the number of the bit in the text
};

/// `others` on top of `rows`: a module that is dark in both is light.
[[nodiscard]] QrRows combined(QrRows rows, const QrRows &others);

} // namespace campanella::app
