// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/profile/deliveriescard.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/format.h"

#include <QVBoxLayout>

#include <algorithm>

namespace campanella::ui {

namespace {

constexpr qsizetype mostRows = 20;

QString wayWord(Way way) {
    switch (way) {
    case Way::Sms:
        return DeliveriesCard::tr("SMS");
    case Way::AppIo:
        return DeliveriesCard::tr("App IO");
    case Way::Mail:
        break;
    }
    return DeliveriesCard::tr("E-mail");
}

ChipLook stateLook(DeliveryState state) {
    switch (state) {
    case DeliveryState::Sent:
        return {DeliveriesCard::tr("Inviato"), QStringLiteral("check"), Role::Success,
                Role::SuccessTint};
    case DeliveryState::Failed:
        return {DeliveriesCard::tr("Non riuscito"), QStringLiteral("cross"), Role::Warning,
                Role::WarningTint};
    case DeliveryState::Queued:
        break;
    }
    return {DeliveriesCard::tr("In coda"), QStringLiteral("hourglass"), Role::Primary, Role::Tint};
}

QString factsOf(const Delivery &delivery) {
    return wayWord(delivery.way) + QStringLiteral(" · ") +
           formatDate(delivery.writtenAt.toLocalTime().date()) + QStringLiteral(", ") +
           formatTime(delivery.writtenAt);
}

} // namespace

DeliveriesCard::DeliveriesCard(QWidget *parent)
    : Card(parent)
    , m_title(TextUse::CardTitle)
    , m_help(TextUse::Help, Role::Muted)
    , m_rows(new QVBoxLayout)
    , m_nothing(TextUse::Body, Role::Muted) {
    m_rows->setSpacing(4);
    for (Label *label : {&m_help, &m_nothing})
        label->setWordWrap(true);
    body()->setSpacing(12);
    body()->addWidget(&m_title);
    body()->addWidget(&m_help);
    body()->addLayout(m_rows);
    body()->addWidget(&m_nothing);
}

void DeliveriesCard::showDeliveries(const QList<Delivery> &deliveries) {
    m_failed = false;
    m_deliveries = deliveries.first(std::min(deliveries.size(), mostRows));
    retranslate();
}

void DeliveriesCard::showFailure() {
    m_failed = true;
    m_deliveries.clear();
    retranslate();
}

void DeliveriesCard::addRow(const Delivery &delivery) {
    if (m_rows->count() > 0)
        m_rows->addWidget(new Hairline);
    const ChipLook look = stateLook(delivery.state);
    auto *subject = new Label(delivery.subject, TextUse::CellStrong);
    auto *facts = new Label(factsOf(delivery), TextUse::Help, Role::Muted);
    for (Label *label : {subject, facts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        m_rows->addWidget(label);
    }
    auto *chip = new Chip(look);
    chip->setAccessibleName(look.word);
    m_rows->addWidget(chip, 0, Qt::AlignLeading);
}

void DeliveriesCard::retranslate() {
    m_title.setText(tr("Messaggi che ti abbiamo mandato"));
    m_help.setText(tr("Quando, come e per che cosa. Il testo non si conserva qui."));
    m_nothing.setText(m_failed ? tr("Ora non riusciamo a leggere l'elenco. Riprova più tardi.")
                               : tr("Non ti abbiamo ancora mandato messaggi."));
    m_nothing.setVisible(m_deliveries.isEmpty());
    clearLayout(*m_rows);
    for (const Delivery &delivery : m_deliveries)
        addRow(delivery);
}

} // namespace campanella::ui
