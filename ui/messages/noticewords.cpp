// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/messages/noticewords.h"

#include "domain/clock.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace campanella::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(campanella::ui::NoticeWords)
};

constexpr int longestRun = 12; // characters without a break

QString kindWords(const QString &name) {
    const QString ending = name.section(QLatin1Char('.'), -1).toLower();
    if (ending == QLatin1String("pdf"))
        return Words::tr("Documento PDF");
    if (ending == QLatin1String("p7m"))
        return Words::tr("Documento firmato P7M");
    return Words::tr("Immagine %1")
        .arg(ending == QLatin1String("png") ? QStringLiteral("PNG") : QStringLiteral("JPEG"));
}

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
    QStringList facts{notice.office, formatLongDate(italianDay(notice.publishedAt)),
                      audienceWords(notice)};
    if (notice.hasFiles)
        facts.append(Words::tr("Con allegati"));
    return facts.join(QStringLiteral(" · "));
}

QString fileFacts(const NoticeFile &file) {
    return kindWords(file.name) + QStringLiteral(", ") +
           QLocale().formattedDataSize(file.size, 1, QLocale::DataSizeSIFormat);
}

QString breakableName(const QString &name) {
    static const QChar zeroWidthSpace(0x200b);
    QString text;
    int run = 0;
    for (const QChar c : name) {
        text += c;
        run = c.isLetterOrNumber() || c.isSurrogate() ? run + 1 : longestRun;
        if (run < longestRun || c.isHighSurrogate())
            continue;
        text += zeroWidthSpace;
        run = 0;
    }
    return text;
}

} // namespace campanella::ui
