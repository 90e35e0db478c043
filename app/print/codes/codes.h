// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/codes/modulegrid.h"
#include "domain/result.h"

namespace campanella::app {

/// The QR code of a notice: version 4 (33×33), error correction M, no boost (Guida tecnica avvisi
/// di pagamento pagoPA). Fails with MoneyInvalid when the text is too long for that version.
[[nodiscard]] Result<ModuleGrid> qrCode(const QString &text);

/// The square Data Matrix (ECC 200) of a bollettino postale PA; its 256 characters make 48×48.
/// Fails with FieldInvalid when the text cannot be encoded.
[[nodiscard]] Result<ModuleGrid> dataMatrix(const QString &text);

} // namespace campanella::app
