// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/oidc/jose/strictjson.h"

#include "backend/identity/oidc/jose/untrusted.h"

#include <QJsonDocument>

#include <nlohmann/json.hpp>
#include <set>
#include <vector>

namespace campanella::backend::oidc {

namespace {

using Json = nlohmann::json;

constexpr size_t deepest = 8;

/// Goes through the text and stops at the first thing that two readers could read differently.
class Inspector final : public nlohmann::json_sax<Json> {
public:
    bool null() override { return true; }
    bool boolean(bool /*value*/) override { return true; }
    bool number_integer(number_integer_t /*value*/) override { return true; }
    bool number_unsigned(number_unsigned_t /*value*/) override { return true; }
    bool number_float(number_float_t /*value*/, const string_t & /*text*/) override { return true; }
    bool string(string_t &value) override { return value.find('\0') == string_t::npos; }
    bool binary(binary_t & /*value*/) override { return false; }
    bool start_object(size_t /*size*/) override { return enter(); }
    bool end_object() override { return leave(); }
    bool start_array(size_t /*size*/) override { return enter(); }
    bool end_array() override { return leave(); }
    bool key(string_t &name) override { return m_names.back().insert(name).second; }
    bool parse_error(size_t /*at*/, const std::string & /*token*/,
                     const nlohmann::detail::exception & /*why*/) override {
        return false;
    }

private:
    bool enter() {
        m_names.emplace_back();
        return m_names.size() <= deepest;
    }
    bool leave() {
        m_names.pop_back();
        return true;
    }

    std::vector<std::set<string_t>> m_names; ///< those seen on each open level
};

bool isUnambiguous(QByteArrayView text) {
    try {
        Inspector inspector;
        return Json::sax_parse(text.begin(), text.end(), &inspector);
    } catch (const std::exception &) {
        return false;
    }
}

} // namespace

Result<QJsonObject> readStrictObject(QByteArrayView text) {
    if (!isUnambiguous(text))
        return untrusted(QStringLiteral("not JSON, or a name is given twice"));
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray());
    if (!document.isObject())
        return untrusted(QStringLiteral("not a JSON object"));
    return document.object();
}

} // namespace campanella::backend::oidc
