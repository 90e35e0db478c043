// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/attendance.h"
#include "domain/person.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace campanella::ui {

/// What the family has announced for days to come, each to take back while that is possible.
class AnnouncedList : public Card {
    Q_OBJECT

public:
    explicit AnnouncedList(QWidget *parent = nullptr);
    /// Hides when there is nothing.
    void present(const QList<Announcement> &announcements, const QList<Child> &children);
    void setBusy(bool busy);
    [[nodiscard]] QList<Button *> undoButtons() const { return m_undos; }

Q_SIGNALS:
    void withdrawn(const campanella::Announcement &announcement);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRows();
    void addRow(const Announcement &announcement);
    void addUndo(const Announcement &announcement);

    QList<Announcement> m_announcements;
    QList<Child> m_children;
    Heading m_title;
    QWidget m_place;
    QVBoxLayout *m_rows;
    QList<Button *> m_undos;
};

/// "lunedì 30 novembre 2026", or "da … a …".
[[nodiscard]] QString daysWords(const DateRange &days);

/// "Luca, Sofía": the given names of those of the children.
[[nodiscard]] QString givenNames(const QList<PublicId> &ids, const QList<Child> &children);

} // namespace campanella::ui
