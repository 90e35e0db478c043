// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/municipality.h"
#include "domain/nurseryreceipt.h"

namespace campanella::ui {

/// The receipt that a parent sends to INPS for the *bonus asilo nido*: who paid, for which child,
/// which nursery, which month, how much and when (messaggio INPS 1165 of 2025). Always in Italian.
/// `day` is that of issue.
[[nodiscard]] ContentPage nurseryPaper(const Attestation &attestation,
                                       const NurseryReceipt &receipt, const Municipality &town,
                                       QDate day);

} // namespace campanella::ui
