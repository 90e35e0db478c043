// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/sessioncard.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace campanella::ui {

namespace {

QString moment(const QDateTime &when) {
    return formatDate(when.toLocalTime().date()) + QStringLiteral(", ") + formatTime(when);
}

} // namespace

SessionCard::SessionCard(const OpenSession &session, const QString &way, QWidget *parent)
    : Card(parent) {
    body()->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    auto *title = new Heading(way, TextUse::CellStrong);
    top->addWidget(title, 1);
    if (session.current)
        top->addWidget(new Chip(
            {tr("Questa visita"), QStringLiteral("check"), Role::Success, Role::SuccessTint}));
    body()->addLayout(top);
    const auto add = [this](const QString &words) {
        auto *line = new Label(words, TextUse::Help, Role::Muted);
        line->setWordWrap(true);
        body()->addWidget(line);
    };
    if (!session.device.isEmpty())
        add(session.device);
    add(tr("Aperta il %1").arg(moment(session.beganAt)));
    add(tr("Usata l'ultima volta il %1").arg(moment(session.lastUsedAt)));
    setAccessibleName(way);
}

} // namespace campanella::ui
