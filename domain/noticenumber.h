// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringView>

namespace campanella {

/// A pagoPA codice avviso (numero avviso, NAV): 18 digits = auxiliary digit + IUV (SACI §2).
/// Auxiliary digits 0 to 3 are read; only 3 is issued.
class NoticeNumber {
public:
    /// Strict: auxiliary digit 0–3 and right check digits (first 16 digits mod 93; none for 1).
    /// Spaces between groups are accepted. Fails with NoticeNumberInvalid.
    [[nodiscard]] static Result<NoticeNumber> parse(QStringView text);

    /// For notices that others issued: any 18 digits; hasValidCheck() tells whether to warn.
    [[nodiscard]] static Result<NoticeNumber> parseLenient(QStringView text);

    /// Issues a number: auxiliary digit 3, segregation code 00–99, 13-digit progressive, check.
    /// Fails with NoticeNumberInvalid when a part is out of range.
    [[nodiscard]] static Result<NoticeNumber> issue(int segregationCode, quint64 progressive);

    [[nodiscard]] int auxDigit() const;
    /// The IUV: 17 digits for auxiliary digits 1–3, 15 for 0.
    [[nodiscard]] QString iuv() const;
    [[nodiscard]] bool hasValidCheck() const;
    /// 18 digits.
    [[nodiscard]] const QString &toString() const { return m_digits; }
    /// Printed form in groups of four: "4700 0000 8800 9990 51".
    [[nodiscard]] QString grouped() const;

    friend bool operator==(const NoticeNumber &, const NoticeNumber &) = default;

private:
    explicit NoticeNumber(QString digits)
        : m_digits(std::move(digits)) {}
    QString m_digits;
};

} // namespace campanella
