// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace campanella::ui {

/// A widget whose dynamic property of that name is false paints its own ring; one where it is
/// true has the ring although it is not one of the usual controls.
inline constexpr auto focusRingProperty = "focusRing";

/// The one focus ring of the application: a QFocusFrame that moves along with the focus. Views
/// paint the ring on their current cell themselves.
class FocusRing : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent);
    /// Where the ring is now; null for nowhere.
    [[nodiscard]] QWidget *widget() const;
    /// Draws it again around the focus, after a change of style.
    void renew();

private:
    void follow(QWidget *now);

    QPointer<QFocusFrame> m_frame;
};

} // namespace campanella::ui
