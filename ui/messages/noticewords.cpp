// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/messages/noticewords.h"

#include "domain/clock.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace campanella::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(campanella::ui::NoticeWords)
};

} // namespace

QString audienceWords(const TownNotice &notice) {
    switch (notice.audience) {
    case Audience::Everybody:
        return Words::tr("Per tutti");
    case Audience::Family:
        return Words::tr("Solo per la tua famiglia");
    default:
        return Words::tr("Per %1").arg(notice.audienceName);
    }
}

QString noticeFacts(const TownNotice &notice) {
    return QStringList{notice.office, formatLongDate(italianDay(notice.publishedAt)),
                       audienceWords(notice)}
        .join(QStringLiteral(" · "));
}

} // namespace campanella::ui
