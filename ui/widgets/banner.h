// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/widgets/label.h"

#include <QWidget>

namespace campanella::ui {

/// A message across the page with a 4 px bar at its start. It is spoken when its words change.
class Banner : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Danger };

    explicit Banner(Kind kind, QWidget *parent = nullptr);
    void setKind(Kind kind);
    /// A name of resources/icons; each kind has one of its own.
    void setSymbol(const QString &icon);
    /// `lead` is set in bold before the rest; plain text both.
    void setText(const QString &lead, const QString &rest);
    void setText(const QString &text) { setText(QString(), text); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    Kind m_kind;
    QString m_symbol;
    QLabel m_icon;
    Label m_words;
};

} // namespace campanella::ui
