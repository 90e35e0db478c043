// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/theme/focusring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>

namespace campanella::ui {

namespace {

bool wantsRing(const QWidget *widget) {
    const QVariant wish = widget->property(focusRingProperty);
    if (wish.isValid())
        return wish.toBool();
    return qobject_cast<const QAbstractButton *>(widget) != nullptr ||
           qobject_cast<const QComboBox *>(widget) != nullptr ||
           qobject_cast<const QLineEdit *>(widget) != nullptr ||
           qobject_cast<const QLabel *>(widget) != nullptr;
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent) {
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
    // A page scrolls to the focus after this; a frame that was out of sight is not painted then.
    connect(qApp, &QApplication::focusChanged, this, &FocusRing::renew, Qt::QueuedConnection);
}

QWidget *FocusRing::widget() const {
    return m_frame ? m_frame->widget() : nullptr;
}

void FocusRing::renew() {
    follow(nullptr);
    follow(QApplication::focusWidget());
}

void FocusRing::follow(QWidget *now) {
    const bool shown = now != nullptr && wantsRing(now);
    if (!m_frame && !shown)
        return;
    // A frame dies with the window that it was last in.
    if (!m_frame)
        m_frame = new QFocusFrame;
    m_frame->setWidget(shown ? now : nullptr);
}

} // namespace campanella::ui
