// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/money.h"
#include "domain/municipality.h"
#include "domain/publicid.h"
#include "domain/result.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace campanella {

/// The protocol number of a DSU as INPS writes it, "INPS-ISEE-2026-01234567A-00" (type
/// TypeProtocollo of its web service ConsultazioneISEE), from how people type it: small letters
/// and blanks do not matter. Year, number and branch of the State's template are all in it. Fails
/// with FieldInvalid.
[[nodiscard]] Result<QString> dsuProtocol(QStringView typed);

/// The year in a protocol number of dsuProtocol().
[[nodiscard]] int yearOfDsu(const QString &protocol);

/// A yes or a no to the use of the ISEE of one year. Records are added, never changed.
struct IseeConsent {
    PublicId id;          ///< the number of the receipt
    bool given = false;   ///< false: taken back
    QString textVersion;  ///< textVersion() of the text that was shown
    QString dsuProtocol;  ///< as the person gave it; may be empty
    QDateTime recordedAt; ///< UTC
    friend bool operator==(const IseeConsent &, const IseeConsent &) = default;
};

/// What a service costs a child a day, or a month, without an ISEE and with the one that is known,
/// all reductions taken off: as it will be billed.
struct IseeTariff {
    QString child;   ///< given name, to show
    QString service; ///< to show
    bool monthly = false;
    Money without;
    std::optional<Money> with; ///< absent while no ISEE is known
    friend bool operator==(const IseeTariff &, const IseeTariff &) = default;
};

/// What *Dichiarazione ISEE {anno}* shows.
struct IseeDeclaration {
    int year = 0;                        ///< of today in Italy, by the server's clock
    QString person;                      ///< who declares, for the receipt
    ContentPage text;                    ///< what a yes agrees to, as it is now
    QList<IseeConsent> records;          ///< of that year, newest first
    std::optional<ContentPage> accepted; ///< the text of the newest record
    QList<IseeTariff> tariffs;           ///< of the person's children, where there are any
    friend bool operator==(const IseeDeclaration &, const IseeDeclaration &) = default;

    [[nodiscard]] bool isGiven() const { return !records.isEmpty() && records.first().given; }
};

/// The button *Autorizzo*.
struct IseeRequest {
    int year = 0;
    QString textVersion; ///< of the text that was shown
    QString dsuProtocol; ///< may be empty
    friend bool operator==(const IseeRequest &, const IseeRequest &) = default;
};

} // namespace campanella
