// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/codes/codes.h"

#include <memory>
#include <zint.h>

namespace campanella::app {

namespace {

constexpr int officialSize = 48;

struct DeleteSymbol {
    void operator()(zint_symbol *symbol) const { ZBarcode_Delete(symbol); }
};
using Symbol = std::unique_ptr<zint_symbol, DeleteSymbol>;

ModuleGrid gridOf(const zint_symbol &symbol) {
    ModuleGrid grid(symbol.rows);
    for (int y = 0; y < symbol.rows; ++y)
        for (int x = 0; x < symbol.width; ++x)
            if (((symbol.encoded_data[y][x / 8] >> (x % 8)) & 1) != 0)
                grid.setDark(x, y);
    return grid;
}

/// Null when the text cannot be encoded.
Symbol encoded(const QByteArray &latin1, int mode) {
    Symbol symbol(ZBarcode_Create());
    symbol->symbology = BARCODE_DATAMATRIX;
    symbol->option_3 = DM_SQUARE;
    symbol->input_mode = mode;
    const auto *data = reinterpret_cast<const unsigned char *>(latin1.constData());
    const int status = ZBarcode_Encode(symbol.get(), data, static_cast<int>(latin1.size()));
    const bool isUsable =
        status < ZINT_ERROR && symbol->rows == symbol->width && symbol->rows <= ModuleGrid::largest;
    return isUsable ? std::move(symbol) : nullptr;
}

} // namespace

Result<ModuleGrid> dataMatrix(const QString &text) {
    const QByteArray latin1 = text.toLatin1();
    // The shortest encoding takes four times as long to find, and nearly always the quick one
    // makes a symbol of the same size.
    Symbol symbol = encoded(latin1, FAST_MODE);
    if (symbol && symbol->rows > officialSize)
        symbol = encoded(latin1, DATA_MODE);
    if (!symbol)
        return fail(FailureCode::FieldInvalid, QStringLiteral("no Data Matrix for this text"));
    return gridOf(*symbol);
}

} // namespace campanella::app
