// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/applications/applicationrow.h"

#include "ui/services/applications/applicationwords.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace campanella::ui {

namespace {
constexpr int gap = 12;
constexpr int lineGap = 4;
} // namespace

ApplicationRow::ApplicationRow(const Application &application, QWidget *parent)
    : Card(parent)
    , m_id(application.id)
    , m_discard(ButtonKind::Danger)
    , m_open(ButtonKind::Outlined) {
    const bool isDraft = application.state == ApplicationState::Draft;
    const QString who =
        application.childName.isEmpty() ? tr("nessun nome ancora") : application.childName;
    const QString what = tr("%1, per %2").arg(application.form.title, who);
    auto *title = new Heading(what, TextUse::CellStrong);
    auto *facts = new Label(applicationFacts(application), TextUse::Help, Role::Muted);
    auto *decision = new Label(decisionWords(application), TextUse::Help, Role::Muted);
    for (Label *label : {static_cast<Label *>(title), facts, decision}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setVisible(!label->text().isEmpty());
        body()->addWidget(label);
    }
    const ChipLook look = applicationLook(application.state);
    m_open.setText(isDraft ? tr("Riprendi") : tr("Apri"));
    m_open.setAccessibleName(
        (isDraft ? tr("Riprendi la bozza: %1") : tr("Apri la domanda: %1")).arg(what));
    m_open.setAccessibleDescription(look.word + QStringLiteral(". ") +
                                    applicationFacts(application));
    m_discard.setText(tr("Butta"));
    m_discard.setAccessibleName(tr("Butta la bozza: %1").arg(what));
    m_open.setSmall(true);
    m_discard.setSmall(true);
    m_discard.setVisible(isDraft);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap);
    foot->addWidget(new Chip(look));
    foot->addStretch(1);
    foot->addWidget(&m_discard);
    foot->addWidget(&m_open);
    body()->setSpacing(lineGap);
    body()->addLayout(foot);
    connect(&m_open, &Button::clicked, this, &ApplicationRow::openPressed);
    connect(&m_discard, &Button::clicked, this, &ApplicationRow::discardPressed);
}

} // namespace campanella::ui
