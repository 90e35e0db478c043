// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/choicebox.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace campanella::ui {

namespace {
constexpr int labelGap = 4;
} // namespace

ChoiceBox::ChoiceBox(QWidget *parent)
    : QWidget(parent)
    , m_label(TextUse::Chip, Role::Secondary) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(labelGap);
    column->addWidget(&m_label);
    column->addWidget(&m_box);
    m_label.setBuddy(&m_box);
    setFocusProxy(&m_box);
    m_box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box.setMinimumContentsLength(6);
    connect(&m_box, &QComboBox::currentIndexChanged, this, &ChoiceBox::chosen);
}

void ChoiceBox::setLabel(const QString &label) {
    m_label.setText(label);
    m_box.setAccessibleName(label);
}

void ChoiceBox::setChoices(const QList<Choice> &choices) {
    if (choices == m_choices)
        return;
    m_choices = choices;
    const QString before = id();
    const QSignalBlocker quiet(m_box);
    m_box.clear();
    for (const Choice &choice : choices)
        m_box.addItem(choice.name, choice.id);
    m_box.setCurrentIndex(std::max(0, m_box.findData(before)));
}

void ChoiceBox::choose(const QString &id) {
    if (const int index = m_box.findData(id); index >= 0)
        m_box.setCurrentIndex(index);
}

} // namespace campanella::ui
