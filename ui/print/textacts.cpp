// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/print/textacts.h"

#include "ui/print/saveas.h"
#include "ui/print/textprint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>
#include <numeric>

namespace campanella::ui {

namespace {
constexpr int gap = 12;
constexpr int most = 3; // buttons

/// Of so many columns, each as wide as its widest button.
int rowWidth(const QList<Button *> &buttons, int columns) {
    QList<int> widths(columns, 0);
    for (int i = 0; i < buttons.size(); ++i)
        widths[i % columns] = std::max(widths[i % columns], buttons.at(i)->sizeHint().width());
    return std::accumulate(widths.cbegin(), widths.cend(), (columns - 1) * gap);
}
} // namespace

TextActs::TextActs(PrintDialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_grid(new QGridLayout(this))
    , m_print(ButtonKind::Filled, QString(), QStringLiteral("print"))
    , m_save(ButtonKind::Outlined, QString(), QStringLiteral("save"))
    , m_saveTable(ButtonKind::Outlined, QString(), QStringLiteral("list"))
    , m_shown{&m_print} {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
    m_grid->setColumnStretch(most, 1);
    if (dialogs.canSave())
        m_shown.append(&m_save);
    m_print.setEnabled(false);
    m_save.setEnabled(false);
    m_saveTable.setEnabled(false);
    connect(&m_print, &Button::clicked, this, &TextActs::print);
    connect(&m_save, &Button::clicked, this, &TextActs::save);
    connect(&m_saveTable, &Button::clicked, this, &TextActs::saveTable);
    connect(&Theme::instance(), &Theme::changed, this, &TextActs::arrange);
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
    if (m_dialogs.canSave())
        m_shown.append(&m_saveTable);
    arrange();
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

QSize TextActs::minimumSizeHint() const {
    return {rowWidth(m_shown, 1), m_grid->totalMinimumSize().height()};
}

// Large letters: as many in a row as have room.
void TextActs::arrange() {
    int columns = int(m_shown.size());
    while (columns > 1 && rowWidth(m_shown, columns) > width())
        --columns;
    for (int i = 0; i < m_shown.size(); ++i)
        m_grid->addWidget(m_shown.at(i), i / columns, i % columns);
    updateGeometry();
}

void TextActs::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void TextActs::retranslate() {
    m_print.setText(tr("Stampa"));
    m_save.setText(tr("Salva PDF"));
    m_saveTable.setText(tr("Salva CSV"));
    arrange();
}

void TextActs::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui
