// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QRectF>

/// Where everything stands on the A4 sheet, in millimetres from its top left corner; texts by their
/// baseline. Measured in the official reference notices of pagopa-print-payment-notice-service.
namespace campanella::app::layout {

inline constexpr qreal pageWidth = 210;
inline constexpr qreal pageHeight = 297;
inline constexpr qreal left = 10;
inline constexpr qreal right = 200;
inline constexpr qreal barHeight = 8;
inline constexpr qreal barBaseline = 5; ///< of a bar's text, from the bar's top

inline constexpr qreal leftColumnEnd = 103.9;
inline constexpr qreal leftTextEnd = 100;
inline constexpr qreal rightColumnStart = 106.2;
inline constexpr qreal rightText = 114;

// Heading, on every page.
inline constexpr QRectF pagopaLogo(10, 10, 14.8, 10);
inline constexpr QRectF crest(170, 10, 30, 30);
inline constexpr qreal headingText = 29;
inline constexpr qreal headingBaseline = 13.23;
inline constexpr qreal subjectBaseline = 29.1;
inline constexpr qreal subjectWidth = 155;
inline constexpr qreal subjectBottom = 42.6;

// Creditor and debtor.
inline constexpr qreal partiesBar = 43.9;
inline constexpr qreal nameBaseline = 62.43;
inline constexpr qreal addressBaseline = 74.07;
inline constexpr qreal addressPitch = 6.09;
inline constexpr qreal infoBaseline = 84.39;

// How much, when and where.
inline constexpr qreal amountBar = 89.7;
inline constexpr qreal amountLabel = 106.35;
inline constexpr qreal amountBaseline = 112.43;
inline constexpr qreal hintIcon = 3.97;
inline constexpr qreal hintText = 16;
inline constexpr qreal hintBaseline = 120.9;
inline constexpr qreal hintPitch = 6.08;
inline constexpr qreal whereTextWidth = 71;
inline constexpr qreal onlineTitle = 106.88;
inline constexpr qreal onlineText = 111.37;
inline constexpr QRectF onlineIcon(188.04, 103.68, 11.9, 11.9);
inline constexpr qreal nearbyTitle = 123.28;
inline constexpr qreal nearbyText = 127.78;
inline constexpr QRectF nearbyIcon(188.04, 120.07, 11.9, 11.9);

// Data of the single payment.
inline constexpr qreal paymentBar = 140.7;
inline constexpr QRectF paymentQr(10, 154.7, 25, 25);
inline constexpr qreal paymentText = 59;
inline constexpr qreal paymentNumber = 94.25;
inline constexpr qreal paymentNameEnd = 166;
inline constexpr qreal debtorLabel = 157.14;
inline constexpr qreal creditorLabel = 166.4;
inline constexpr qreal objectLabel = 175.66;
inline constexpr qreal labelToValue = 3.7;
inline constexpr qreal euroBaseline = 158.99;
inline constexpr qreal codesLabel = 187.03;
inline constexpr qreal codesBaseline = 192.85;
inline constexpr qreal scanHint = 187.3;
inline constexpr qreal scanHintWidth = 43;
inline constexpr qreal scanHintOfTwo = 183.8; ///< above a second language
inline constexpr qreal scanHintSecond = 191.2;

// Boxes of the instalments, from the top of their bar.
inline constexpr qreal boxesBelowPayment = 197.6;   ///< on the page of the single payment
inline constexpr qreal boxesWithoutPayment = 151.7; ///< on the first page when there is none
inline constexpr qreal boxesOnFollowing = 43.9;
inline constexpr qreal boxesPitch = 110; ///< between two rows on a following page
inline constexpr int boxRowsOnFollowing = 2;
inline constexpr qreal boxInset = 3;
inline constexpr qreal boxQrTop = 12.1;
inline constexpr qreal boxQrOfTwo = 25;
inline constexpr qreal boxQrOfThree = 20;
inline constexpr qreal boxAmount = 14.55;
inline constexpr qreal boxDate = 24.86;
inline constexpr qreal boxNumber = 34.92;
inline constexpr qreal boxCodes = 45.23;
inline constexpr qreal boxCbill = 33.27; ///< from the left of the box's text
inline constexpr qreal boxObject = 57.14;
inline constexpr qreal boxCreditor = 66.4;
inline constexpr qreal boxFoot = 77.77;
inline constexpr qreal boxFootWithSlip = 58; ///< where object and creditor are dropped
inline constexpr qreal boxLabelToCode = 4.76;

// Bollettino postale PA, from the top of its bar.
inline constexpr qreal slipBelowPayment = 201.6;
inline constexpr qreal slipsOfTwo = 131;
inline constexpr qreal slipsOfTwoPitch = 70.9;
inline constexpr qreal slipsOfThree = 110.2;
inline constexpr qreal slipsOfThreePitch = 61;
inline constexpr QRectF slipScissors(195.7, -3, 4.23, 2.9);
inline constexpr QRectF slipBancoPosta(59, 2.3, 20.1, 3.2);
inline constexpr QRectF slipPoste(10, 13.95, 38.6, 5.55);
inline constexpr QRectF slipCircuit(10, 23.5, 32.3, 13.2);
inline constexpr QRectF slipEuro(59, 13.95, 7.93, 7.67);
inline constexpr qreal slipAccount = 19.02;
inline constexpr qreal slipAccountText = 69;
inline constexpr qreal slipHolder = 29.87;
inline constexpr qreal slipDebtor = 35.42;
inline constexpr qreal slipObject = 40.71;
inline constexpr qreal slipTextEnd = 171;
inline constexpr qreal slipCodesLabel = 50.5;
inline constexpr qreal slipCodes = 56.06;
inline constexpr qreal slipType = 115.75;
inline constexpr qreal slipCodesEnd = 168.5;
inline constexpr qreal slipLegal = 43.36;
inline constexpr qreal slipLegalWidth = 42.5;
inline constexpr qreal slipAuthorisation = 62.14;
inline constexpr QRectF slipMatrix(177, 30.1, 23, 23);
inline constexpr QRectF slipMarks(174.65, 27.53, 27.75, 28.05);
inline constexpr qreal slipMarkArm = 4.6;
inline constexpr qreal slipMarkWidth = 0.53;
/// How much higher things stand when three slips share a sheet (61 mm each).
inline constexpr qreal slipTightTop = 1.2;
inline constexpr qreal slipTightRest = 2.6;
inline constexpr qreal slipTightAuthorisation = 4;

// The strip of a receipt printer, 72 of its 80 mm printable; its code has 6 dots a module at 203
// dots per inch.
inline constexpr qreal stripWidth = 80;
inline constexpr qreal stripLeft = 4;
inline constexpr qreal stripRight = 76;
inline constexpr qreal stripTop = 4;
inline constexpr qreal stripBottom = 8;
inline constexpr qreal stripQr = 24.75;
inline constexpr qreal stripBesideQr = 34;

/// Left edge of column `index` of two or three boxes.
[[nodiscard]] constexpr qreal boxLeft(int columns, int index) {
    constexpr qreal two[] = {6.9, 107.9};
    constexpr qreal three[] = {6.9, 74.4, 141.5};
    return columns == 2 ? two[index] : three[index];
}

[[nodiscard]] constexpr qreal boxWidth(int columns) {
    return columns == 2 ? 95.2 : 61.3;
}

} // namespace campanella::app::layout
