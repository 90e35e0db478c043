// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/accessroom.h"

#include "ui/theme/theme.h"
#include "ui/widgets/failuretext.h"

#include <QEvent>
#include <QHBoxLayout>

namespace campanella::ui {

namespace {
constexpr int columnWidth = 600;
constexpr int cardPadding = 24;
constexpr int edge = 24;
constexpr int gap = 12;
} // namespace

AccessRoom::AccessRoom(QWidget *parent)
    : ScrollArea(parent)
    , m_back(ButtonKind::Link, QString(), QStringLiteral("left"))
    , m_title(TextUse::PageTitle)
    , m_subtitle(TextUse::Body, Role::Muted)
    , m_message(Banner::Kind::Info) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(&m_sheet);
    m_back.setUse(TextUse::Chip);
    m_subtitle.setWordWrap(true);
    m_message.hide();
    auto *column = new QVBoxLayout(&m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(&m_back, 0, Qt::AlignLeading);
    column->addWidget(&m_title);
    column->addWidget(&m_subtitle);
    column->addWidget(&m_message);
    column->addWidget(&m_card);
    column->addStretch(1);
    body()->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    body()->setSpacing(16);
    // Centred by stretches: an aligned widget is not asked how high it is when narrow.
    auto *row = new QHBoxLayout(&m_sheet);
    row->setContentsMargins(edge, edge, edge, edge);
    row->addStretch(1);
    row->addWidget(&m_column, 1000);
    row->addStretch(1);
    connect(&m_back, &Button::clicked, this, &AccessRoom::backPressed);
    connect(&Theme::instance(), &Theme::changed, this, &AccessRoom::applyTheme);
    applyTheme();
}

void AccessRoom::begin() {
    ensureVisible(0, 0);
    for (QWidget *next = m_card.nextInFocusChain(); next != &m_card;
         next = next->nextInFocusChain()) {
        const bool takesFocus = (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (m_card.isAncestorOf(next) && takesFocus && next->isVisibleTo(this) && next->isEnabled())
            return next->setFocus(Qt::OtherFocusReason);
    }
    m_back.setFocus(Qt::OtherFocusReason);
}

void AccessRoom::forget() {
    hush();
}

void AccessRoom::setCaption(const QString &title, const QString &subtitle) {
    m_title.setText(title);
    m_subtitle.setText(subtitle);
    m_subtitle.setVisible(!subtitle.isEmpty());
    m_sheet.setAccessibleName(title);
}

void AccessRoom::say(Banner::Kind kind, const QString &lead, const QString &rest) {
    m_message.setKind(kind);
    m_message.show();
    m_message.setText(lead, rest);
    ensureWidgetVisible(&m_message);
}

void AccessRoom::say(const Failure &failure) {
    const FailureText words = failureText(failure);
    say(Banner::Kind::Danger, words.title, words.advice);
}

void AccessRoom::hush() {
    m_message.setText(QString());
    m_message.hide();
}

void AccessRoom::changeEvent(QEvent *event) {
    ScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AccessRoom::retranslate() {
    m_back.setText(tr("Torna all'accesso"));
}

void AccessRoom::applyTheme() {
    m_column.setMaximumWidth(Theme::instance().px(columnWidth));
}

} // namespace campanella::ui
