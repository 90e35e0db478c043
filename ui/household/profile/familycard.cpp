// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/profile/familycard.h"

#include "ui/household/pairing/linkedchildrow.h"
#include "ui/widgets/clearlayout.h"

namespace campanella::ui {

FamilyCard::FamilyCard(QWidget *parent)
    : Card(parent)
    , m_title(TextUse::CardTitle)
    , m_rows(new QVBoxLayout)
    , m_nobody(TextUse::Body, Role::Muted)
    , m_pairing(ButtonKind::Link, QString(), QStringLiteral("pairing")) {
    m_rows->setSpacing(4);
    m_nobody.setWordWrap(true);
    m_pairing.setUse(TextUse::Chip);
    body()->setSpacing(12);
    body()->addWidget(&m_title);
    body()->addLayout(m_rows);
    body()->addWidget(&m_nobody);
    body()->addWidget(&m_pairing, 0, Qt::AlignLeading);
}

void FamilyCard::showProfile(const PersonProfile &profile) {
    clearLayout(*m_rows);
    const QString own = fullName(profile.person.givenName, profile.person.familyName);
    for (const ProfileChild &child : profile.children)
        addChild(child, own);
    m_nobody.setVisible(profile.children.isEmpty());
}

void FamilyCard::addChild(const ProfileChild &child, const QString &ownName) {
    QStringList names = child.referenceParents;
    for (QString &name : names)
        if (name == ownName)
            name = tr("%1 (tu)").arg(name);
    auto *parents = new Label(
        names.isEmpty() ? tr("Genitore di riferimento: lo saprai con il primo importo da pagare.")
                        : tr("Genitore di riferimento: %1").arg(names.join(QStringLiteral(", "))),
        TextUse::Help);
    parents->setWordWrap(true);
    if (m_rows->count() > 0)
        m_rows->addWidget(new Hairline);
    m_rows->addWidget(new LinkedChildRow(child.link));
    m_rows->addWidget(parents);
}

void FamilyCard::retranslate() {
    m_title.setText(tr("Utenti: i tuoi figli"));
    m_nobody.setText(tr("Non hai ancora figli abbinati."));
    m_pairing.setText(tr("Vai ad Abbinamento studenti"));
}

} // namespace campanella::ui
