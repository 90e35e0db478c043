// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QList>
#include <QPagedPaintDevice>
#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace campanella::ui {

/// What is known of a printer, in the words of the page.
enum class PrinterStatus { Ready, Busy, OutOfOrder };

/// What the system's print dialog starts from.
struct PrintRequest {
    QString printerName; ///< as listed by printers(); empty for the system's default
    QString jobName;     ///< seen in the print queue: never a person's data
    int pages = 1;
};

/// The system's windows for printing and saving, and its list of printers. A seam: the pages know
/// only this, tests answer in place of a person. Nothing here waits: the answer comes to `then`.
class PrintDialogs {
public:
    using TakeDevice = std::function<void(std::shared_ptr<QPagedPaintDevice>)>;
    using TakeFile = std::function<void(const QString &)>;

    PrintDialogs() = default;
    virtual ~PrintDialogs() = default;
    Q_DISABLE_COPY_MOVE(PrintDialogs)

    /// Names of the printers; empty when there is none.
    [[nodiscard]] virtual QStringList printers() const = 0;
    [[nodiscard]] virtual QString defaultPrinter() const = 0;
    [[nodiscard]] virtual PrinterStatus status(const QString &printerName) const = 0;
    /// Whether it prints on a roll 80 mm wide, as receipts are.
    [[nodiscard]] virtual bool isReceiptPrinter(const QString &) const { return false; }
    /// Whether files may be saved here at all.
    [[nodiscard]] virtual bool canSave() const { return true; }
    /// Asks for printer, copies, pages; a null device when the person gave up.
    virtual void askPrinter(QWidget *parent, const PrintRequest &request, TakeDevice then) = 0;
    /// Asks where to save; an empty path when the person gave up.
    virtual void askFile(QWidget *parent, const QString &suggestedPath, TakeFile then) = 0;
    /// Asks for a file to attach; an empty path when the person gave up.
    virtual void askExisting(QWidget *parent, TakeFile then) = 0;
};

/// The real ones: QPrintDialog, QFileDialog, QPrinterInfo.
[[nodiscard]] std::unique_ptr<PrintDialogs> systemPrintDialogs();
/// For a terminal: prints at once, all pages; shows no window of the system and saves nothing.
[[nodiscard]] std::unique_ptr<PrintDialogs> terminalPrintDialogs();

} // namespace campanella::ui
