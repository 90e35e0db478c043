// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

/// A PDF as poppler, zbar, libdmtx and qpdf see it. Each needs its Debian package: poppler-utils,
/// zbar-tools, dmtx-utils, qpdf.
namespace pdfreader {

/// A word and where it stands, in millimetres from the corner of the sheet.
struct Word {
    int page = 0;
    QRectF box;
    QString text;
};

/// Runs a program to its end. Its absence fails the test with the package to install.
struct Outcome {
    bool ran = false;
    int code = -1;
    QByteArray output;
    QByteArray complaints;
};
[[nodiscard]] Outcome run(const QString &program, const QStringList &arguments);

[[nodiscard]] QList<Word> words(const QString &pdf);
/// The text of the file, white space simplified.
[[nodiscard]] QString text(const QString &pdf);
/// Pictures of all pages in `folder`; returns their paths in order.
[[nodiscard]] QStringList rasterise(const QString &pdf, const QString &folder, int dotsPerInch);
/// What all QR codes of a picture say.
[[nodiscard]] QStringList qrCodes(const QString &picture);
/// What the Data Matrix inside that area of a page says; the area in millimetres.
[[nodiscard]] QString dataMatrix(const QString &pdf, int page, const QRectF &area,
                                 const QString &folder);

} // namespace pdfreader
