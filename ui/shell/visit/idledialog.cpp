// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/visit/idledialog.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace campanella::ui {

namespace {
constexpr int textWidth = 440;
} // namespace

IdleDialog::IdleDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(tr("Sei ancora qui?"), TextUse::CardTitle)
    , m_words(TextUse::Body)
    , m_moreTime(ButtonKind::Filled, tr("Ho bisogno di altro tempo"), QStringLiteral("clock"))
    , m_done(ButtonKind::Outlined, tr("Ho finito"), QStringLiteral("logout")) {
    setWindowTitle(tr("Sei ancora qui?"));
    setWindowModality(Qt::ApplicationModal);
    build();
    connect(&m_moreTime, &Button::clicked, this, &QDialog::accept);
    connect(&m_done, &Button::clicked, this, &IdleDialog::donePressed);
    m_moreTime.setDefault(true);
    m_moreTime.setFocus(Qt::OtherFocusReason);
}

void IdleDialog::build() {
    m_words.setWordWrap(true);
    m_words.setFixedWidth(Theme::instance().px(textWidth));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(&m_done);
    buttons->addWidget(&m_moreTime);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(&m_title);
    column->addWidget(&m_words);
    column->addSpacing(8);
    column->addLayout(buttons);
    setTabOrder(&m_moreTime, &m_done);
}

// A screen reader hears the first words with the dialog; to hear every second would help nobody.
void IdleDialog::setSecondsLeft(int seconds) {
    m_words.setText(tr("Fra %n secondi chiudiamo la visita, così nessun altro vede i tuoi dati.",
                       nullptr, seconds));
    // A window does not ask its wrapped texts how high they are.
    m_words.setMinimumHeight(m_words.heightForWidth(m_words.minimumWidth()));
    setAccessibleDescription(m_words.text());
}

} // namespace campanella::ui
