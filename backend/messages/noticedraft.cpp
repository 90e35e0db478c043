// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/messages/noticedraft.h"

#include "backend/http/parameters.h"
#include "backend/messages/noticefiles.h"

namespace campanella::backend {

namespace {

tl::unexpected<Failure> refuse(const QString &pointer, const QString &why) {
    return refusedField(FailureCode::FieldInvalid, pointer, why);
}

} // namespace

Audience Recipients::audience() const {
    if (!familyCode.isEmpty())
        return Audience::Family;
    if (!schoolClass.isEmpty())
        return Audience::SchoolClass;
    if (!school.isEmpty())
        return Audience::School;
    return serviceCode.isEmpty() ? Audience::Everybody : Audience::Service;
}

Result<> checkDraft(const NoticeDraft &draft) {
    const Recipients &who = draft.recipients;
    const bool mixed =
        !who.familyCode.isEmpty() && !(who.serviceCode + who.school + who.schoolClass).isEmpty();
    if (draft.title.isEmpty() || draft.title.size() > longestNoticeTitle)
        return refuse(QStringLiteral("/title"), QStringLiteral("1 to 140 characters"));
    if (draft.text.isEmpty() || draft.text.toUtf8().size() > longestNotice)
        return refuse(QStringLiteral("/text"), QStringLiteral("1 to 100000 bytes"));
    if (draft.text.contains(QChar::Null))
        return refuse(QStringLiteral("/text"), QStringLiteral("holds a NUL"));
    if (!who.schoolClass.isEmpty() && who.school.isEmpty())
        return refuse(QStringLiteral("/school"), QStringLiteral("a class needs its school"));
    if (mixed)
        return refuse(QStringLiteral("/family"), QStringLiteral("a family stands alone"));
    if (draft.firstDay && draft.lastDay && *draft.lastDay < *draft.firstDay)
        return refuse(QStringLiteral("/last_day"), QStringLiteral("before the first day"));
    return checkNoticeFiles(draft.files);
}

} // namespace campanella::backend
