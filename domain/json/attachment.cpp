// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/attachment.h"

#include "domain/json/codec.h"
#include "domain/json/records.h"

#include <limits>

namespace campanella::wire {

// Whether a size can be taken is for checkAttachment() to say.
constexpr qint64 least = -1;
constexpr qint64 most = std::numeric_limits<qint32>::max();

static void number(Writer &out, const char *name, qint64 value) {
    out.key(QLatin1String(name));
    out.integer(value);
}

void write(Writer &out, const Attachment &attachment) {
    out.beginObject();
    out.field(QLatin1String("id"), attachment.id);
    out.field(QLatin1String("name"), attachment.name);
    number(out, "size", attachment.size);
    number(out, "received", attachment.received);
    out.endObject();
}

void read(const Cursor &at, std::optional<Attachment> &attachment) {
    const auto id = at.get<PublicId>("id");
    const auto name = at.get<QString>("name");
    const auto size = at.getInteger("size", least, most);
    const auto received = at.getInteger("received", least, most);
    if (at.good())
        attachment = Attachment{*id, *name, *size, *received};
}

static void write(Writer &out, const NewAttachment &wanted) {
    out.beginObject();
    out.field(QLatin1String("name"), wanted.name);
    number(out, "size", wanted.size);
    out.field(QLatin1String("sha256"), wanted.sha256);
    out.endObject();
}

static void read(const Cursor &at, std::optional<NewAttachment> &wanted) {
    const auto name = at.get<QString>("name");
    const auto size = at.getInteger("size", least, most);
    const auto sha256 = at.get<QString>("sha256");
    if (at.good())
        wanted = NewAttachment{*name, *size, *sha256};
}

static void write(Writer &out, const AttachmentPart &part) {
    out.beginObject();
    out.field(QLatin1String("bytes"), QString::fromLatin1(part.bytes.toBase64()));
    out.endObject();
}

static void read(const Cursor &at, std::optional<AttachmentPart> &part) {
    const auto text = at.get<QString>("bytes");
    if (!text)
        return;
    const auto decoded =
        QByteArray::fromBase64Encoding(text->toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    part = AttachmentPart{decoded ? decoded.decoded : QByteArray()};
}

} // namespace campanella::wire

CAMPANELLA_CODEC(campanella::Attachment)
CAMPANELLA_CODEC(campanella::NewAttachment)
CAMPANELLA_CODEC(campanella::AttachmentPart)
