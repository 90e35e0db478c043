// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace campanella::ui {

/// The one focus ring of the application: a QFocusFrame that moves along with the focus. Views
/// paint the ring on their current cell themselves.
class FocusRing : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent);
    /// Where the ring is now; null for nowhere.
    [[nodiscard]] QWidget *widget() const;

private:
    void follow(QWidget *now);

    QPointer<QFocusFrame> m_frame;
};

} // namespace campanella::ui
