// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/import/csv/complaint.h"
#include "domain/fiscalcode.h"
#include "domain/money.h"
#include "domain/noticenumber.h"
#include "domain/schoolyear.h"
#include "domain/service.h"

#include <QDate>
#include <QStringView>

/// One function per kind of field. Each takes the cleaned, non-empty text of a field; none does
/// any input or output.
namespace campanella::backend {

/// Composed Unicode (NFC), spaces trimmed and runs of them joined, no control characters.
[[nodiscard]] QString cleanText(QStringView raw);

/// A day from dd/mm/yyyy, d/m/yyyy, dd-mm-yyyy, dd.mm.yyyy or ISO 8601 (a time after it is
/// ignored), between 1900 and 2200.
[[nodiscard]] Parsed<QDate> parseDay(const QString &text);

/// A sum from 0,01 to 999.999.999,99 €, as Money::parseLocal reads it.
[[nodiscard]] Parsed<Money> parseAmount(const QString &text);

/// The codice fiscale of a person (16 characters, right check character).
[[nodiscard]] Parsed<FiscalCode> parsePersonCode(const QString &text);

/// The codice fiscale of a person or of a body (11 digits).
[[nodiscard]] Parsed<FiscalCode> parsePayerCode(const QString &text);

/// "2026/2027" and its short forms.
[[nodiscard]] Parsed<SchoolYear> parseSchoolYear(const QString &text);

/// 18 digits with right check digits.
/// Strict, but for the notices of systems before pagoPA's segregation codes (auxiliary digit 0 and
/// 2): those are read whatever their check digits, see NoticeNumber::hasValidCheck().
[[nodiscard]] Parsed<NoticeNumber> parseNoticeNumber(const QString &text);

/// A kind of service by its Italian word (refezione, mensa, scuolabus, trasporto, nido,
/// prescuola, postscuola, altro) or by its name in the interface.
[[nodiscard]] Parsed<ServiceKind> parseServiceKind(const QString &text);

/// A whole number from 1 to 999.
[[nodiscard]] Parsed<int> parseCount(const QString &text);

/// Two letters of a province, upper-cased.
[[nodiscard]] Parsed<QString> parseProvince(const QString &text);

/// Text of at most `maximum` characters.
[[nodiscard]] Parsed<QString> parseText(const QString &text, qsizetype maximum);

} // namespace campanella::backend
