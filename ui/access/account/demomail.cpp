// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/account/demomail.h"

#include "ui/widgets/card.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QUrl>

namespace campanella::ui {

DemoMail::DemoMail(QWidget *parent)
    : QWidget(parent)
    , m_words(TextUse::Help, Role::Muted)
    , m_path(TextUse::SmallCode)
    , m_open(ButtonKind::Outlined, QString(), QStringLiteral("sent")) {
    m_words.setWordWrap(true);
    m_path.setWordWrap(true);
    m_path.setTextFormat(Qt::PlainText);
    m_path.setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_open.setSmall(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Hairline);
    column->addWidget(&m_words);
    column->addWidget(&m_path);
    column->addWidget(&m_open, 0, Qt::AlignLeading);
    connect(&m_open, &Button::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    hide();
    retranslate();
}

void DemoMail::setFolder(const QString &folder) {
    m_folder = folder;
    m_path.setText(QDir::toNativeSeparators(folder));
    setVisible(!folder.isEmpty());
}

void DemoMail::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DemoMail::retranslate() {
    m_words.setText(tr("Questo Comune non esiste e non spedisce e-mail. Le trovi in questa "
                       "cartella: apri quella più nuova."));
    m_open.setText(tr("Apri la cartella"));
}

} // namespace campanella::ui
