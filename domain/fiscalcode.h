// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <compare>

namespace campanella {

/// An Italian codice fiscale: 16 characters of a person, with check character and omocodia
/// (DM 23/12/1976), or the 11 digits of a body (same check digit as partita IVA).
class FiscalCode {
public:
    /// Reads either form; spaces around and lower case are accepted.
    /// Fails with FiscalCodeInvalid, `detail` says which part is wrong.
    [[nodiscard]] static Result<FiscalCode> parse(QStringView text);

    /// True for the 16-character form.
    [[nodiscard]] bool isPerson() const { return m_text.size() == 16; }
    /// Upper case, 16 or 11 characters.
    [[nodiscard]] const QString &toString() const { return m_text; }

    friend bool operator==(const FiscalCode &, const FiscalCode &) = default;
    friend std::strong_ordering operator<=>(const FiscalCode &a, const FiscalCode &b) {
        return a.m_text.compare(b.m_text) <=> 0;
    }

private:
    explicit FiscalCode(QString text)
        : m_text(std::move(text)) {}
    QString m_text;
};

/// Whether a personal codice fiscale is of somebody born on that day; the century, which is not in
/// it, is not asked. False for a body.
[[nodiscard]] bool isBornOn(const FiscalCode &code, QDate day);

/// The check character of the first 15 characters of a personal codice fiscale.
[[nodiscard]] QChar fiscalCodeCheck(QStringView firstFifteen);

} // namespace campanella
