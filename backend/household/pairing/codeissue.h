// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/household/pairing/codeselection.h"
#include "backend/household/pairing/pepper.h"
#include "backend/letters/letterorder.h"

#include <functional>

namespace campanella::backend {

/// Turns an order into a PDF file; fails with LettersFailed.
using PrintLetters = std::function<Result<>(const LetterOrder &order, const QString &file)>;

/// What is made, and where it goes.
struct CodeIssue {
    enum class Old {
        Kept,    ///< a child with a live code gets no other
        Replaced ///< it gets a new one, and the old one ends: its letter was lost
    };
    CodeSelection selection;
    Old old = Old::Kept;
    int days = 30;       ///< that a code is good for, with the day of its making
    QString lettersFile; ///< PDF
};

/// What became of each child of a selection.
struct IssuedCodes {
    QList<SelectedChild> written; ///< got a letter
    QList<SelectedChild> kept;    ///< have a live code already
    QList<SelectedChild> unknown; ///< have no codice fiscale, so nobody could use a code
    QDate lastDay;                ///< of the new codes
};

/// Writes the letters first and makes their codes good then, so that no code exists whose letter
/// was not made. Fails with NotFound when the selection is empty.
[[nodiscard]] Result<IssuedCodes> issueCodes(Store &store, const Pepper &pepper,
                                             const CodeIssue &issue, const PrintLetters &print);

/// Ends the live codes of a selection; answers how many there were.
[[nodiscard]] Result<int> revokeSelection(Store &store, const CodeSelection &selection);

/// Ends the link of an adult to a child, however it came about; what they ask from then on is
/// answered without that child. Fails with NotFound when there is no such link.
[[nodiscard]] Result<> endLink(Store &store, const FiscalCode &child, const FiscalCode &adult);

/// "codice_fiscale;cognome;nome;scuola;classe;scade_il" and a line for each child that got a
/// letter; UTF-8. The codes are not in it.
[[nodiscard]] QByteArray recipientsCsv(const IssuedCodes &issued);

} // namespace campanella::backend
