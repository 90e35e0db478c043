// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/notice/pdffile.h"

namespace campanella::ui {

namespace {

/// A hundredth of a millimetre: fine enough for the modules of the codes.
constexpr int pdfDotsPerInch = 2540;

QString numberOf(const app::Notice &notice) {
    if (notice.single)
        return notice.single->number.toString();
    return notice.instalments.isEmpty() ? QString()
                                        : notice.instalments.constFirst().number.toString();
}

} // namespace

PdfFile::PdfFile(const QString &path)
    : m_file(path) {}

Result<std::unique_ptr<PdfFile>> PdfFile::create(const QString &path) {
    std::unique_ptr<PdfFile> file(new PdfFile(path));
    if (!file->m_file.open(QIODevice::WriteOnly))
        return fail(FailureCode::FolderNotWritable, QStringLiteral("the file cannot be created"));
    file->m_writer = std::make_unique<QPdfWriter>(&file->m_file);
    file->m_writer->setResolution(pdfDotsPerInch);
    file->m_writer->setCreator(QStringLiteral("Campanella"));
    file->m_writer->setTitle(QStringLiteral("Avviso di pagamento"));
    return file;
}

Result<> PdfFile::commit() {
    m_writer.reset();
    if (!m_file.commit())
        return fail(FailureCode::FolderNotWritable, QStringLiteral("the file cannot be completed"));
    return {};
}

QString pdfFileName(const QList<app::Notice> &notices, QDate today) {
    if (notices.size() == 1)
        return QStringLiteral("avviso-%1.pdf").arg(numberOf(notices.constFirst()));
    return QStringLiteral("avvisi-%1.pdf").arg(today.toString(Qt::ISODate));
}

} // namespace campanella::ui
