// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/codes/codes.h"

#include <memory>
#include <zint.h>

namespace campanella::app {

namespace {

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

} // namespace

Result<ModuleGrid> dataMatrix(const QString &text) {
    const Symbol symbol(ZBarcode_Create());
    const QByteArray latin1 = text.toLatin1();
    symbol->symbology = BARCODE_DATAMATRIX;
    symbol->option_3 = DM_SQUARE;
    const auto *data = reinterpret_cast<const unsigned char *>(latin1.constData());
    const int status = ZBarcode_Encode(symbol.get(), data, static_cast<int>(latin1.size()));
    if (status >= ZINT_ERROR || symbol->rows != symbol->width)
        return fail(FailureCode::FieldInvalid, QStringLiteral("no Data Matrix for this text"));
    return gridOf(*symbol);
}

} // namespace campanella::app
