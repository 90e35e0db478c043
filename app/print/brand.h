// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/sheet.h"

#include <QSvgRenderer>

#include <array>
#include <memory>

namespace campanella::app {

/// The marks that are not ours, read from a brand folder (docs/operations.md says where the
/// official kits are); where a file is missing a plain word stands in for it.
class Brand {
public:
    enum class Mark { PagoPa, BancoPosta, Poste, PostalCircuit, PostalEuro };

    /// Reads logo-pagopa.svg, logo-bancoposta.svg, logo-poste-italiane.svg,
    /// logo-bollettino-postale.svg and logo-euro-bollettino.svg, as far as they are there.
    explicit Brand(const QString &folder = standardFolder());

    /// The folder named by CAMPANELLA_BRAND, else `brand` beside or above the program, else the
    /// installed one; empty when there is none.
    [[nodiscard]] static QString standardFolder();

    [[nodiscard]] bool has(Mark mark) const;
    void paint(Sheet &sheet, Mark mark, const QRectF &area) const;

private:
    std::array<std::unique_ptr<QSvgRenderer>, 5> m_marks;
};

/// Draws an SVG into the area, its proportions kept, leaning on the given sides.
void paintSvg(Sheet &sheet, QSvgRenderer &svg, const QRectF &area, Qt::Alignment alignment);

} // namespace campanella::app
