// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/publicid.h"
#include "domain/schoolyear.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace campanella {

/// To whom a notice of the Comune is addressed.
enum class Audience { Everybody, Service, School, SchoolClass, Family };

[[nodiscard]] QString toString(Audience audience);
[[nodiscard]] Result<Audience> audienceFromString(QStringView text);

/// A file that a notice carries; its bytes are asked for by themselves.
struct NoticeFile {
    PublicId id;
    QString name;    ///< safe, see safeFileName()
    qint64 size = 0; ///< bytes
    friend bool operator==(const NoticeFile &, const NoticeFile &) = default;
};

/// A notice of the Comune to families (*avviso del Comune*). The word "notice" alone means the
/// pagoPA one elsewhere, see docs/glossary.md.
struct TownNotice {
    PublicId id;
    QString title; ///< 1 to 140 characters, plain
    QString text;  ///< plain or small Markdown, up to longestNotice bytes; empty in lists
    QString office;
    Audience audience = Audience::Everybody;
    QString audienceName; ///< "3B, Scuola primaria Verdi"; empty for everybody and for a family
    SchoolYear schoolYear;
    QDateTime publishedAt;
    std::optional<QDate> lastDay; ///< shown until the end of that day
    bool read = false;            ///< by whoever asks
    bool hasFiles = false;        ///< known in lists, too
    QList<NoticeFile> files = {}; ///< as the office put them in order; empty in lists
    friend bool operator==(const TownNotice &, const TownNotice &) = default;
};

/// A notice as the office writes it: for whoever matches every field that is not empty.
struct NewTownNotice {
    QString title;
    QString text;
    QString office;      ///< empty: the municipality's own
    QString serviceCode; ///< the municipality's own short name of the service
    QString school;      ///< as in the enrolments
    QString schoolClass; ///< of that school
    QString familyCode;  ///< codice fiscale: of a child, whoever is linked; of an adult, only them
    std::optional<QDate> firstDay; ///< absent: now
    std::optional<QDate> lastDay;
    friend bool operator==(const NewTownNotice &, const NewTownNotice &) = default;
};

/// A notice that is out, and how many people may read it today.
struct PublishedNotice {
    PublicId id;
    int people = 0;
    friend bool operator==(const PublishedNotice &, const PublishedNotice &) = default;
};

/// In UTF-8.
inline constexpr qsizetype longestNotice = 100'000;
/// In characters.
inline constexpr qsizetype longestNoticeTitle = 140;

/// One page of the notices, newest first, and the cursor of the next one (empty at the end).
struct TownNoticePage {
    QList<TownNotice> items;
    QString nextCursor;
    int unread = 0; ///< of all that the person may read, whatever the filter
    friend bool operator==(const TownNoticePage &, const TownNoticePage &) = default;
};

} // namespace campanella
