// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/menubutton.h"

#include "ui/theme/focusring.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace campanella::ui {

namespace {

constexpr int bar = 4;
constexpr int edge = 20;
constexpr int indent = 32;
constexpr int gap = 12;
constexpr int arrowRoom = 40;
constexpr int stackedEdge = 8;
constexpr int stackGap = 4;
constexpr int mostShown = 99;
constexpr int smallestLetters = 12;

/// A word cannot wrap: in the rail the longest one decides how large the letters are.
void shrinkToFit(QFont &font, const QString &text, int room) {
    const QStringList words = text.split(QLatin1Char(' '));
    const auto widest = [&] {
        const QFontMetrics letters(font);
        int width = 0;
        for (const QString &word : words)
            width = std::max(width, letters.horizontalAdvance(word));
        return width;
    };
    while (font.pixelSize() > smallestLetters && widest() > room)
        font.setPixelSize(font.pixelSize() - 1);
}

} // namespace

MenuButton::MenuButton(Level level, const QString &icon, QWidget *parent)
    : QPushButton(parent)
    , m_level(level)
    , m_icon(icon) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setProperty(focusRingProperty, false);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&Theme::instance(), &Theme::changed, this, &MenuButton::updateGeometry);
}

void MenuButton::setCurrent(bool current) {
    m_current = current;
    describe();
    update();
}

void MenuButton::setOpen(bool open) {
    m_open = open;
    describe();
    update();
}

void MenuButton::setStacked(bool stacked) {
    m_stacked = stacked;
    updateGeometry();
}

void MenuButton::setUnread(int count) {
    if (count == m_unread)
        return;
    m_unread = count;
    describe();
    updateGeometry();
    update();
}

void MenuButton::describe() {
    QStringList words;
    if (m_level == Level::Group)
        words.append(m_open ? tr("Gruppo aperto") : tr("Gruppo chiuso"));
    else if (m_current)
        words.append(tr("Pagina attuale"));
    if (m_unread > 0)
        words.append(tr("%n da leggere", nullptr, m_unread));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

QString MenuButton::badgeText() const {
    return m_unread > mostShown ? QStringLiteral("%1+").arg(mostShown) : QString::number(m_unread);
}

QSize MenuButton::badgeSize() const {
    if (m_unread == 0)
        return {};
    const QFontMetrics letters(Theme::instance().font(TextUse::Chip));
    const int height = letters.height();
    return {std::max(height, letters.horizontalAdvance(badgeText()) + height / 2), height};
}

void MenuButton::changeEvent(QEvent *event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

QFont MenuButton::words() const {
    QFont font = Theme::instance().font(m_level == Level::Entry ? TextUse::Cell : TextUse::Body);
    if (m_current)
        font.setWeight(QFont::Bold);
    else if (m_level != Level::Entry)
        font.setWeight(QFont::DemiBold);
    if (m_stacked)
        shrinkToFit(font, text(), Theme::instance().px(metrics::rail) - 2 * stackedEdge);
    return font;
}

int MenuButton::iconSide() const {
    return Theme::instance().px(m_level == Level::Entry ? metrics::iconMedium : metrics::icon);
}

// Without its height: from the end of the icon to the arrow, or the whole width when stacked.
QRect MenuButton::textRect(int width) const {
    const Theme &theme = Theme::instance();
    if (m_stacked)
        return {stackedEdge, 0, width - 2 * stackedEdge, 0};
    const int start = theme.px(m_level == Level::Entry ? indent : edge) + iconSide() + gap;
    const int badge = m_unread > 0 ? badgeSize().width() + stackGap : 0;
    const int end = (m_level == Level::Group ? theme.px(arrowRoom) : gap) + badge;
    return {start, 0, std::max(1, width - start - end), 0};
}

int MenuButton::textHeight(int width) const {
    const QRect room(0, 0, textRect(width).width(), 10000);
    return QFontMetrics(words()).boundingRect(room, Qt::TextWordWrap, text()).height();
}

int MenuButton::heightForWidth(int width) const {
    const Theme &theme = Theme::instance();
    if (m_stacked)
        return textHeight(width) + theme.px(metrics::icon) + theme.px(20);
    const int one = theme.px(m_level == Level::Entry ? metrics::menuEntry : metrics::menuGroup);
    return std::max(one, textHeight(width) + 8);
}

QSize MenuButton::sizeHint() const {
    const int width = Theme::instance().px(m_stacked ? metrics::rail : metrics::menu);
    return {width, heightForWidth(width)};
}

QRect MenuButton::iconRect(const QRect &text) const {
    const int side = iconSide();
    if (m_stacked)
        return {(width() - side) / 2, text.top() - side - stackGap, side, side};
    return {text.left() - gap - side, (height() - side) / 2, side, side};
}

QColor MenuButton::inkColor() const {
    const Role calm = m_level == Level::Entry ? Role::Text : Role::Secondary;
    const Role hot = underMouse() ? Role::Hover : calm;
    return Theme::instance().color(m_current ? Role::Primary : hot);
}

void MenuButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintGround(painter);
    const QColor ink = inkColor();
    QRect place = textRect(width());
    const int high = textHeight(width());
    const int stackTop = (height() - high - iconSide() - stackGap) / 2 + iconSide() + stackGap;
    place.moveTop(m_stacked ? stackTop : (height() - high) / 2);
    place.setHeight(high);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), iconRect(place)), m_icon, ink,
              iconSide());
    painter.setPen(ink);
    painter.setFont(words());
    const Qt::Alignment side = m_stacked ? Qt::AlignHCenter : Qt::AlignLeading;
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                     int(side) | Qt::TextWordWrap, text());
    if (m_level == Level::Group && !m_stacked)
        paintArrow(painter, ink);
    if (m_unread > 0)
        paintBadge(painter);
    if (hasFocus())
        paintFocusRing(painter, rect().adjusted(1, 1, -1, -1));
}

void MenuButton::paintGround(QPainter &painter) const {
    const Theme &theme = Theme::instance();
    if (m_current || underMouse())
        painter.fillRect(rect(), theme.color(Role::Tint));
    const QRect start(0, 0, bar, height());
    if (m_current)
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), start),
                         theme.color(Role::Primary));
}

void MenuButton::paintArrow(QPainter &painter, const QColor &ink) const {
    const Theme &theme = Theme::instance();
    const int room = theme.px(arrowRoom);
    const QRect place =
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - room, 0, room, height()));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QString shut = mirrored ? QStringLiteral("left") : QStringLiteral("right");
    paintIcon(painter, place, m_open ? QStringLiteral("down") : shut, ink,
              theme.px(metrics::iconSmall));
}

// Before the arrow or the end; in the rail at the corner of the icon.
void MenuButton::paintBadge(QPainter &painter) const {
    const Theme &theme = Theme::instance();
    const QSize size = badgeSize();
    const int end = m_level == Level::Group ? theme.px(arrowRoom) : gap;
    const QPoint corner =
        m_stacked ? QPoint((width() + iconSide()) / 2, stackGap)
                  : QPoint(width() - end - size.width(), (height() - size.height()) / 2);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(corner, size));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Role::Primary));
    painter.drawRoundedRect(place, size.height() / 2.0, size.height() / 2.0);
    painter.setPen(theme.color(Role::OnPrimary));
    painter.setFont(theme.font(TextUse::Chip));
    painter.drawText(place, Qt::AlignCenter, badgeText());
}

void MenuButton::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        // The menu walks; a button of Qt would move the focus by itself.
        return event->ignore();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat())
            click();
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

} // namespace campanella::ui
