// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/form/passwordfield.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QStyle>

namespace campanella::ui {

namespace {
constexpr int edge = 8;
} // namespace

PasswordField::PasswordField(QWidget *parent)
    : QLineEdit(parent)
    , m_toggle(ButtonKind::Link, this) {
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_toggle.setSmall(true);
    connect(&m_toggle, &Button::clicked, this, [this] { setShown(!isShown()); });
    connect(&Theme::instance(), &Theme::changed, this, &PasswordField::placeButton);
    retranslate();
}

void PasswordField::setShown(bool shown) {
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    retranslate();
}

void PasswordField::wipe() {
    setText(QString()); // clear() could be undone once the field shows what is typed
    setShown(false);
}

void PasswordField::resizeEvent(QResizeEvent *event) {
    QLineEdit::resizeEvent(event);
    placeButton();
}

void PasswordField::changeEvent(QEvent *event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PasswordField::retranslate() {
    m_toggle.setText(isShown() ? tr("Nascondi") : tr("Mostra"));
    m_toggle.setAccessibleName(isShown() ? tr("Nascondi la password") : tr("Mostra la password"));
    m_toggle.setSymbol(isShown() ? QStringLiteral("privacy") : QStringLiteral("eye"));
    placeButton();
}

void PasswordField::placeButton() {
    const QSize size = m_toggle.sizeHint();
    m_toggle.setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                                             size, rect().adjusted(edge, 0, -edge, 0)));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int room = size.width();
    setTextMargins(mirrored ? room : 0, 0, mirrored ? 0 : room, 0);
}

} // namespace campanella::ui
