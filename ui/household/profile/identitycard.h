// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/person.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form/formfield.h"

namespace campanella::ui {

/// Who the person is for the Comune: to read and to copy, with why it cannot be changed here and
/// who changes it.
class IdentityCard : public Card {
    Q_OBJECT

public:
    explicit IdentityCard(QWidget *parent = nullptr);
    void showPerson(const Person &person);
    [[nodiscard]] Button &askButton() { return m_ask; }
    void retranslate();

private:
    Heading m_title;
    FormField m_name;
    FormField m_code;
    FormField m_address;
    Label m_why;
    Button m_ask;
    Person m_person{PublicId::random(), {}, {}, {}, {}, {}, {}};
};

} // namespace campanella::ui
