// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/townnotice.h"

#include "domain/attachment.h"
#include "domain/json/codec.h"

#include <limits>

namespace campanella::wire {

static void write(Writer &out, Audience audience) {
    out.text(toString(audience));
}

static void read(const Cursor &at, std::optional<Audience> &audience) {
    if (const auto text = at.text())
        accept(at, audienceFromString(*text), audience);
}

static void write(Writer &out, const NoticeFile &file) {
    out.beginObject();
    out.field(QLatin1String("id"), file.id);
    out.field(QLatin1String("name"), file.name);
    out.key(QLatin1String("size"));
    out.integer(file.size);
    out.endObject();
}

static void read(const Cursor &at, std::optional<NoticeFile> &file) {
    const auto id = at.get<PublicId>("id");
    const auto name = at.get<QString>("name");
    const auto size = at.getInteger("size", 1, largestAttachment);
    if (at.good())
        file = NoticeFile{*id, safeFileName(*name), *size};
}

static void write(Writer &out, const TownNotice &notice) {
    out.beginObject();
    out.field(QLatin1String("id"), notice.id);
    out.field(QLatin1String("title"), notice.title);
    out.fieldUnlessEmpty(QLatin1String("text"), notice.text);
    out.field(QLatin1String("office"), notice.office);
    out.field(QLatin1String("audience"), notice.audience);
    out.fieldUnlessEmpty(QLatin1String("audience_name"), notice.audienceName);
    out.field(QLatin1String("school_year"), notice.schoolYear);
    out.field(QLatin1String("published_at"), notice.publishedAt);
    out.field(QLatin1String("last_day"), notice.lastDay);
    out.field(QLatin1String("read"), notice.read);
    if (notice.hasFiles)
        out.field(QLatin1String("has_files"), true);
    if (!notice.files.isEmpty())
        out.list(QLatin1String("files"), notice.files);
    out.endObject();
}

static void read(const Cursor &at, std::optional<TownNotice> &notice) {
    const auto id = at.get<PublicId>("id");
    const auto title = at.get<QString>("title");
    const auto text = at.textOrEmpty("text");
    const auto office = at.get<QString>("office");
    const auto audience = at.get<Audience>("audience");
    const auto audienceName = at.textOrEmpty("audience_name");
    const auto schoolYear = at.get<SchoolYear>("school_year");
    const auto publishedAt = at.get<QDateTime>("published_at");
    const auto lastDay = at.maybe<QDate>("last_day");
    const auto isRead = at.get<bool>("read");
    const bool hasFiles = at.maybe<bool>("has_files").value_or(false);
    const auto files = at.listOrEmpty<NoticeFile>("files");
    if (at.good())
        notice = TownNotice{*id,         *title,       text,    *office, *audience, audienceName,
                            *schoolYear, *publishedAt, lastDay, *isRead, hasFiles,  files};
}

static void write(Writer &out, const TownNoticePage &page) {
    out.beginObject();
    out.list(QLatin1String("items"), page.items);
    out.fieldUnlessEmpty(QLatin1String("next_cursor"), page.nextCursor);
    out.key(QLatin1String("unread"));
    out.integer(page.unread);
    out.endObject();
}

static void read(const Cursor &at, std::optional<TownNoticePage> &page) {
    auto items = at.list<TownNotice>("items");
    const auto unread = at.getInteger("unread", 0, std::numeric_limits<int>::max());
    if (at.good())
        page = TownNoticePage{std::move(items), at.textOrEmpty("next_cursor"),
                              static_cast<int>(*unread)};
}

static void write(Writer &out, const NewTownNotice &notice) {
    out.beginObject();
    out.field(QLatin1String("title"), notice.title);
    out.field(QLatin1String("text"), notice.text);
    out.fieldUnlessEmpty(QLatin1String("office"), notice.office);
    out.fieldUnlessEmpty(QLatin1String("service"), notice.serviceCode);
    out.fieldUnlessEmpty(QLatin1String("school"), notice.school);
    out.fieldUnlessEmpty(QLatin1String("class"), notice.schoolClass);
    out.fieldUnlessEmpty(QLatin1String("family"), notice.familyCode);
    out.field(QLatin1String("first_day"), notice.firstDay);
    out.field(QLatin1String("last_day"), notice.lastDay);
    out.endObject();
}

static void read(const Cursor &at, std::optional<NewTownNotice> &notice) {
    const auto title = at.get<QString>("title");
    const auto text = at.get<QString>("text");
    const auto office = at.textOrEmpty("office");
    const auto service = at.textOrEmpty("service");
    const auto school = at.textOrEmpty("school");
    const auto schoolClass = at.textOrEmpty("class");
    const auto family = at.textOrEmpty("family");
    const auto firstDay = at.maybe<QDate>("first_day");
    const auto lastDay = at.maybe<QDate>("last_day");
    if (at.good())
        notice = NewTownNotice{*title,      *text,  office,   service, school,
                               schoolClass, family, firstDay, lastDay};
}

static void write(Writer &out, const PublishedNotice &published) {
    out.beginObject();
    out.field(QLatin1String("id"), published.id);
    out.key(QLatin1String("people"));
    out.integer(published.people);
    out.endObject();
}

static void read(const Cursor &at, std::optional<PublishedNotice> &published) {
    const auto id = at.get<PublicId>("id");
    const auto people = at.getInteger("people", 0, std::numeric_limits<int>::max());
    if (at.good())
        published = PublishedNotice{*id, static_cast<int>(*people)};
}

} // namespace campanella::wire

CAMPANELLA_CODEC(campanella::NewTownNotice)
CAMPANELLA_CODEC(campanella::PublishedNotice)
CAMPANELLA_CODEC(campanella::TownNotice)
CAMPANELLA_CODEC(campanella::TownNoticePage)
