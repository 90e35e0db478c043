// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/print/printdialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <utility>

namespace campanella::ui {

namespace {

std::shared_ptr<QPrinter> a4Printer(const PrintRequest &request) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (!request.printerName.isEmpty())
        printer->setPrinterName(request.printerName);
    printer->setDocName(request.jobName);
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Portrait);
    return printer;
}

/// Rolls are 80 mm wide, of which drivers name as little as the 72 mm that can be printed.
bool isReceiptPaper(const QPageSize &paper) {
    const qreal width = paper.size(QPageSize::Millimeter).width();
    return paper.isValid() && width >= 72 && width <= 82;
}

void showOpen(QFileDialog *dialog, QWidget *parent, const PrintDialogs::TakeFile &then) {
    QObject::connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater);
    QObject::connect(dialog, &QDialog::finished, parent, [dialog, then](int result) {
        then(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

/// Title and filter of the window that saves such a file.
std::pair<QString, QString> saveWords(const QString &suffix) {
    if (suffix == QLatin1String("csv"))
        return {QCoreApplication::translate("PrintDialogs", "Salva CSV"),
                QCoreApplication::translate("PrintDialogs", "Tabelle CSV (*.csv)")};
    if (suffix == QLatin1String("pdf"))
        return {QCoreApplication::translate("PrintDialogs", "Salva PDF"),
                QCoreApplication::translate("PrintDialogs", "Documenti PDF (*.pdf)")};
    return {QCoreApplication::translate("PrintDialogs", "Salva il file"),
            QStringLiteral("*.%1").arg(suffix)};
}

class SystemPrintDialogs : public PrintDialogs {
public:
    [[nodiscard]] QStringList printers() const override {
        return QPrinterInfo::availablePrinterNames();
    }
    [[nodiscard]] QString defaultPrinter() const override {
        return QPrinterInfo::defaultPrinterName();
    }
    [[nodiscard]] PrinterStatus status(const QString &printerName) const override {
        switch (QPrinterInfo::printerInfo(printerName).state()) {
        case QPrinter::Idle:
            return PrinterStatus::Ready;
        case QPrinter::Active:
            return PrinterStatus::Busy;
        case QPrinter::Aborted:
        case QPrinter::Error:
            break;
        }
        return PrinterStatus::OutOfOrder;
    }
    [[nodiscard]] bool isReceiptPrinter(const QString &printerName) const override {
        return isReceiptPaper(QPrinterInfo::printerInfo(printerName).defaultPageSize());
    }
    void askPrinter(QWidget *parent, const PrintRequest &request, TakeDevice then) override {
        // The dialog changes the printer in place, so both live until it is answered.
        const std::shared_ptr<QPrinter> printer = a4Printer(request);
        auto *dialog = new QPrintDialog(printer.get(), parent);
        dialog->setMinMax(1, request.pages);
        dialog->setFromTo(1, request.pages);
        dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
        QObject::connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater);
        QObject::connect(dialog, &QDialog::finished, parent, [printer, then](int result) {
            then(result == QDialog::Accepted ? printer : nullptr);
        });
        dialog->open();
    }
    void askFile(QWidget *parent, const QString &suggestedPath, TakeFile then) override {
        const QString suffix = QFileInfo(suggestedPath).suffix();
        const auto [title, filter] = saveWords(suffix);
        auto *dialog = new QFileDialog(parent, title, suggestedPath, filter);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(suffix);
        showOpen(dialog, parent, then);
    }
    void askExisting(QWidget *parent, TakeFile then) override {
        auto *dialog = new QFileDialog(
            parent, QCoreApplication::translate("PrintDialogs", "Scegli un file"), QString(),
            QCoreApplication::translate("PrintDialogs",
                                        "Documenti e foto (*.pdf *.jpg *.jpeg *.png *.p7m)"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        showOpen(dialog, parent, then);
    }
};

class TerminalPrintDialogs final : public SystemPrintDialogs {
public:
    [[nodiscard]] bool canSave() const override { return false; }
    void askPrinter(QWidget *, const PrintRequest &request, TakeDevice then) override {
        then(a4Printer(request));
    }
    void askFile(QWidget *, const QString &, TakeFile then) override { then(QString()); }
    void askExisting(QWidget *, TakeFile then) override { then(QString()); }
};

} // namespace

std::unique_ptr<PrintDialogs> systemPrintDialogs() {
    return std::make_unique<SystemPrintDialogs>();
}

std::unique_ptr<PrintDialogs> terminalPrintDialogs() {
    return std::make_unique<TerminalPrintDialogs>();
}

} // namespace campanella::ui
