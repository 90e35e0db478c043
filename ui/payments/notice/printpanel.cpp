// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/notice/printpanel.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>

namespace campanella::ui {

namespace {

constexpr int gap = 8;

} // namespace

PrintPanel::PrintPanel(PrintDialogs &dialogs, QWidget *parent)
    : Card(parent)
    , m_dialogs(dialogs)
    , m_word(TextUse::Chip, Role::Secondary)
    , m_status(TextUse::Chip, Role::Muted)
    , m_print(ButtonKind::Filled, QString(), QStringLiteral("print"))
    , m_save(ButtonKind::Outlined, QString(), QStringLiteral("save"))
    , m_pay(ButtonKind::Outlined, QString(), QStringLiteral("pay"))
    , m_progressWord(TextUse::Help)
    , m_cancel(ButtonKind::Outlined, QString(), QStringLiteral("cross"))
    , m_outcome(TextUse::Help) {
    auto *state = new QHBoxLayout;
    state->addWidget(&m_sign, 0, Qt::AlignTop);
    state->addWidget(&m_status, 1);
    body()->setSpacing(gap);
    body()->addWidget(&m_word);
    body()->addWidget(&m_printer);
    body()->addLayout(state);
    for (QWidget *widget : {static_cast<QWidget *>(&m_print), static_cast<QWidget *>(&m_save),
                            static_cast<QWidget *>(&m_pay), static_cast<QWidget *>(&m_progressWord),
                            static_cast<QWidget *>(&m_progress), static_cast<QWidget *>(&m_cancel),
                            static_cast<QWidget *>(&m_outcome)})
        body()->addWidget(widget);
    m_word.setBuddy(&m_printer);
    m_printer.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_printer.setMinimumContentsLength(8);
    m_progress.setTextVisible(false);
    m_status.setWordWrap(true);
    m_outcome.setWordWrap(true);
    m_outcome.hide();
    m_pay.hide();
    connect(&m_pay, &Button::clicked, this, &PrintPanel::payPressed);
    m_save.setVisible(m_dialogs.canSave());
    connect(&m_printer, &QComboBox::currentIndexChanged, this, &PrintPanel::readPaper);
    connect(&m_printer, &QComboBox::currentIndexChanged, this, &PrintPanel::showStatus);
    connect(&m_print, &Button::clicked, this, &PrintPanel::printPressed);
    connect(&m_save, &Button::clicked, this, &PrintPanel::savePressed);
    connect(&m_cancel, &Button::clicked, this, &PrintPanel::cancelPressed);
    connect(&Theme::instance(), &Theme::changed, this, &PrintPanel::showStatus);
    retranslate();
    setBusy(false);
}

void PrintPanel::readPrinters() {
    m_known = true;
    const QStringList names = m_dialogs.printers();
    m_printer.clear();
    m_printer.addItems(names);
    m_printer.setCurrentIndex(
        int(std::max<qsizetype>(0, names.indexOf(m_dialogs.defaultPrinter()))));
    readPaper();
    showStatus();
}

void PrintPanel::readPaper() {
    const bool strip = m_known && m_dialogs.isReceiptPrinter(printerName());
    const app::Paper paper = strip ? app::Paper::Strip : app::Paper::A4;
    if (std::exchange(m_paper, paper) != paper)
        Q_EMIT paperChanged();
}

void PrintPanel::showStatus() {
    const bool none = m_known && m_printer.count() == 0;
    m_word.setVisible(!none);
    m_printer.setVisible(!none);
    m_print.setEnabled(m_known && !none && !m_busy);
    QString icon = QStringLiteral("clock");
    QString words = tr("Cerco le stampanti");
    Role role = Role::Muted;
    if (none) {
        icon = QStringLiteral("info");
        words = m_dialogs.canSave()
                    ? tr("Qui non c'è una stampante. Salva il PDF e stampalo altrove.")
                    : tr("Qui non c'è una stampante. Chiedi il foglio all'ufficio.");
    } else if (m_known) {
        switch (m_dialogs.status(printerName())) {
        case PrinterStatus::Ready:
            icon = QStringLiteral("check");
            words = m_paper == app::Paper::A4 ? tr("Pronta, formato A4")
                                              : tr("Pronta, rotolo da 80 mm");
            role = Role::Success;
            break;
        case PrinterStatus::Busy:
            icon = QStringLiteral("hourglass");
            words = tr("Sta stampando altro: il tuo foglio viene dopo");
            role = Role::Warning;
            break;
        case PrinterStatus::OutOfOrder:
            icon = QStringLiteral("cross");
            words = tr("Non risponde: guarda se è accesa e ha carta");
            role = Role::Danger;
            break;
        }
    }
    const int size = Theme::instance().px(metrics::iconMedium);
    m_sign.setPixmap(Theme::instance().icon(icon, role).pixmap(size, size));
    m_status.setRole(role);
    m_status.setText(words);
}

void PrintPanel::setBusy(bool busy) {
    m_busy = busy;
    for (QWidget *widget : {static_cast<QWidget *>(&m_progressWord),
                            static_cast<QWidget *>(&m_progress), static_cast<QWidget *>(&m_cancel)})
        widget->setVisible(busy);
    m_save.setEnabled(!busy);
    m_printer.setEnabled(!busy);
    if (busy)
        setOutcome(QString(), Role::Text);
    showStatus();
}

void PrintPanel::setSaveElsewhere(bool elsewhere) {
    m_elsewhere = elsewhere;
    m_save.setText(elsewhere ? tr("Salva in un'altra cartella") : tr("Salva PDF"));
}

void PrintPanel::setProgress(int done, int pages) {
    m_progress.setRange(0, pages);
    m_progress.setValue(done);
    m_progressWord.setText(tr("Pagina %1 di %2").arg(done).arg(pages));
    m_progress.setAccessibleName(m_progressWord.text());
}

void PrintPanel::setOutcome(const QString &text, Role role) {
    m_outcome.setVisible(!text.isEmpty());
    m_outcome.setRole(role);
    m_outcome.setText(text);
    if (text.isEmpty())
        return;
    QAccessibleEvent event(&m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PrintPanel::retranslate() {
    m_word.setText(tr("Stampante"));
    m_printer.setAccessibleName(tr("Stampante"));
    m_print.setText(tr("Stampa"));
    setSaveElsewhere(m_elsewhere);
    m_cancel.setText(tr("Annulla"));
    showStatus();
}

void PrintPanel::changeEvent(QEvent *event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui
