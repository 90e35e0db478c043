// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/theme/strokeicon.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace campanella::ui {

namespace {

// Our drawings are all stroked with this colour.
constexpr auto drawnColor = "#1A1A1A";

QString fileOf(const QString &name) {
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QPixmap draw(const QString &name, const QColor &color, QSize size) {
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace(drawnColor, color.name().toLatin1()));
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

StrokeIcon::StrokeIcon(QString name, Role role)
    : m_name(std::move(name))
    , m_role(role) {}

QColor StrokeIcon::colorFor(QIcon::Mode mode) const {
    const Theme &theme = Theme::instance();
    if (mode == QIcon::Disabled)
        return theme.color(Role::Muted);
    if (mode == QIcon::Active && m_role == Role::Primary)
        return theme.color(Role::Hover);
    return theme.color(m_role);
}

QPixmap StrokeIcon::render(const QString &name, const QColor &color, QSize deviceSize) {
    const QString key = QStringLiteral("campanella/%1/%2/%3x%4")
                            .arg(name, color.name())
                            .arg(deviceSize.width())
                            .arg(deviceSize.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = draw(name, color, deviceSize);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void StrokeIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) {
    const qreal ratio = painter->device()->devicePixelRatio();
    const QSize size = (QSizeF(rect.size()) * ratio).toSize();
    painter->drawPixmap(rect, render(m_name, colorFor(mode), size));
}

QPixmap StrokeIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) {
    return render(m_name, colorFor(mode), size);
}

QIconEngine *StrokeIcon::clone() const {
    return new StrokeIcon(*this);
}

bool StrokeIcon::isNull() {
    return !QFile::exists(fileOf(m_name));
}

} // namespace campanella::ui
