// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/peers/notices/pdfreader.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

namespace pdfreader {

namespace {

constexpr qreal millimetresPerPoint = 25.4 / 72;
constexpr qreal millimetresPerInch = 25.4;
constexpr int timeLimit = 60'000; // milliseconds

QString plain(QString escaped) {
    return escaped.replace(QLatin1String("&apos;"), QLatin1String("'"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&#39;"), QLatin1String("'"))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

Word wordOf(const QRegularExpressionMatch &match, int page) {
    const auto at = [&](int index) {
        return match.captured(index).toDouble() * millimetresPerPoint;
    };
    return {page, {QPointF(at(1), at(2)), QPointF(at(3), at(4))}, plain(match.captured(5))};
}

} // namespace

Outcome run(const QString &program, const QStringList &arguments) {
    QProcess process;
    process.start(program, arguments);
    Outcome outcome;
    outcome.ran = process.waitForStarted() && process.waitForFinished(timeLimit);
    if (!outcome.ran)
        qWarning("%s does not run: install poppler-utils zbar-tools dmtx-utils qpdf (./dev setup)",
                 qPrintable(program));
    outcome.code = process.exitCode();
    outcome.output = process.readAllStandardOutput();
    outcome.complaints = process.readAllStandardError();
    return outcome;
}

QList<Word> words(const QString &pdf) {
    static const QRegularExpression word(QStringLiteral(
        R"re(<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)</word>)re"));
    QList<Word> found;
    int page = 0;
    const Outcome outcome =
        run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), pdf, QStringLiteral("-")});
    for (const QString &line : QString::fromUtf8(outcome.output).split(QLatin1Char('\n'))) {
        if (line.contains(QLatin1String("<page ")))
            ++page;
        if (const auto match = word.match(line); match.hasMatch())
            found.append(wordOf(match, page));
    }
    return found;
}

QString text(const QString &pdf) {
    const Outcome outcome = run(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    return QString::fromUtf8(outcome.output).simplified();
}

QStringList rasterise(const QString &pdf, const QString &folder, int dotsPerInch) {
    const QDir dir(folder);
    const Outcome outcome =
        run(QStringLiteral("pdftoppm"),
            {QStringLiteral("-gray"), QStringLiteral("-r"), QString::number(dotsPerInch), pdf,
             dir.filePath(QStringLiteral("page"))});
    QStringList pictures;
    if (outcome.ran && outcome.code == 0)
        for (const QString &name :
             dir.entryList({QStringLiteral("page*.pgm")}, QDir::Files, QDir::Name))
            pictures.append(dir.filePath(name));
    return pictures;
}

QStringList qrCodes(const QString &picture) {
    const Outcome outcome =
        run(QStringLiteral("zbarimg"),
            {QStringLiteral("-q"), QStringLiteral("--nodbus"), QStringLiteral("--raw"), picture});
    QStringList codes =
        QString::fromUtf8(outcome.output).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    std::sort(codes.begin(), codes.end());
    return codes;
}

QString dataMatrix(const QString &pdf, int page, const QRectF &area, const QString &folder) {
    constexpr int dotsPerInch = 300;
    const auto dots = [](qreal length) {
        return QString::number(qRound(length * dotsPerInch / millimetresPerInch));
    };
    const QString file = QDir(folder).filePath(QStringLiteral("matrix"));
    const QString number = QString::number(page);
    const Outcome picture =
        run(QStringLiteral("pdftoppm"),
            {QStringLiteral("-gray"), QStringLiteral("-singlefile"), QStringLiteral("-r"),
             QString::number(dotsPerInch), QStringLiteral("-f"), number, QStringLiteral("-l"),
             number, QStringLiteral("-x"), dots(area.left()), QStringLiteral("-y"),
             dots(area.top()), QStringLiteral("-W"), dots(area.width()), QStringLiteral("-H"),
             dots(area.height()), pdf, file});
    if (!picture.ran || picture.code != 0)
        return {};
    const Outcome read =
        run(QStringLiteral("dmtxread"),
            {QStringLiteral("-N1"), QStringLiteral("-m5000"), file + QStringLiteral(".pgm")});
    return QString::fromUtf8(read.output);
}

} // namespace pdfreader
