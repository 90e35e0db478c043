// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/import/csv/complaint.h"

#include <QByteArrayView>
#include <QString>

class QIODevice;

namespace campanella::backend {

/// The encodings in which municipal programs export text.
enum class TextEncoding { Utf8, Windows1252 };

/// Decides the encoding for the whole file, which it reads once: UTF-8 when every byte fits
/// (with or without byte order mark), otherwise Windows-1252. Leaves the device at the first
/// character. Complains of UTF-16, of a file that is not text, and of an empty one.
[[nodiscard]] Parsed<TextEncoding> detectEncoding(QIODevice &file);

/// The text of some bytes. The ASCII range is the same in both encodings, so separators and
/// quotes may be found before decoding.
[[nodiscard]] QString decodeText(QByteArrayView bytes, TextEncoding encoding);

} // namespace campanella::backend
