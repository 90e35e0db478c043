// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/messages/noticerow.h"

#include "ui/messages/noticewords.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMouseEvent>

namespace campanella::ui {

namespace {
constexpr int gap = 12;
constexpr int lineGap = 4;
} // namespace

NoticeRow::NoticeRow(const TownNotice &notice, QWidget *parent)
    : Card(parent)
    , m_id(notice.id)
    , m_open(ButtonKind::Outlined, tr("Leggi"), QString()) {
    auto *title = new Heading(notice.title, notice.read ? TextUse::Cell : TextUse::CellStrong);
    auto *facts = new Label(noticeFacts(notice), TextUse::Help, Role::Muted);
    title->setWordWrap(true);
    title->setTextFormat(Qt::PlainText);
    facts->setWordWrap(true);
    facts->setTextFormat(Qt::PlainText);
    const QString state = notice.read ? tr("Letto") : tr("Da leggere");
    auto *chip =
        new Chip(notice.read ? ChipLook{state, QStringLiteral("check"), Role::Muted, Role::Window}
                             : ChipLook{state, QStringLiteral("messages")});
    m_open.setSmall(true);
    m_open.setAccessibleName(tr("Leggi: %1").arg(notice.title));
    m_open.setAccessibleDescription(state + QStringLiteral(". ") + noticeFacts(notice));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap);
    foot->addWidget(chip);
    foot->addStretch(1);
    foot->addWidget(&m_open);
    body()->setSpacing(lineGap);
    body()->addWidget(title);
    body()->addWidget(facts);
    body()->addLayout(foot);
    setCursor(Qt::PointingHandCursor);
    connect(&m_open, &Button::clicked, this, &NoticeRow::openPressed);
}

void NoticeRow::mouseReleaseEvent(QMouseEvent *event) {
    Card::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT openPressed();
}

} // namespace campanella::ui
