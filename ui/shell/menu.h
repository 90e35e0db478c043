// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page/pagecontext.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace campanella::ui {

class Page;

/// The groups of the side menu, from top to bottom; Top stands for itself.
enum class Section { Top, Household, Services, Payments, Messages };

/// One line of the side menu.
struct MenuEntry {
    PageId page;
    Section section;
    QString label;
    QString icon;
    bool optional = false; ///< listed only where there is something behind it
};

/// What the menu lists, in order: only what works. `year` is the server's, for *Dichiarazione ISEE
/// {anno}*; 0 while it is not known, when that is not listed.
[[nodiscard]] QList<MenuEntry> menuEntries(int year = 0);

[[nodiscard]] QString sectionLabel(Section section);
[[nodiscard]] QString sectionIcon(Section section);
/// The entry under which a page counts (the preview of a notice belongs to the dues).
[[nodiscard]] PageId menuPlaceOf(PageId page);

/// The page of each kind of service: listed only while the family uses one.
[[nodiscard]] QHash<PageId, ServiceKind> servicePages();

/// Makes a page; `dues` are what a notice preview shows.
[[nodiscard]] std::unique_ptr<Page> makePage(PageId page, const PageContext &context,
                                             const QList<Due> &dues);

} // namespace campanella::ui
