// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/messages/noticefilelist.h"

#include "app/connection/onanswer.h"
#include "ui/messages/noticewords.h"
#include "ui/print/saveas.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>

#include <utility>

namespace campanella::ui {

namespace {

constexpr int gap = 12;
constexpr int lineGap = 2;

/// Name, kind and size; the name is read out without its breaks.
QWidget *fileWords(const NoticeFile &file) {
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lineGap);
    auto *name = plainLabel(breakableName(file.name), TextUse::CellStrong);
    name->setAccessibleName(file.name);
    column->addWidget(name);
    column->addWidget(plainLabel(fileFacts(file), TextUse::Help, Role::Muted));
    return words;
}

} // namespace

NoticeFileList::NoticeFileList(app::MunicipalApi &api, PrintDialogs &dialogs,
                               const PublicId &notice, QWidget *parent)
    : Card(parent)
    , m_api(api)
    , m_dialogs(dialogs)
    , m_notice(notice) {
    body()->setSpacing(gap);
    hide();
}

// An answer that says the same again leaves the focus where it is.
void NoticeFileList::setFiles(const QList<NoticeFile> &files) {
    if (std::exchange(m_files, files) != files)
        retranslate();
}

void NoticeFileList::retranslate() {
    clearLayout(*body());
    setVisible(!m_files.isEmpty());
    body()->addWidget(new Heading(tr("Allegati"), TextUse::CardTitle));
    for (const NoticeFile &file : std::as_const(m_files))
        addRow(file);
    if (!m_dialogs.canSave())
        body()->addWidget(
            plainLabel(tr("Da qui non si possono salvare: li trovi nel portale, dal tuo computer."),
                       TextUse::Help, Role::Muted));
}

void NoticeFileList::addRow(const NoticeFile &file) {
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    line->addWidget(fileWords(file), 1);
    body()->addWidget(row);
    if (!m_dialogs.canSave())
        return;
    auto *button = new Button(ButtonKind::Outlined, tr("Salva"), QStringLiteral("save"));
    button->setSmall(true);
    button->setAccessibleName(tr("Salva %1", "file name").arg(file.name));
    button->setAccessibleDescription(fileFacts(file));
    connect(button, &Button::clicked, this, [this, file] { fetch(file); });
    line->addWidget(button);
}

void NoticeFileList::fetch(const NoticeFile &file) {
    if (std::exchange(m_fetching, true))
        return;
    app::onAnswer(m_api.noticeFile(m_notice, file.id), this,
                  [this, file](const Result<QByteArray> &bytes) {
                      m_fetching = false;
                      if (!bytes)
                          return Q_EMIT failed(bytes.error());
                      save(file, *bytes);
                  });
}

void NoticeFileList::save(const NoticeFile &file, const QByteArray &bytes) {
    const auto write = [bytes](const QString &path) { return writeFile(bytes, path); };
    saveAs(m_dialogs, this, {file.name, tr("File salvato."), write},
           [this](Banner::Kind kind, const QString &lead, const QString &rest) {
               Q_EMIT ended(kind, lead, rest);
           });
}

void NoticeFileList::changeEvent(QEvent *event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui
