// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

namespace campanella::ui {

/// The coat of arms of the municipality; a plain crest of ours while there is none.
class Crest : public QWidget {
    Q_OBJECT

public:
    explicit Crest(QWidget *parent = nullptr);
    /// SVG text; unreadable or empty text shows the plain crest.
    void setSvg(const QString &svg);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_svg;
};

} // namespace campanella::ui
