// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/applications/errorindex.h"

#include "ui/services/applications/applicationwords.h"

namespace campanella::ui {

namespace {
constexpr int lineGap = 4;
} // namespace

ErrorIndex::ErrorIndex(QWidget *parent)
    : Card(parent)
    , m_title(TextUse::CardTitle) {
    setFill(Role::DangerTint);
    m_title.setWordWrap(true);
    body()->setSpacing(lineGap);
    body()->addWidget(&m_title);
    hide();
}

void ErrorIndex::show(const ApplicationForm &form, const QList<DraftIssue> &issues) {
    for (Button *entry : std::exchange(m_entries, {})) {
        entry->hide();
        entry->deleteLater(); // it may be the one that was pressed
    }
    m_title.setText(tr("Ci sono %n campi da sistemare", nullptr, int(issues.size())));
    for (const DraftIssue &issue : issues) {
        auto *entry = new Button(ButtonKind::Link);
        entry->setText(fieldWords(form, issue.pointer));
        entry->setAccessibleDescription(issueWords(issue.issue));
        connect(entry, &Button::clicked, this,
                [this, pointer = issue.pointer] { Q_EMIT fieldWanted(pointer); });
        body()->addWidget(entry, 0, Qt::AlignLeading);
        m_entries.append(entry);
    }
    setVisible(!issues.isEmpty());
}

} // namespace campanella::ui
