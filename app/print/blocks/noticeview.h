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
inline constexpr TextStyle authorisation{Face::Regular, 7};
} // namespace styles

/// A grey bar with its title.
void paintBar(Sheet &sheet, qreal x, qreal y, qreal end, qreal titleX, const QString &title);
/// A small label and, below it, the value of a code.
void paintCode(Sheet &sheet, qreal x, qreal end, qreal label, qreal value, const QString &name,
               const QString &code);

} // namespace campanella::app
