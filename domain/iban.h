// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringView>

namespace campanella {

/// An Italian IBAN: 27 characters, ISO 13616 mod 97 and the CIN of the BBAN.
class Iban {
public:
    /// Spaces and lower case are accepted. Fails with IbanInvalid.
    [[nodiscard]] static Result<Iban> parse(QStringView text);
    [[nodiscard]] const QString &toString() const { return m_text; }
    friend bool operator==(const Iban &, const Iban &) = default;

private:
    explicit Iban(QString text)
        : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace campanella
