// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/announce/announcedlist.h"

#include "ui/widgets/clearlayout.h"
#include "ui/widgets/format.h"

#include <QEvent>

namespace campanella::ui {

QString daysWords(const DateRange &days) {
    if (days.first() == days.last())
        return formatLongDate(days.first());
    return AnnouncedList::tr("da %1 a %2")
        .arg(formatLongDate(days.first()), formatLongDate(days.last()));
}

QString givenNames(const QList<PublicId> &ids, const QList<Child> &children) {
    QStringList names;
    for (const Child &child : children)
        if (ids.contains(child.id))
            names.append(child.givenName);
    return names.join(QStringLiteral(", "));
}

AnnouncedList::AnnouncedList(QWidget *parent)
    : Card(parent)
    , m_title(TextUse::CardTitle)
    , m_rows(new QVBoxLayout(&m_place)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(&m_title);
    body()->addWidget(&m_place);
    showRows();
}

void AnnouncedList::present(const QList<Announcement> &announcements,
                            const QList<Child> &children) {
    if (announcements == m_announcements && children == m_children)
        return;
    m_announcements = announcements;
    m_children = children;
    showRows();
}

void AnnouncedList::showRows() {
    clearLayout(*m_rows);
    m_undos.clear();
    m_title.setText(tr("Già comunicato"));
    setVisible(!m_announcements.isEmpty());
    for (const Announcement &announcement : std::as_const(m_announcements))
        addRow(announcement);
}

void AnnouncedList::addRow(const Announcement &announcement) {
    const QString kind =
        announcement.kind == AnnouncementKind::Absence ? tr("Assenza") : tr("Pasto in bianco");
    auto *words = new Label(TextUse::Help);
    words->setWordWrap(true);
    words->setText(tr("%1, %2: %3. Conferma %4.")
                       .arg(kind, givenNames(announcement.childIds, m_children),
                            daysWords(announcement.days), announcement.number));
    m_rows->addWidget(words);
    if (announcement.undoUntil)
        addUndo(announcement);
}

void AnnouncedList::addUndo(const Announcement &announcement) {
    auto *undo = new Button(ButtonKind::Outlined, tr("Annulla"), QStringLiteral("undo"));
    undo->setSmall(true);
    undo->setAccessibleName(tr("Annulla la comunicazione %1").arg(announcement.number));
    connect(undo, &Button::clicked, this, [this, announcement] { Q_EMIT withdrawn(announcement); });
    m_rows->addWidget(undo, 0, Qt::AlignLeading);
    m_undos.append(undo);
}

void AnnouncedList::setBusy(bool busy) {
    for (Button *undo : std::as_const(m_undos))
        undo->setEnabled(!busy);
}

void AnnouncedList::changeEvent(QEvent *event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showRows();
}

} // namespace campanella::ui
