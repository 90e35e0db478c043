// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/calendar/daycard.h"

#include "ui/services/daywords.h"
#include "ui/widgets/format.h"

namespace campanella::ui {

namespace {

constexpr int gap = 8;

QString capitalised(QString text) {
    text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

DayCard::DayCard(QWidget *parent)
    : Card(parent)
    , m_title(TextUse::CardTitle)
    , m_facts(TextUse::Help)
    , m_source(TextUse::Help, Role::Muted) {
    body()->setSpacing(gap);
    for (Label *text : QList<Label *>{&m_title, &m_facts, &m_source})
        text->setWordWrap(true);
    body()->addWidget(&m_title);
    body()->addWidget(&m_chip, 0, Qt::AlignLeading);
    body()->addWidget(&m_facts);
    body()->addWidget(&m_source);
}

void DayCard::showDay(const app::CalendarDay &day, const QString &name) {
    m_title.setText(capitalised(formatLongDate(day.day)));
    const ChipLook look = dayLook(day.mark);
    m_chip.setVisible(!look.word.isEmpty());
    m_chip.setLook(look);
    QStringList facts{factsOf(day, name)};
    if (!day.reason.isEmpty())
        facts.append(day.reason + QLatin1Char('.'));
    if (day.mark == app::DayMark::Contested)
        facts.append(tr("Questo giorno è contestato: l'ufficio risponde a chi ha scritto, in "
                        "Domande all'ufficio."));
    m_facts.setText(facts.join(QLatin1Char(' ')));
    m_source.setVisible(day.record.has_value());
    if (day.record)
        m_source.setText(
            tr("%1. Registrato da: %2.").arg(placeOf(*day.record), originWord(day.record->origin)));
}

} // namespace campanella::ui
