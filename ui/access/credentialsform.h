// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/session.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form/formfield.h"
#include "ui/widgets/form/passwordfield.h"
#include "ui/widgets/label.h"

#include <QWidget>

namespace campanella::ui {

/// "Con le credenziali del Comune": username, password, *Accedi*; below, where the municipality
/// offers it, *Hai dimenticato la password?* and *Registrati al servizio*.
class CredentialsForm : public QWidget {
    Q_OBJECT

public:
    explicit CredentialsForm(QWidget *parent = nullptr);

    /// Shows or hides what needs the municipality's e-mail.
    void setRegistration(bool offered);
    void fillIn(const Credentials &credentials);
    [[nodiscard]] bool isFilledIn() const;
    /// The first empty field takes the focus.
    void focusFirst();
    /// The name stays, for another try.
    void wipePassword();
    void forget();
    /// While an answer is awaited nothing can be typed and no second press counts.
    void setBusy(bool busy);

public Q_SLOTS:
    /// Emits submitted() when both fields have something in them, else points at the empty one.
    void submit();

Q_SIGNALS:
    void submitted(const campanella::Credentials &credentials);
    void forgottenPressed();
    void registerPressed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildMore();
    void retranslate();

    Heading m_title;
    FormField m_name;
    PasswordField *m_passwordEdit; ///< belongs to m_password
    FormField m_password;
    Label m_capsLock;
    Button m_enter;
    Button m_forgotten;
    QWidget m_more;
    Label m_newHere;
    Button m_register;
    bool m_busy = false;
};

} // namespace campanella::ui
