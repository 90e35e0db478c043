// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/municipality.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace campanella::ui {

/// The test users of a demo municipality: one press fills in the form. Hidden when there are none.
class DemoUsers : public Card {
    Q_OBJECT

public:
    explicit DemoUsers(QWidget *parent = nullptr);
    void setUsers(const QList<DemoUser> &users);

Q_SIGNALS:
    void chosen(const campanella::DemoUser &user);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Heading m_title;
    Label m_advice;
    QVBoxLayout m_list;
    QList<DemoUser> m_users;
};

} // namespace campanella::ui
