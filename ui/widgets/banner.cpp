// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/banner.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace campanella::ui {

namespace {

constexpr int barWidth = 4;

struct KindLook {
    Role color;
    Role tint;
    const char *icon;
};

KindLook lookOfKind(Banner::Kind kind) {
    switch (kind) {
    case Banner::Kind::Success:
        return {Role::Success, Role::SuccessTint, "check"};
    case Banner::Kind::Warning:
        return {Role::Warning, Role::WarningTint, "alert"};
    case Banner::Kind::Danger:
        return {Role::Danger, Role::DangerTint, "alert"};
    case Banner::Kind::Info:
        break;
    }
    return {Role::Primary, Role::Tint, "info"};
}

} // namespace

Banner::Banner(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_words(TextUse::Cell) {
    m_words.setWordWrap(true);
    m_words.setTextFormat(Qt::RichText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(barWidth + 12, 6, 12, 6);
    row->setSpacing(12);
    row->addWidget(&m_icon, 0, Qt::AlignVCenter);
    row->addWidget(&m_words, 1);
    connect(&Theme::instance(), &Theme::changed, this, &Banner::applyTheme);
    applyTheme();
}

void Banner::setKind(Kind kind) {
    m_kind = kind;
    applyTheme();
}

void Banner::setSymbol(const QString &icon) {
    m_symbol = icon;
    applyTheme();
}

void Banner::setText(const QString &lead, const QString &rest) {
    const QString plain = lead.isEmpty() ? rest : lead + QLatin1Char(' ') + rest;
    if (plain == accessibleName())
        return;
    const QString bold =
        lead.isEmpty() ? QString() : QStringLiteral("<b>%1</b> ").arg(lead.toHtmlEscaped());
    m_words.setText(bold + rest.toHtmlEscaped());
    m_words.setAccessibleName(plain);
    setAccessibleName(plain);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::applyTheme() {
    const Theme &theme = Theme::instance();
    const KindLook look = lookOfKind(m_kind);
    const QString name = m_symbol.isEmpty() ? QString::fromLatin1(look.icon) : m_symbol;
    const int side = theme.px(metrics::icon);
    m_icon.setPixmap(theme.icon(name, look.color).pixmap(QSize(side, side), devicePixelRatioF()));
    setMinimumHeight(theme.px(metrics::button));
    update();
}

void Banner::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = Theme::instance();
    const KindLook look = lookOfKind(m_kind);
    paintBox(painter, rect(), theme.color(look.tint), theme.color(look.color));
    const QRect bar(0, 0, barWidth, height());
    painter.setClipRect(style()->visualRect(layoutDirection(), rect(), bar));
    paintBox(painter, rect(), theme.color(look.color), theme.color(look.color));
}

} // namespace campanella::ui
