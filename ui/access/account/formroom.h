// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/access/accessroom.h"
#include "ui/widgets/form/form.h"

namespace campanella::ui {

/// A room with a form and one filled button.
class FormRoom : public AccessRoom {
    Q_OBJECT

public:
    explicit FormRoom(const QString &symbol, QWidget *parent = nullptr);

    /// The answer was no: the fields it names say so, or the message does.
    void refuse(const Failure &failure);
    /// The answer was yes.
    void accept() { m_form.accept(); }
    [[nodiscard]] bool isBusy() const { return m_form.isBusy(); }
    [[nodiscard]] Button *submitButton() { return &m_submit; }
    void forget() override;
    /// What was typed is not thrown away silently.
    [[nodiscard]] bool mayLeave() override;

protected:
    [[nodiscard]] Form &form() { return m_form; }
    /// Nothing was sent: the privacy notice has not come yet, so nobody can have read it.
    void refuseUnread();
    /// Asks for the privacy notice again, where the room has one.
    virtual void readNotice() {}
    /// Sets the problems of the fields before anything is sent.
    virtual void check() = 0;
    /// Sends what was typed; refuse() or accept() follows.
    virtual void send() = 0;

private:
    Button m_submit;
    Form m_form;
    bool m_warned = false;
};

} // namespace campanella::ui
