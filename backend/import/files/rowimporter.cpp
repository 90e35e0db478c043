// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/files/rowimporter.h"

namespace campanella::backend {

Result<> RowImporter::begin(Store & /*store*/) {
    return {};
}

Result<> RowImporter::finish(Store & /*store*/) {
    return {};
}

} // namespace campanella::backend
