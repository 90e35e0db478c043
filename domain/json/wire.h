// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>

namespace campanella::wire {

class Document;

/// A place in a JSON text that is being read. It knows its JSON pointer and notes what is wrong
/// there in its document, so that a reader can go on and name every wrong field at once.
///
/// Records are read by an overload `read(const Cursor &, std::optional<T> &)`, which leaves the
/// record empty when a field is wrong. A cursor lives on the stack of its reader.
class Cursor {
public:
    /// Notes that this place is wrong.
    void refuse(const QString &detail) const;
    /// True while nothing of the whole document is wrong: all values read so far exist.
    [[nodiscard]] bool good() const;

    /// The text here; refused when it is no text or holds a NUL.
    [[nodiscard]] std::optional<QString> text() const;
    /// The whole number here; refused when it is none or outside the limits.
    [[nodiscard]] std::optional<qint64> integer(qint64 least, qint64 most) const;

    /// The truth value here; refused when it is none.
    [[nodiscard]] std::optional<bool> boolean() const;

    /// A field that must be there.
    template <typename T>
    [[nodiscard]] std::optional<T> get(const char *name) const {
        std::optional<T> value;
        if (const auto place = field(name, Presence::Required))
            read(*place, value);
        return value;
    }
    /// A field that may be absent, and is then empty.
    template <typename T>
    [[nodiscard]] std::optional<T> maybe(const char *name) const {
        std::optional<T> value;
        if (const auto place = field(name, Presence::Optional))
            read(*place, value);
        return value;
    }
    /// A whole number that must be there.
    [[nodiscard]] std::optional<qint64> getInteger(const char *name, qint64 least,
                                                   qint64 most) const;
    /// A whole number that may be absent, and is then `otherwise`.
    [[nodiscard]] std::optional<qint64> integerOr(const char *name, qint64 least, qint64 most,
                                                  qint64 otherwise) const;
    /// A text that may be absent, and is then "".
    [[nodiscard]] QString textOrEmpty(const char *name) const;
    /// A field that must be there and holds an array.
    template <typename T>
    [[nodiscard]] QList<T> list(const char *name) const {
        QList<T> values;
        if (const auto place = field(name, Presence::Required))
            place->appendTo(values);
        return values;
    }
    /// An array that may be absent, and is then empty.
    template <typename T>
    [[nodiscard]] QList<T> listOrEmpty(const char *name) const {
        QList<T> values;
        if (const auto place = field(name, Presence::Optional))
            place->appendTo(values);
        return values;
    }

private:
    friend class Document;
    enum class Presence { Required, Optional };
    static constexpr qsizetype noIndex = -1;

    Cursor(Document &document, const Cursor *parent, const char *name, qsizetype index,
           const nlohmann::json *value);
    [[nodiscard]] std::optional<Cursor> field(const char *name, Presence presence) const;
    /// No more errors are noted, so that reading on only costs time.
    [[nodiscard]] bool hasEnoughErrors() const;
    [[nodiscard]] qsizetype arraySize() const;
    [[nodiscard]] Cursor at(qsizetype index) const;
    [[nodiscard]] QString pointer() const;

    template <typename T>
    void appendTo(QList<T> &values) const {
        const qsizetype size = arraySize();
        values.reserve(size);
        for (qsizetype i = 0; i < size && !hasEnoughErrors(); ++i) {
            std::optional<T> value;
            read(at(i), value);
            if (value)
                values.append(std::move(*value));
        }
    }

    Document *m_document;
    const Cursor *m_parent;
    const char *m_name;
    qsizetype m_index;
    const nlohmann::json *m_value;
};

/// A JSON text (RFC 8259) as a tree, and what its readers found wrong. Text that is no JSON,
/// names a field twice, or nests deeper than any record does, has no tree.
class Document {
public:
    explicit Document(QByteArrayView text);
    ~Document();
    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;

    [[nodiscard]] bool isWellFormed() const { return m_root != nullptr; }
    /// The place to start from; only when well-formed.
    [[nodiscard]] Cursor root();
    [[nodiscard]] const QList<FieldError> &errors() const { return m_errors; }
    /// RequestMalformed, or FieldInvalid with the wrong places (the first 20).
    [[nodiscard]] Failure failure() const;

private:
    friend class Cursor;
    void note(const QString &pointer, const QString &detail);

    std::unique_ptr<nlohmann::json> m_root;
    QList<FieldError> m_errors;
};

} // namespace campanella::wire
