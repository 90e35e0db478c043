// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/print/printdialogs.h"

#include <QBuffer>
#include <QPdfWriter>

namespace campanella::test {

/// A printer that breaks after some pages.
class FailingDevice final : public QPdfWriter {
public:
    explicit FailingDevice(QIODevice *paper, int pages)
        : QPdfWriter(paper)
        , m_left(pages) {}
    bool newPage() override { return --m_left > 0 && QPdfWriter::newPage(); }

private:
    int m_left;
};

/// Answers in place of the person.
class FakeDialogs final : public ui::PrintDialogs {
public:
    [[nodiscard]] QStringList printers() const override { return names; }
    [[nodiscard]] QString defaultPrinter() const override { return names.value(1); }
    [[nodiscard]] ui::PrinterStatus status(const QString &) const override { return state; }
    [[nodiscard]] bool isReceiptPrinter(const QString &name) const override {
        return name == receiptPrinter;
    }
    void askPrinter(QWidget *, const ui::PrintRequest &request, TakeDevice then) override {
        requests.append(request);
        then(device);
    }
    void askFile(QWidget *, const QString &suggestedPath, TakeFile then) override {
        suggestions.append(suggestedPath);
        then(path);
    }
    void askExisting(QWidget *, TakeFile then) override { then(path); }

    QStringList names{QStringLiteral("Ufficio"), QStringLiteral("Casa")};
    ui::PrinterStatus state = ui::PrinterStatus::Ready;
    QString receiptPrinter;
    std::shared_ptr<QPagedPaintDevice> device;
    QString path;
    QList<ui::PrintRequest> requests;
    QStringList suggestions;
};

} // namespace campanella::test
