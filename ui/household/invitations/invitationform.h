// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/pairing.h"
#include "ui/services/choicebox.h"
#include "ui/widgets/form/form.h"

#include <QCheckBox>

namespace campanella::ui {

/// Who is invited to see which child, what they may do, and until when.
class InvitationForm : public QWidget {
    Q_OBJECT

public:
    explicit InvitationForm(QWidget *parent = nullptr);

    /// Those for whom the person may invite: where they are linked in their own right.
    void setChildren(const QList<LinkedChild> &children);
    /// The answer was yes.
    void accept();
    /// The answer was no. True when a field says why; else the page has to.
    [[nodiscard]] bool refuse(const Failure &failure);
    void wipe();
    [[nodiscard]] ChoiceBox &child() { return m_child; }
    [[nodiscard]] FormField &fiscalCode() { return m_fiscalCode; }
    [[nodiscard]] FormField &email() { return m_email; }
    [[nodiscard]] FormField &lastDay() { return m_lastDay; }
    [[nodiscard]] QCheckBox &mayReport() { return m_mayReport; }
    [[nodiscard]] QCheckBox &mayPay() { return m_mayPay; }
    [[nodiscard]] QCheckBox &mayApply() { return m_mayApply; }
    [[nodiscard]] Button &submit() { return m_submit; }

Q_SIGNALS:
    /// What was typed is good in itself; accept() or refuse() follows.
    void wanted(const campanella::NewInvitation &invitation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void startAnew();
    void check();
    void send();
    void retranslate();

    ChoiceBox m_child;
    FormField m_fiscalCode;
    FormField m_email;
    Label m_rights;
    QCheckBox m_mayReport;
    QCheckBox m_mayPay;
    QCheckBox m_mayApply;
    FormField m_lastDay;
    Button m_submit;
    Form m_form;
};

} // namespace campanella::ui
