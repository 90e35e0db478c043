// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/outbound/strictxml.h"

#include <QStringConverter>
#include <QXmlStreamReader>

#include <algorithm>

namespace campanella::backend {

namespace {

tl::unexpected<Failure> refuse(const QString &why) {
    return fail(FailureCode::GatewayAnswerInvalid, QStringLiteral("XML: %1").arg(why));
}

/// Builds the tree. The open elements stay where they are in memory while they are open: only the
/// innermost one gets new children.
class TreeBuilder {
public:
    explicit TreeBuilder(const XmlLimits &limits)
        : m_limits(limits) {}

    Result<> take(const QXmlStreamReader &xml) {
        switch (xml.tokenType()) {
        case QXmlStreamReader::StartElement:
            return open(xml);
        case QXmlStreamReader::EndElement:
            m_open.pop_back();
            return {};
        case QXmlStreamReader::Characters:
            m_open.back()->text += xml.text();
            return {};
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Comment:
            return {};
        default:
            return refuse(QStringLiteral("DTD, entity or processing instruction"));
        }
    }
    Result<XmlElement> takeRoot() {
        if (m_root.children.empty())
            return refuse(QStringLiteral("empty"));
        return std::move(m_root.children.front());
    }

private:
    Result<> open(const QXmlStreamReader &xml) {
        if (static_cast<int>(m_open.size()) > m_limits.depth || ++m_count > m_limits.elements)
            return refuse(QStringLiteral("too many elements"));
        XmlElement element;
        element.space = xml.namespaceUri().toString();
        element.name = xml.name().toString();
        const QXmlStreamAttributes attributes = xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes)
            element.attributes.insert(attribute.qualifiedName().toString(),
                                      attribute.value().toString());
        m_open.push_back(&m_open.back()->children.emplace_back(std::move(element)));
        return {};
    }

    XmlLimits m_limits;
    XmlElement m_root; ///< the document; the root element is its only child
    std::vector<XmlElement *> m_open{&m_root};
    int m_count = 0;
};

} // namespace

Result<const XmlElement *> XmlElement::only(QStringView childSpace, QStringView childName) const {
    const XmlElement *found = nullptr;
    for (const XmlElement &child : children) {
        if (child.space != childSpace || child.name != childName)
            continue;
        if (found)
            return refuse(QStringLiteral("<%1> is there twice").arg(childName));
        found = &child;
    }
    if (!found)
        return refuse(QStringLiteral("<%1> is missing").arg(childName));
    return found;
}

Result<QString> XmlElement::textOf(QStringView childSpace, QStringView childName,
                                   qsizetype longest) const {
    const bool missing = std::none_of(children.cbegin(), children.cend(), [&](const auto &child) {
        return child.space == childSpace && child.name == childName;
    });
    if (missing)
        return QString();
    const Result<const XmlElement *> child = only(childSpace, childName);
    if (!child)
        return fail(child.error());
    if (!(*child)->children.empty() || (*child)->text.size() > longest)
        return refuse(QStringLiteral("<%1> holds more than a short text").arg(childName));
    return (*child)->text.trimmed();
}

Result<QString> decodeXml(const QByteArray &bytes) {
    const auto encoding = QStringConverter::encodingForData(bytes, u'<');
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return refuse(QStringLiteral("neither UTF-8 nor UTF-16"));
    return text;
}

Result<XmlElement> readStrictXml(const QByteArray &bytes, const XmlLimits &limits) {
    if (bytes.size() > limits.bytes)
        return refuse(QStringLiteral("too large"));
    const Result<QString> text = decodeXml(bytes);
    if (!text)
        return fail(text.error());
    // Before the parser sees it: it would read the declarations of a DTD first.
    if (text->contains(QLatin1String("<!DOCTYPE")))
        return refuse(QStringLiteral("DOCTYPE"));
    QXmlStreamReader xml(*text);
    TreeBuilder tree(limits);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.hasError())
            return refuse(QStringLiteral("not well-formed"));
        if (Result<> taken = tree.take(xml); !taken)
            return fail(taken.error());
    }
    return tree.takeRoot();
}

} // namespace campanella::backend
