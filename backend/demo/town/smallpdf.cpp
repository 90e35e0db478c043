// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/town/smallpdf.h"

#include <QList>

namespace campanella::backend {

namespace {

/// A literal string (ISO 32000-1, 7.3.4.2).
QByteArray literal(const QString &text) {
    QByteArray bytes = text.toLatin1();
    for (const char special : {'\\', '(', ')'})
        bytes.replace(special, QByteArray("\\") + special);
    return '(' + bytes + ')';
}

/// From the top of the page, 72 points from its edges.
QByteArray drawing(const QStringList &lines) {
    QByteArray text = "BT /F1 20 Tf 26 TL 72 746 Td\n";
    for (qsizetype i = 0; i < lines.size(); ++i)
        text += literal(lines.at(i)) + (i == 0 ? " Tj /F1 12 Tf T* 18 TL T*\n" : " Tj T*\n");
    return text + "ET";
}

QList<QByteArray> objects(const QStringList &lines) {
    const QByteArray text = drawing(lines);
    return {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
            "/Resources<</Font<</F1 5 0 R>>>>>>",
            "<</Length " + QByteArray::number(text.size()) + ">>stream\n" + text + "\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"};
}

} // namespace

QByteArray smallPdf(const QStringList &lines) {
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray places = "0000000000 65535 f \n";
    const QList<QByteArray> all = objects(lines);
    for (qsizetype i = 0; i < all.size(); ++i) {
        places += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + all.at(i) + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(all.size() + 1);
    return pdf + "xref\n0 " + count + "\n" + places + "trailer\n<</Size " + count +
           "/Root 1 0 R>>\nstartxref\n" + QByteArray::number(pdf.size()) + "\n%%EOF\n";
}

} // namespace campanella::backend
