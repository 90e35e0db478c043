// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/theme/tokens.h"

#include <array>
#include <cmath>

namespace campanella::ui {

namespace {

struct Shades {
    Role role;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

// In the order of Role. High contrast draws tints as black with a border.
constexpr std::array shades{
    Shades{Role::Window, 0xF5F5F5, 0x0F1B27, 0x000000},
    Shades{Role::Surface, 0xFFFFFF, 0x172635, 0x000000},
    Shades{Role::Tint, 0xF2F7FC, 0x1F3347, 0x000000},
    Shades{Role::Emphasis, 0x17324D, 0x0A131C, 0x000000},
    Shades{Role::OnEmphasis, 0xFFFFFF, 0xF2F5F8, 0xFFFFFF},
    Shades{Role::OnEmphasisSecond, 0xB9CBDD, 0xA3B4C4, 0xFFFFFF},
    Shades{Role::Text, 0x1A1A1A, 0xF2F5F8, 0xFFFFFF},
    Shades{Role::Secondary, 0x2F475E, 0xC9D6E2, 0xFFFFFF},
    Shades{Role::Muted, 0x5C6F82, 0xA3B4C4, 0xE6E6E6},
    Shades{Role::Primary, 0x0066CC, 0x7FBFFF, 0xFFE34D},
    Shades{Role::OnPrimary, 0xFFFFFF, 0x0A1724, 0x000000},
    Shades{Role::Hover, 0x004D99, 0xA6D2FF, 0xFFF3A6},
    Shades{Role::Pressed, 0x003366, 0xD0E7FF, 0xFFFFFF},
    Shades{Role::Success, 0x008055, 0x5CD6A8, 0x66FFB8},
    Shades{Role::SuccessTint, 0xEFF8F4, 0x14352C, 0x000000},
    Shades{Role::Warning, 0x995C00, 0xFFBE5C, 0xFFC266},
    Shades{Role::WarningTint, 0xFBF4EA, 0x382A12, 0x000000},
    Shades{Role::Danger, 0xCC334D, 0xFF94A3, 0xFFA3AF},
    Shades{Role::DangerTint, 0xFDF3F5, 0x3D1F28, 0x000000},
    Shades{Role::Control, 0x5C6F82, 0x7F93A6, 0xFFFFFF},
    Shades{Role::Border, 0xC5C7C9, 0x33475A, 0xFFFFFF},
    Shades{Role::Hairline, 0xE3E4E6, 0x283B4D, 0xFFFFFF},
    Shades{Role::Focus, 0xC77400, 0xFF9900, 0x00E5FF},
    Shades{Role::DisabledFill, 0xD9DADB, 0x33475A, 0x000000},
};

constexpr bool isInOrder() {
    for (size_t i = 0; i < shades.size(); ++i)
        if (static_cast<size_t>(shades[i].role) != i)
            return false;
    return shades.size() == static_cast<size_t>(Role::DisabledFill) + 1;
}
static_assert(isInOrder(), "one line per role, in the order of Role");

// In the order of TextUse.
constexpr std::array styles{
    TextStyle{28, 700, false}, // PageTitle
    TextStyle{18, 700, false}, // CardTitle
    TextStyle{16, 400, false}, // Body
    TextStyle{16, 600, false}, // Button
    TextStyle{15, 400, false}, // Cell
    TextStyle{15, 600, false}, // CellStrong
    TextStyle{14, 400, false}, // Help
    TextStyle{14, 600, false}, // Chip
    TextStyle{12, 600, false}, // TableHeader
    TextStyle{12, 400, true},  // SmallCode
    TextStyle{15, 400, true},  // RowAmount
    TextStyle{24, 700, true},  // Total
    TextStyle{32, 700, true},  // BigTotal
    TextStyle{13, 400, false}, // Status
};
static_assert(styles.size() == static_cast<size_t>(TextUse::Status) + 1);

// Relative luminance, WCAG 2.1.
double luminance(const QColor &color) {
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

} // namespace

QColor color(Role role, Scheme scheme) {
    const Shades &line = shades.at(static_cast<size_t>(role));
    switch (scheme) {
    case Scheme::Dark:
        return QColor(line.dark);
    case Scheme::HighContrast:
        return QColor(line.highContrast);
    case Scheme::Light:
        break;
    }
    return QColor(line.light);
}

double contrastRatio(const QColor &one, const QColor &other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

TextStyle textStyle(TextUse use) {
    return styles.at(static_cast<size_t>(use));
}

} // namespace campanella::ui
