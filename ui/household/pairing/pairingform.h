// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/municipality.h"
#include "domain/pairing.h"
#include "ui/access/account/codefield.h"
#include "ui/widgets/form/form.h"

namespace campanella::ui {

/// *codice identificativo*, the child's date of birth and *Aggiungi*. What can be found wrong
/// without asking anybody is said at its field and costs no try.
class PairingForm : public QWidget {
    Q_OBJECT

public:
    explicit PairingForm(QWidget *parent = nullptr);

    /// The answer was yes: empties the fields for the next child; the code field has the focus.
    void accept();
    /// The answer was no. True when a field says why; else the page has to.
    [[nodiscard]] bool refuse(const Failure &failure);
    void wipe();
    void fill(const DemoCode &code);
    [[nodiscard]] FormField &code() { return m_code; }
    [[nodiscard]] FormField &birthDate() { return m_birthDate; }
    [[nodiscard]] Button &submit() { return m_submit; }

Q_SIGNALS:
    /// Both fields are good in themselves; accept() or refuse() follows.
    void wanted(const campanella::PairingRequest &request);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void check();
    void send();
    void retranslate();

    CodeField *m_codeEdit; ///< belongs to m_code
    FormField m_code;
    FormField m_birthDate;
    Button m_submit;
    Form m_form;
};

} // namespace campanella::ui
