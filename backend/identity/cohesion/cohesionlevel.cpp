// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/cohesion/cohesionlevel.h"

#include "backend/outbound/strictxml.h"

#include <algorithm>
#include <optional>

namespace campanella::backend {

namespace {

struct Rank {
    QLatin1String word;
    int level;
};

constexpr Rank kinds[] = {
    {QLatin1String("PW"), 1},
    {QLatin1String("PIN"), 2},
    {QLatin1String("CF"), 3},
    {QLatin1String("DRM"), 1},
};

constexpr Rank contexts[] = {
    {QLatin1String("https://www.spid.gov.it/SpidL1"), 1},
    {QLatin1String("https://www.spid.gov.it/SpidL2"), 2},
    {QLatin1String("https://www.spid.gov.it/SpidL3"), 3},
    {QLatin1String("urn:oasis:names:tc:SAML:2.0:ac:classes:Password"), 1},
    {QLatin1String("urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard"), 2},
    {QLatin1String("urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI"), 2},
    {QLatin1String("urn:oasis:names:tc:SAML:2.0:ac:classes:Kerberos"), 1},
};

template <std::size_t size>
std::optional<int> levelOf(const Rank (&table)[size], QStringView word) {
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [word](const Rank &rank) { return rank.word == word; });
    return found == std::end(table) ? std::nullopt : std::optional(found->level);
}

// The lowest of all contexts in the document; an unknown one says nothing.
void lower(std::optional<int> &level, const XmlElement &root) {
    constexpr QLatin1String assertion("urn:oasis:names:tc:SAML:2.0:assertion");
    std::vector<const XmlElement *> waiting{&root};
    while (!waiting.empty()) {
        const XmlElement *element = waiting.back();
        waiting.pop_back();
        for (const XmlElement &child : element->children)
            waiting.push_back(&child);
        if (element->space != assertion || element->name != QLatin1String("AuthnContextClassRef"))
            continue;
        if (const auto said = levelOf(contexts, QStringView(element->text).trimmed()))
            level = std::min(level.value_or(*said), *said);
    }
}

std::optional<int> samlLevel(const QByteArray &samlResponse) {
    const auto decoded = QByteArray::fromBase64Encoding(samlResponse.simplified().replace(' ', ""),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return std::nullopt;
    const Result<XmlElement> root = readStrictXml(decoded.decoded, {.bytes = 262'144});
    std::optional<int> level;
    if (root)
        lower(level, *root);
    return level;
}

} // namespace

int cohesionLevel(QStringView kind, const QByteArray &samlResponse) {
    const int claimed = levelOf(kinds, kind).value_or(0);
    const int unproved = kind == QLatin1String("CF") ? 1 : claimed;
    return std::min(claimed, samlLevel(samlResponse).value_or(unproved));
}

} // namespace campanella::backend
