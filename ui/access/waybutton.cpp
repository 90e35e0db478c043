// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/waybutton.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace campanella::ui {

namespace {

// The standard of the access button (italia/spid-sp-access-button), at text size 100 %.
struct Measures {
    int width;
    int letters;
    int icon;
};
constexpr std::array standard{Measures{150, 10, 19}, Measures{220, 15, 29}, Measures{280, 20, 38},
                              Measures{340, 25, 47}};
static_assert(standard.size() == static_cast<size_t>(WayButtonSize::ExtraLarge) + 1);

constexpr QRgb blue = 0xFF0066CC;
constexpr QRgb blueHovered = 0xFF003366;
constexpr QRgb bluePressed = 0xFF83BEED;
constexpr QRgb onBlue = 0xFFFFFFFF;
constexpr QRgb onPressed = 0xFF003366;

// Padding in tenths of the letters' size.
constexpr int iconPadding = 8;
constexpr int textPadding = 8;

const Measures &measures(WayButtonSize size) {
    return standard.at(static_cast<size_t>(size));
}

QColor themeColor(Role role) {
    return Theme::instance().color(role);
}

} // namespace

struct WayButton::Face {
    QColor fill;
    QColor words;
    QColor line; ///< the edge
};

WayButton::WayButton(WayKind kind, WayButtonSize size, QWidget *parent)
    : QAbstractButton(parent)
    , m_way(kind)
    , m_size(size) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &WayButton::applyTheme);
    applyTheme();
}

void WayButton::applyTheme() {
    const Theme &theme = Theme::instance();
    QFont letters = theme.font(TextUse::Button);
    letters.setPixelSize(theme.px(measures(m_size).letters));
    setFont(letters);
    updateGeometry();
    update();
}

int WayButton::iconField() const {
    return Theme::instance().px(measures(m_size).icon +
                                2 * measures(m_size).letters * iconPadding / 10);
}

QSize WayButton::sizeHint() const {
    const int padding = font().pixelSize() * textPadding / 10;
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2 * padding;
    const int usual = Theme::instance().px(measures(m_size).width);
    return {std::max(usual, iconField() + words), iconField()};
}

QString WayButton::icon() const {
    switch (m_way) {
    case WayKind::Spid:
        return QStringLiteral("person");
    case WayKind::Cie:
        return QStringLiteral("idcard");
    case WayKind::Cohesion:
    case WayKind::Other:
        break;
    }
    return QStringLiteral("globe");
}

WayButton::Face WayButton::nationalFace() const {
    // On a dark page the standard's blue gets an edge that can be seen.
    const bool light = Theme::instance().scheme() == Scheme::Light;
    const QColor edge = light ? QColor() : themeColor(Role::Text);
    if (isDown())
        return {QColor(bluePressed), QColor(onPressed), edge};
    return {QColor(underMouse() ? blueHovered : blue), QColor(onBlue), edge};
}

WayButton::Face WayButton::outlinedFace() const {
    const Role role = isDown() ? Role::Pressed : underMouse() ? Role::Hover : Role::Primary;
    const Role fill = underMouse() ? Role::Tint : Role::Surface;
    return {themeColor(fill), themeColor(role), themeColor(role)};
}

WayButton::Face WayButton::face() const {
    if (!isEnabled())
        return {themeColor(Role::DisabledFill), themeColor(Role::Muted), themeColor(Role::Border)};
    const bool national = m_way == WayKind::Spid || m_way == WayKind::Cie;
    return national ? nationalFace() : outlinedFace();
}

void WayButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Face look = face();
    const int field = iconField();
    paintBox(painter, rect(), look.fill, look.line);
    const auto mirrored = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    paintIcon(painter, mirrored({0, 0, field, height()}), icon(), look.words,
              Theme::instance().px(measures(m_size).icon));
    QColor line = look.words;
    line.setAlphaF(0.4F);
    const int inset = height() / 5;
    painter.fillRect(mirrored({field, inset, 1, height() - 2 * inset}), line);
    painter.setPen(look.words);
    const int padding = font().pixelSize() * textPadding / 10;
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(mirrored(rect().adjusted(field + padding, 0, -padding, 0)),
                     int(start | Qt::AlignVCenter) | Qt::TextShowMnemonic, text());
}

void WayButton::keyPressEvent(QKeyEvent *event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QAbstractButton::keyPressEvent(event);
    if (!event->isAutoRepeat())
        click();
}

bool WayButton::event(QEvent *event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace campanella::ui
