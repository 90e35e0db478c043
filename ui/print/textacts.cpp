// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/print/textacts.h"

#include "ui/print/saveas.h"
#include "ui/print/textprint.h"
#include "ui/widgets/flowrow.h"

#include <QEvent>

namespace campanella::ui {

namespace {
constexpr int gap = 12;
} // namespace

TextActs::TextActs(PrintDialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_print(ButtonKind::Filled, QString(), QStringLiteral("print"))
    , m_save(ButtonKind::Outlined, QString(), QStringLiteral("save"))
    , m_saveTable(ButtonKind::Outlined, QString(), QStringLiteral("list")) {
    auto *row = new FlowRow(gap, this);
    for (Button *button : {&m_print, &m_save, &m_saveTable})
        row->addWidget(button);
    m_save.setVisible(dialogs.canSave());
    m_saveTable.hide();
    m_print.setEnabled(false);
    m_save.setEnabled(false);
    m_saveTable.setEnabled(false);
    connect(&m_print, &Button::clicked, this, &TextActs::print);
    connect(&m_save, &Button::clicked, this, &TextActs::save);
    connect(&m_saveTable, &Button::clicked, this, &TextActs::saveTable);
    retranslate();
}

void TextActs::setText(const ContentPage &page, const QString &facts) {
    m_page = page;
    m_facts = facts;
    m_print.setEnabled(true);
    m_save.setEnabled(true);
    m_saveTable.setEnabled(true);
}

void TextActs::offerTable(std::function<QByteArray()> table) {
    m_table = std::move(table);
    m_saveTable.setVisible(m_dialogs.canSave());
}

void TextActs::print() {
    if (!m_page)
        return;
    // The queue of a printer is read by others: the job has no title of ours.
    const PrintRequest request{m_dialogs.defaultPrinter(), QStringLiteral("Campanella"), 1};
    m_dialogs.askPrinter(this, request, [this](const std::shared_ptr<QPagedPaintDevice> &device) {
        if (!device)
            return;
        printText(*m_page, *device, m_facts);
        Q_EMIT ended(Banner::Kind::Success, tr("Inviato alla stampante."), QString());
    });
}

void TextActs::save() {
    saveAs(QStringLiteral(".pdf"), tr("PDF salvato."),
           [this](const QString &path) { return saveTextAsPdf(*m_page, path, m_facts); });
}

void TextActs::saveTable() {
    saveAs(QStringLiteral(".csv"), tr("Tabella salvata."),
           [this](const QString &path) { return writeFile(m_table(), path); });
}

void TextActs::saveAs(const QString &suffix, const QString &savedWords,
                      const std::function<Result<>(const QString &path)> &write) {
    if (!m_page || !m_dialogs.canSave())
        return;
    ui::saveAs(m_dialogs, this, {m_page->slug + suffix, savedWords, write},
               [this](Banner::Kind kind, const QString &lead, const QString &rest) {
                   Q_EMIT ended(kind, lead, rest);
               });
}

void TextActs::retranslate() {
    m_print.setText(tr("Stampa"));
    m_save.setText(tr("Salva PDF"));
    m_saveTable.setText(tr("Salva CSV"));
}

void TextActs::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui
