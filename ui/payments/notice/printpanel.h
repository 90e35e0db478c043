// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/noticepainter.h"
#include "ui/print/printdialogs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QProgressBar>

namespace campanella::ui {

/// Which printer, how it is, and the acts: *Stampa*, *Salva PDF*; while a job runs, how far it is
/// and *Annulla*.
class PrintPanel : public Card {
    Q_OBJECT

public:
    /// The dialogs outlive the panel.
    explicit PrintPanel(PrintDialogs &dialogs, QWidget *parent = nullptr);

    /// Looks for printers; it may ask the network, so it is called once the page is on screen.
    void readPrinters();
    [[nodiscard]] QString printerName() const { return m_printer.currentText(); }
    void choosePrinter(const QString &name) { m_printer.setCurrentText(name); }
    /// The paper of the chosen printer.
    [[nodiscard]] app::Paper paper() const { return m_paper; }
    /// While a job runs only *Annulla* can be pressed.
    void setBusy(bool busy);
    void setProgress(int done, int pages);
    /// After a folder that could not be written: the button offers another place.
    void setSaveElsewhere(bool elsewhere);
    /// What came of a job; an empty text hides it.
    void setOutcome(const QString &text, Role role);
    [[nodiscard]] QString outcome() const { return m_outcome.text(); }
    [[nodiscard]] QString statusText() const { return m_status.text(); }
    [[nodiscard]] Button *printButton() { return &m_print; }
    [[nodiscard]] Button *saveButton() { return &m_save; }
    /// *Paga*, hidden until paying is offered.
    [[nodiscard]] Button *payButton() { return &m_pay; }
    [[nodiscard]] Button *cancelButton() { return &m_cancel; }

Q_SIGNALS:
    void paperChanged();
    void printPressed();
    void savePressed();
    void cancelPressed();
    void payPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showStatus();
    void readPaper();

    PrintDialogs &m_dialogs;
    Label m_word;
    QComboBox m_printer;
    QLabel m_sign;
    Label m_status;
    Button m_print;
    Button m_save;
    Button m_pay;
    Label m_progressWord;
    QProgressBar m_progress;
    Button m_cancel;
    Label m_outcome;
    app::Paper m_paper = app::Paper::A4;
    bool m_known = false;
    bool m_busy = false;
    bool m_elsewhere = false;
};

} // namespace campanella::ui
