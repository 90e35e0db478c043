// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/applications/summarysheet.h"

#include "ui/services/applications/applicationsummary.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/label.h"

namespace campanella::ui {

namespace {
constexpr int gap = 12;
} // namespace

SummarySheet::SummarySheet(QWidget *parent)
    : QWidget(parent)
    , m_column(this) {
    m_column.setContentsMargins(0, 0, 0, 0);
    m_column.setSpacing(metrics::cardGap);
}

void SummarySheet::clear() {
    clearLayout(m_column);
}

void SummarySheet::show(const Application &application) {
    clear();
    m_column.addWidget(plainLabel(tr("Le informazioni che hai fornito hanno valore di "
                                     "dichiarazione. Verifica che siano corrette."),
                                  TextUse::Body));
    int step = 1; // the first is the privacy notice
    for (const SummaryPart &part : summaryOf(application)) {
        Card *card = summaryCard(part);
        auto *edit = new Button(ButtonKind::Outlined, tr("Modifica"), QString());
        edit->setSmall(true);
        edit->setAccessibleName(tr("Modifica: %1").arg(part.title));
        card->body()->addSpacing(gap);
        card->body()->addWidget(edit, 0, Qt::AlignLeading);
        connect(edit, &Button::clicked, this, [this, step] { Q_EMIT editPressed(step); });
        m_column.addWidget(card);
        ++step;
    }
}

} // namespace campanella::ui
