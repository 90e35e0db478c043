// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/guidepage.h"

#include "app/connection/municipalapi.h"
#include "ui/print/textprint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowrow.h"

#include <QDir>
#include <QStandardPaths>

namespace campanella::ui {

GuidePage::GuidePage(app::MunicipalApi &api, std::unique_ptr<PrintDialogs> dialogs, QWidget *parent)
    : AccessRoom(parent)
    , m_page([&api] { return api.contentPage(QLatin1String(slug)); })
    , m_dialogs(std::move(dialogs))
    , m_print(ButtonKind::Filled, QString(), QStringLiteral("print"))
    , m_save(ButtonKind::Outlined, QString(), QStringLiteral("save"))
    , m_text(new ReadingText)
    , m_view(m_page, m_text) {
    build();
    connect(&m_print, &Button::clicked, this, &GuidePage::print);
    connect(&m_save, &Button::clicked, this, &GuidePage::save);
    m_save.setVisible(m_dialogs->canSave());
    connect(&m_page, &app::QueryBase::changed, this, &GuidePage::showText);
    connect(&Theme::instance(), &Theme::changed, this, &GuidePage::showText);
    retranslate();
    showText();
}

GuidePage::~GuidePage() = default;

void GuidePage::build() {
    auto *acts = new FlowRow(12);
    acts->addWidget(&m_print);
    acts->addWidget(&m_save);
    body()->addLayout(acts);
    body()->addWidget(&m_view);
}

void GuidePage::begin() {
    if (!m_page.value())
        m_page.refresh();
    AccessRoom::begin();
}

// Links take their colour when the text is set.
void GuidePage::showText() {
    const bool there = m_page.value().has_value();
    m_print.setEnabled(there);
    m_save.setEnabled(there);
    if (there)
        m_text->setMarkdown(m_page.value()->markdown);
}

void GuidePage::print() {
    if (!m_page.value())
        return;
    const PrintRequest request{m_dialogs->defaultPrinter(), m_page.value()->title, 1};
    m_dialogs->askPrinter(this, request, [this](const std::shared_ptr<QPagedPaintDevice> &device) {
        if (!device)
            return;
        printText(*m_page.value(), *device);
        say(Banner::Kind::Success, tr("Inviata alla stampante."));
    });
}

void GuidePage::save() {
    if (!m_page.value())
        return;
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_dialogs->askFile(this, documents.filePath(QStringLiteral("guida-accesso.pdf")),
                       [this](const QString &path) {
                           if (!path.isEmpty())
                               saveTo(path);
                       });
}

void GuidePage::saveTo(const QString &path) {
    const Result<> saved = saveTextAsPdf(*m_page.value(), path);
    if (!saved)
        return say(saved.error());
    say(Banner::Kind::Success, tr("PDF salvato."), QDir::toNativeSeparators(path));
}

void GuidePage::retranslate() {
    AccessRoom::retranslate();
    setCaption(tr("Guida all'accesso"), tr("Leggila con calma, o stampala per averla accanto."));
    m_print.setText(tr("Stampa"));
    m_save.setText(tr("Salva PDF"));
    m_text->setAccessibleName(tr("Guida all'accesso"));
    m_view.setFailedTitle([] { return tr("Non riusciamo a leggere la guida"); });
}

} // namespace campanella::ui
