// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/drafts.h"
#include "domain/profile.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form/form.h"

#include <QCheckBox>

namespace campanella::ui {

/// Mobile, second contact, courtesy mail and quiet hours, and *Salva*.
class ContactsForm : public Card {
    Q_OBJECT

public:
    explicit ContactsForm(QWidget *parent = nullptr);

    /// Shows what is stored; what was typed is gone.
    void showStored(const ContactChoices &choices);
    /// What the municipality offers beside mail, and whether the mobile is proved.
    void showChannels(const Contacts &contacts);
    [[nodiscard]] app::ContactsDraft typed() const;
    void setTyped(const app::ContactsDraft &draft);
    /// Whether something else is typed than what is stored.
    [[nodiscard]] bool isChanged() const;
    void accept();
    /// The answer was no. True when a field says why; else the page has to.
    [[nodiscard]] bool refuse(const Failure &failure);
    /// What was saved last can be taken back, or not.
    void offerUndo(bool isOffered);
    void retranslate();

    [[nodiscard]] FormField &mobile() { return m_mobile; }
    [[nodiscard]] FormField &secondName() { return m_secondName; }
    [[nodiscard]] FormField &secondTelephone() { return m_secondTelephone; }
    [[nodiscard]] FormField &quietFrom() { return m_quietFrom; }
    [[nodiscard]] FormField &quietUntil() { return m_quietUntil; }
    [[nodiscard]] QCheckBox &courtesyMail() { return m_courtesyMail; }
    [[nodiscard]] QCheckBox &courtesySms() { return m_courtesySms; }
    [[nodiscard]] QCheckBox &courtesyAppIo() { return m_courtesyAppIo; }
    [[nodiscard]] Button &saveButton() { return m_save; }
    [[nodiscard]] Button &discardButton() { return m_discard; }
    [[nodiscard]] Button &undoButton() { return m_undo; }

Q_SIGNALS:
    void edited();
    /// All fields are good in themselves; accept() or refuse() follows.
    void wanted(const campanella::ContactChoices &choices);

private:
    void build();
    void listen();
    void check();
    void send();
    void noteEdit();
    [[nodiscard]] ContactChoices choices() const;
    [[nodiscard]] QString mobileHelp() const;

    Heading m_title;
    FormField m_mobile;
    FormField m_secondName;
    FormField m_secondTelephone;
    Heading m_wishesTitle;
    QCheckBox m_courtesyMail;
    QCheckBox m_courtesySms;
    QCheckBox m_courtesyAppIo;
    Label m_courtesyHelp;
    FormField m_quietFrom;
    FormField m_quietUntil;
    Label m_unsaved;
    Button m_save;
    Button m_discard;
    Button m_undo;
    Form m_form;
    ContactChoices m_stored;
    Contacts m_channels; ///< of the last showChannels()
};

} // namespace campanella::ui
