// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/crest.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QSvgRenderer>

namespace campanella::ui {

namespace {
constexpr int side = 36;
} // namespace

Crest::Crest(QWidget *parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Stemma"));
    connect(&Theme::instance(), &Theme::changed, this, &Crest::updateGeometry);
}

void Crest::setSvg(const QString &svg) {
    m_svg = svg.toUtf8();
    update();
}

QSize Crest::sizeHint() const {
    return QSize(side, side) * std::min(Theme::instance().px(100), 150) / 100;
}

void Crest::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    if (QSvgRenderer renderer(m_svg); !m_svg.isEmpty() && renderer.isValid()) {
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        return renderer.render(&painter, rect());
    }
    paintIcon(painter, rect(), QStringLiteral("crest"), Theme::instance().color(Role::OnEmphasis),
              width());
}

} // namespace campanella::ui
