// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/codes.h"

#include <qrcodegen/QrCode.hpp>

namespace campanella::app {

namespace {

constexpr int version = 4;
constexpr int anyMask = -1;

ModuleGrid gridOf(const qrcodegen::QrCode &code) {
    ModuleGrid grid(code.getSize());
    for (int y = 0; y < grid.size(); ++y)
        for (int x = 0; x < grid.size(); ++x)
            if (code.getModule(x, y))
                grid.setDark(x, y);
    return grid;
}

} // namespace

Result<ModuleGrid> qrCode(const QString &text) {
    const QByteArray utf8 = text.toUtf8();
    try {
        const auto segments = qrcodegen::QrSegment::makeSegments(utf8.constData());
        return gridOf(qrcodegen::QrCode::encodeSegments(segments, qrcodegen::QrCode::Ecc::MEDIUM,
                                                        version, version, anyMask, false));
    } catch (const std::exception &) {
        return fail(FailureCode::MoneyInvalid,
                    QStringLiteral("text too long for a version 4 QR code"));
    }
}

} // namespace campanella::app
