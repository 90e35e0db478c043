// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/print/brand.h"
#include "app/print/notice.h"

namespace campanella::app {

/// What the painter of a block needs to know: where to paint, and what.
struct NoticeView {
    Sheet &sheet;
    const Notice &notice;
    const Municipality &creditor;
    const Brand &brand;
    QSvgRenderer *crest = nullptr; ///< the creditor's coat of arms, when it has one
};

/// The styles of a notice, by what they are for.
namespace styles {
inline constexpr TextStyle subject{Face::Bold, 16};
inline constexpr TextStyle amount{Face::Bold, 16};
inline constexpr TextStyle name{Face::Bold, 14};
inline constexpr TextStyle address{Face::Regular, 12};
inline constexpr TextStyle secondSubject{Face::Regular, 10};
inline constexpr TextStyle bar{Face::Bold, 10};
inline constexpr TextStyle euro{Face::Regular, 10};
inline constexpr TextStyle code{Face::MonoBold, 10};
inline constexpr TextStyle amountCode{Face::MonoBold, 12};
inline constexpr TextStyle barCode{Face::Mono, 8};
inline constexpr TextStyle label{Face::Regular, 8};
inline constexpr TextStyle value{Face::Bold, 8};
inline constexpr TextStyle secondHint{Face::Regular, 7};
inline constexpr TextStyle authorisation{Face::Regular, 7};
} // namespace styles

/// Between the words of two languages.
inline constexpr qreal languageGap = 1.6;
/// What those words say in the creditor's second language; empty when it has none.
[[nodiscard]] QString secondWords(const NoticeView &view, const QString &italian);
/// The second language in grey after Italian words that begin at `x` in that style, as small as it
/// must be to end before `end`.
void paintSecond(const NoticeView &view, qreal x, qreal end, qreal baseline, const QString &italian,
                 TextStyle style = styles::label);
/// Italian words and after them those of the second language.
void paintLabel(const NoticeView &view, qreal x, qreal end, qreal baseline, const QString &italian,
                TextStyle style = styles::label);

/// A grey bar with its title, which leaves `taken` free at the end for what stands there.
void paintBar(const NoticeView &view, qreal x, qreal y, qreal end, qreal titleX,
              const QString &title, qreal taken = 0);
/// A small label and, below it, the value of a code.
void paintCode(Sheet &sheet, qreal x, qreal end, qreal label, qreal value, const QString &name,
               const QString &code);

} // namespace campanella::app
