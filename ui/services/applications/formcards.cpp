// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/applications/formcards.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

namespace campanella::ui {

namespace {
constexpr int gap = 12;
constexpr int lineGap = 4;
} // namespace

FormCards::FormCards(QWidget *parent)
    : QWidget(parent)
    , m_column(this) {
    m_column.setContentsMargins(0, 0, 0, 0);
    m_column.setSpacing(metrics::cardGap);
}

void FormCards::show(const QList<ApplicationForm> &forms) {
    clearLayout(m_column);
    for (const ApplicationForm &form : forms)
        m_column.addWidget(cardOf(form));
}

QWidget *FormCards::cardOf(const ApplicationForm &form) {
    auto *card = new Card;
    auto *title = new Heading(form.title, TextUse::CardTitle);
    title->setWordWrap(true);
    card->body()->setSpacing(lineGap);
    card->body()->addWidget(title);
    card->body()->addWidget(plainLabel(form.introduction, TextUse::Body));
    card->body()->addWidget(
        plainLabel(tr("Anno scolastico %1 · puoi inviarla fino a %2")
                       .arg(form.schoolYear.toString(), formatLongDate(form.lastDay)),
                   TextUse::Help, Role::Muted));
    card->body()->addSpacing(gap - lineGap);
    auto *start = new Button(ButtonKind::Outlined, tr("Comincia"), QStringLiteral("apply"));
    start->setAccessibleName(tr("Comincia la domanda: %1").arg(form.title));
    card->body()->addWidget(start, 0, Qt::AlignLeading);
    connect(start, &Button::clicked, this, [this, form] { Q_EMIT startPressed(form); });
    return card;
}

} // namespace campanella::ui
