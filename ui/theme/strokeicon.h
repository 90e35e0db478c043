// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/theme/tokens.h"

#include <QIconEngine>

namespace campanella::ui {

/// Draws resources/icons/NAME.svg in the colour that a role has at the moment of painting, so
/// that an icon follows the scheme; sharp at any device pixel ratio.
class StrokeIcon final : public QIconEngine {
public:
    StrokeIcon(QString name, Role role);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    bool isNull() override;

    /// The picture itself; cached.
    [[nodiscard]] static QPixmap render(const QString &name, const QColor &color, QSize deviceSize);

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const;

    QString m_name;
    Role m_role;
};

} // namespace campanella::ui
