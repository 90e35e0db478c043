// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/person.h"
#include "ui/services/announce/cutoffline.h"
#include "ui/services/choicebox.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form/formfield.h"

#include <QCheckBox>

namespace campanella::ui {

/// *Segnala un'assenza*: for one or several children, a day or a range, before the cut-off.
class AnnounceCard : public Card {
    Q_OBJECT

public:
    /// What the card is about.
    struct Subject {
        AnnouncingTerms terms;
        QList<Child> children; ///< those who use the service
        PublicId chosen;       ///< the child of the page
    };

    explicit AnnounceCard(QWidget *parent = nullptr);
    /// Hides without a subject. What was typed stays while service and child are the same.
    /// `ahead`: by how many seconds the server's clock is ahead of this computer's.
    void setSubject(const std::optional<Subject> &subject, qint64 ahead);
    /// The day that was chosen in the calendar becomes the first one, if it is still open.
    void propose(QDate day);
    void setBusy(bool busy) { m_send.setEnabled(!busy); }
    /// Why the backend said no, at the field it is about; false when it names none of them.
    [[nodiscard]] bool refuse(const Failure &failure);
    /// It was taken: the days start anew.
    void startAnew();

    [[nodiscard]] FormField &firstField() { return m_first; }
    [[nodiscard]] FormField &lastField() { return m_last; }
    [[nodiscard]] Button *sendButton() { return &m_send; }
    [[nodiscard]] ChoiceBox &kindBox() { return m_kind; }
    [[nodiscard]] CutoffLine &cutoff() { return m_cutoff; }
    [[nodiscard]] QList<QCheckBox *> childBoxes() const { return m_boxes; }

Q_SIGNALS:
    void announced(const campanella::NewAnnouncement &wanted);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void send();
    void retranslate();
    void showChildren();
    /// The days as typed, with the problems said at the fields.
    [[nodiscard]] std::optional<DateRange> typedDays();
    [[nodiscard]] QList<PublicId> chosenChildren() const;

    std::optional<Subject> m_subject;
    Heading m_title;
    CutoffLine m_cutoff;
    ChoiceBox m_kind;
    QWidget m_children;
    QVBoxLayout *m_childRows;
    QList<QCheckBox *> m_boxes;
    Label m_childProblem;
    FormField m_first;
    FormField m_last;
    Button m_send;
};

} // namespace campanella::ui
