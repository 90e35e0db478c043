// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace campanella::backend {

/// One element of a small document and everything below it.
struct XmlElement {
    QString space;                      ///< URI of its namespace; empty: none
    QString name;                       ///< without prefix
    QHash<QString, QString> attributes; ///< by name, prefix and all
    QString text; ///< its own character data in one piece, also around comments
    std::vector<XmlElement> children;

    /// The one child of that name. Fails with GatewayAnswerInvalid when it is missing or there
    /// twice: two readers could otherwise pick two different ones.
    [[nodiscard]] Result<const XmlElement *> only(QStringView childSpace,
                                                  QStringView childName) const;
    /// The trimmed text of that child, empty when it is missing. Fails with GatewayAnswerInvalid
    /// when it is there twice, holds elements or is longer than `longest` characters.
    [[nodiscard]] Result<QString> textOf(QStringView childSpace, QStringView childName,
                                         qsizetype longest = 256) const;
};

/// What may be read at all.
struct XmlLimits {
    qsizetype bytes = 65'536;
    int depth = 32;
    int elements = 2'000;
};

/// Decodes a document: UTF-8, or UTF-16 when its first bytes say so. What the XML declaration
/// claims is not asked (.NET writes "utf-16" over UTF-8). Fails with GatewayAnswerInvalid.
[[nodiscard]] Result<QString> decodeXml(const QByteArray &bytes);

/// Reads a document that a stranger wrote: well-formed with namespaces, within the limits, without
/// DOCTYPE (so without entities, internal or external) and without processing instructions.
/// Fails with GatewayAnswerInvalid.
[[nodiscard]] Result<XmlElement> readStrictXml(const QByteArray &bytes,
                                               const XmlLimits &limits = {});

} // namespace campanella::backend
