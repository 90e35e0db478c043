// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/print/textacts.h"

#include "ui/print/textprint.h"
#include "ui/widgets/failuretext.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QStandardPaths>

namespace campanella::ui {

namespace {
constexpr int gap = 12;
} // namespace

TextActs::TextActs(PrintDialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_print(ButtonKind::Filled, QString(), QStringLiteral("print"))
    , m_save(ButtonKind::Outlined, QString(), QStringLiteral("save")) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(&m_print);
    row->addWidget(&m_save);
    row->addStretch(1);
    m_print.setEnabled(false);
    m_save.setEnabled(false);
    m_save.setVisible(dialogs.canSave());
    connect(&m_print, &Button::clicked, this, &TextActs::print);
    connect(&m_save, &Button::clicked, this, &TextActs::save);
    retranslate();
}

void TextActs::setText(const ContentPage &page, const QString &facts) {
    m_page = page;
    m_facts = facts;
    m_print.setEnabled(true);
    m_save.setEnabled(true);
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
    if (!m_page || !m_dialogs.canSave())
        return;
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_dialogs.askFile(this, documents.filePath(m_page->slug + QStringLiteral(".pdf")),
                      [this](const QString &path) {
                          if (!path.isEmpty())
                              saveTo(path);
                      });
}

void TextActs::saveTo(const QString &path) {
    const Result<> done = saveTextAsPdf(*m_page, path, m_facts);
    if (done)
        return Q_EMIT ended(Banner::Kind::Success, tr("PDF salvato."),
                            QDir::toNativeSeparators(path));
    const FailureText words = failureText(done.error());
    Q_EMIT ended(Banner::Kind::Danger, words.title, words.advice);
}

void TextActs::retranslate() {
    m_print.setText(tr("Stampa"));
    m_save.setText(tr("Salva PDF"));
}

void TextActs::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui
