// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/profile/conflictcard.h"

#include "domain/contact.h"
#include "ui/widgets/clearlayout.h"

namespace campanella::ui {

namespace {

QString numberWords(const QString &number) {
    const auto normal = telephoneNumber(number);
    return readableTelephone(normal.value_or(number));
}

} // namespace

ConflictCard::ConflictCard(QWidget *parent)
    : Card(parent)
    , m_title(TextUse::CardTitle)
    , m_why(TextUse::Body)
    , m_grid(new QGridLayout)
    , m_keepTyped(ButtonKind::Filled, QString(), QStringLiteral("save"))
    , m_keepStored(ButtonKind::Outlined, QString(), QStringLiteral("undo")) {
    setFill(Role::WarningTint);
    m_why.setWordWrap(true);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    body()->setSpacing(12);
    body()->addWidget(&m_title);
    body()->addWidget(&m_why);
    body()->addLayout(m_grid);
    body()->addWidget(&m_keepTyped, 0, Qt::AlignLeading);
    body()->addWidget(&m_keepStored, 0, Qt::AlignLeading);
}

void ConflictCard::showBoth(const ContactChoices &stored, const ContactChoices &typed) {
    m_stored = stored;
    m_typed = typed;
    retranslate();
}

void ConflictCard::showRows() {
    clearLayout(*m_grid);
    const auto add = [this](const QString &what, const QString &stored, const QString &typed,
                            TextUse use) {
        int column = 0;
        const int row = m_grid->rowCount();
        for (const QString &text : {what, stored, typed}) {
            auto *label = new Label(text.isEmpty() ? tr("(vuoto)") : text, use);
            label->setWordWrap(true);
            m_grid->addWidget(label, row, column++);
        }
    };
    const auto compare = [&add](const QString &what, const QString &stored, const QString &typed) {
        if (stored != typed)
            add(what, stored, typed, TextUse::Body);
    };
    const auto wish = [](bool wanted) { return wanted ? tr("sì") : tr("no"); };
    const auto quiet = [](const std::optional<QuietHours> &hours) {
        return hours ? tr("dalle %1 alle %2")
                           .arg(hours->from.toString(QStringLiteral("HH:mm")),
                                hours->until.toString(QStringLiteral("HH:mm")))
                     : tr("nessuna");
    };
    add(tr("Dato"), tr("Salvato adesso"), tr("Quello che hai scritto"), TextUse::Chip);
    compare(tr("Cellulare"), numberWords(m_stored.mobile), numberWords(m_typed.mobile));
    compare(tr("Secondo contatto"), m_stored.secondName, m_typed.secondName);
    compare(tr("Telefono del secondo contatto"), numberWords(m_stored.secondTelephone),
            numberWords(m_typed.secondTelephone));
    compare(tr("E-mail quando c'è una novità"), wish(m_stored.courtesyMail),
            wish(m_typed.courtesyMail));
    compare(tr("Ore senza e-mail"), quiet(m_stored.quietHours), quiet(m_typed.quietHours));
}

void ConflictCard::retranslate() {
    m_title.setText(tr("Questi dati sono cambiati nel frattempo"));
    m_why.setText(tr("Forse li hai cambiati in un'altra finestra o su un altro computer. Non "
                     "abbiamo perso niente: scegli tu che cosa tenere."));
    m_keepTyped.setText(tr("Salva quello che ho scritto"));
    m_keepStored.setText(tr("Tieni quello che è salvato"));
    showRows();
}

} // namespace campanella::ui
