// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/noticenumber.h"

#include <optional>

namespace campanella::backend {

/// Gives out notice numbers of auxiliary digit 3: unique for ever and without gaps, since the
/// counter is kept in the transaction of what it numbers (SACI §2.2). Numbers that stand on a
/// stored due already are passed over.
class NoticeIssuer {
public:
    /// The segregation code given by pagoPA; without one, the code used so far in this store.
    explicit NoticeIssuer(std::optional<int> segregationCode = {});

    /// Takes the counter, locking it until the transaction ends. Fails with ConfigurationInvalid
    /// when no code is known, so only call it when a number is needed.
    [[nodiscard]] Result<NoticeNumber> next(Store &store);
    /// Hears of a number that came from elsewhere, so that it is not issued again.
    void noteUsed(const NoticeNumber &number);
    /// Writes the counter back; call it before the transaction ends.
    [[nodiscard]] Result<> save(Store &store);

private:
    [[nodiscard]] Result<> take(Store &store);
    [[nodiscard]] Result<> findHighest(Store &store);

    std::optional<int> m_code;
    std::optional<qint64> m_last;
    qint64 m_highestUsed = 0; ///< no due carries a higher one of our code
};

} // namespace campanella::backend
