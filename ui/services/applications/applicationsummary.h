// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/application.h"
#include "domain/municipality.h"
#include "ui/widgets/card.h"

namespace campanella::ui {

/// A part of an application in words: what was asked, and the answer.
struct SummaryPart {
    QString title;
    QList<std::pair<QString, QString>> lines;
};

/// All that an application says, in the order of its form; what has no answer is left out.
[[nodiscard]] QList<SummaryPart> summaryOf(const Application &application);

/// A part as a card, to be read.
[[nodiscard]] Card *summaryCard(const SummaryPart &part);

/// The receipt of an application that was sent, to print and to save: number, day, history and
/// all that it says. What people typed stands there as text, never as markup.
[[nodiscard]] ContentPage receiptOf(const Application &application);

} // namespace campanella::ui
