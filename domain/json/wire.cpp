// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json/wire.h"

#include <exception>
#include <limits>
#include <nlohmann/json.hpp>
#include <vector>

namespace campanella::wire {

namespace {

using Json = nlohmann::json;

// Our deepest record has six levels; more is somebody's trick.
constexpr size_t deepest = 16;
constexpr qsizetype mostErrors = 20;

/// Builds the tree. The library's own builder keeps the last of two equal names and has no limit
/// of depth; a text that two programs read differently is refused instead.
class TreeBuilder final : public nlohmann::json_sax<Json> {
public:
    explicit TreeBuilder(Json &root)
        : m_root(&root) {}

    bool null() override { return add(nullptr) != nullptr; }
    bool boolean(bool value) override { return add(value) != nullptr; }
    bool number_integer(number_integer_t value) override { return add(value) != nullptr; }
    bool number_unsigned(number_unsigned_t value) override { return add(value) != nullptr; }
    bool number_float(number_float_t value, const string_t & /*text*/) override {
        return add(value) != nullptr;
    }
    bool string(string_t &value) override { return add(std::move(value)) != nullptr; }
    bool binary(binary_t & /*value*/) override { return false; }
    bool start_object(size_t /*size*/) override { return enter(Json::object()); }
    bool end_object() override { return leave(); }
    bool start_array(size_t /*size*/) override { return enter(Json::array()); }
    bool end_array() override { return leave(); }
    bool key(string_t &name) override {
        m_name = std::move(name);
        return !m_open.back()->contains(m_name);
    }
    bool parse_error(size_t /*at*/, const std::string & /*token*/,
                     const nlohmann::detail::exception & /*why*/) override {
        return false;
    }

private:
    Json *add(Json value) {
        Json *place = m_root;
        if (!m_open.empty() && m_open.back()->is_array())
            place = &m_open.back()->emplace_back();
        else if (!m_open.empty())
            place = &(*m_open.back())[m_name];
        *place = std::move(value);
        return place;
    }
    bool enter(Json container) {
        if (m_open.size() == deepest)
            return false;
        m_open.push_back(add(std::move(container)));
        return true;
    }
    bool leave() {
        m_open.pop_back();
        return true;
    }

    Json *m_root;
    std::vector<Json *> m_open;
    string_t m_name;
};

std::unique_ptr<Json> parse(QByteArrayView text) {
    try {
        auto root = std::make_unique<Json>();
        TreeBuilder builder(*root);
        return Json::sax_parse(text.begin(), text.end(), &builder) ? std::move(root) : nullptr;
    } catch (const std::exception &) {
        return nullptr;
    }
}

} // namespace

Cursor::Cursor(Document &document, const Cursor *parent, const char *name, qsizetype index,
               const nlohmann::json *value)
    : m_document(&document)
    , m_parent(parent)
    , m_name(name)
    , m_index(index)
    , m_value(value) {}

void Cursor::refuse(const QString &detail) const {
    m_document->note(pointer(), detail);
}

bool Cursor::good() const {
    return m_document->m_errors.isEmpty();
}

bool Cursor::hasEnoughErrors() const {
    return m_document->m_errors.size() >= mostErrors;
}

QString Cursor::pointer() const {
    if (!m_parent)
        return {};
    // Our names hold no '~' or '/', so RFC 6901 asks for no escape.
    const QString token = m_name ? QString::fromLatin1(m_name) : QString::number(m_index);
    return m_parent->pointer() + u'/' + token;
}

std::optional<QString> Cursor::text() const {
    const auto *text = m_value->get_ptr<const std::string *>();
    if (!text) {
        refuse(QStringLiteral("must be a text"));
        return std::nullopt;
    }
    if (text->find('\0') != std::string::npos) {
        refuse(QStringLiteral("must not hold a NUL"));
        return std::nullopt;
    }
    return QString::fromUtf8(text->data(), static_cast<qsizetype>(text->size()));
}

std::optional<qint64> Cursor::integer(qint64 least, qint64 most) const {
    constexpr auto top = static_cast<quint64>(std::numeric_limits<qint64>::max());
    const bool fits = m_value->is_number_integer() &&
                      !(m_value->is_number_unsigned() && m_value->get<quint64>() > top);
    const qint64 number = fits ? m_value->get<qint64>() : least - 1;
    if (fits && number >= least && number <= most)
        return number;
    refuse(QStringLiteral("must be a whole number from %1 to %2").arg(least).arg(most));
    return std::nullopt;
}

std::optional<bool> Cursor::boolean() const {
    if (m_value->is_boolean())
        return m_value->get<bool>();
    refuse(QStringLiteral("must be true or false"));
    return std::nullopt;
}

std::optional<qint64> Cursor::getInteger(const char *name, qint64 least, qint64 most) const {
    const auto place = field(name, Presence::Required);
    return place ? place->integer(least, most) : std::nullopt;
}

std::optional<qint64> Cursor::integerOr(const char *name, qint64 least, qint64 most,
                                        qint64 otherwise) const {
    const auto place = field(name, Presence::Optional);
    return place ? place->integer(least, most) : otherwise;
}

QString Cursor::textOrEmpty(const char *name) const {
    const auto place = field(name, Presence::Optional);
    return place ? place->text().value_or(QString()) : QString();
}

std::optional<Cursor> Cursor::field(const char *name, Presence presence) const {
    if (!m_value->is_object()) {
        // Said once, not once for each field that is looked for.
        if (m_document->m_errors.isEmpty() || m_document->m_errors.constLast().pointer != pointer())
            refuse(QStringLiteral("must be an object"));
        return std::nullopt;
    }
    const auto found = m_value->find(name);
    if (found != m_value->end())
        return Cursor(*m_document, this, name, noIndex, &*found);
    if (presence == Presence::Required)
        Cursor(*m_document, this, name, noIndex, nullptr).refuse(QStringLiteral("is missing"));
    return std::nullopt;
}

qsizetype Cursor::arraySize() const {
    if (m_value->is_array())
        return static_cast<qsizetype>(m_value->size());
    refuse(QStringLiteral("must be a list"));
    return 0;
}

Cursor Cursor::at(qsizetype index) const {
    return {*m_document, this, nullptr, index, &(*m_value)[static_cast<size_t>(index)]};
}

Document::Document(QByteArrayView text)
    : m_root(parse(text)) {}

Document::~Document() = default;

Cursor Document::root() {
    return {*this, nullptr, nullptr, Cursor::noIndex, m_root.get()};
}

Failure Document::failure() const {
    if (!isWellFormed())
        return {FailureCode::RequestMalformed, QStringLiteral("the text is not JSON"), {}, {}, {}};
    return {
        FailureCode::FieldInvalid, QStringLiteral("a field is missing or wrong"), m_errors, {}, {}};
}

void Document::note(const QString &pointer, const QString &detail) {
    if (m_errors.size() < mostErrors)
        m_errors.append({pointer, detail});
}

} // namespace campanella::wire
