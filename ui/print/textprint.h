// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/municipality.h"
#include "domain/result.h"

class QPagedPaintDevice;

namespace campanella::ui {

/// Puts a text of the municipality on paper, black on white in letters of 11 pt, with numbered
/// pages. HTML in it stands there as text. `facts` is a plain line below the title: who, when.
void printText(const ContentPage &page, QPagedPaintDevice &device, const QString &facts = {});

/// The same as a PDF of A4 pages. Fails with FolderNotWritable; then no file is left behind.
[[nodiscard]] Result<> saveTextAsPdf(const ContentPage &page, const QString &path,
                                     const QString &facts = {});

} // namespace campanella::ui
