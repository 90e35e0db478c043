// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QDateTime>

namespace campanella::ui {

/// The thin strip at the bottom: network and age of the data, the statements that the law asks
/// for, the licence. On the sign-in page it is the footer, centred, with no network sign.
class StatusStrip : public QWidget {
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setOnline(bool online);
    /// When the data on screen were read; an invalid moment says nothing.
    void setUpdatedAt(const QDateTime &moment);
    void setFooter(bool footer);
    /// Puts its links behind the controls of that part in the order of the Tab key.
    void followInTabOrder(const QWidget &part);
    void focusFirst() { m_accessibility.setFocus(Qt::ShortcutFocusReason); }

Q_SIGNALS:
    /// A content page of the municipality, by its slug.
    void contentAsked(const QString &slug);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void retranslate();
    void refit();

    bool m_online = true;
    bool m_footer = true;
    bool m_sized = false;
    bool m_refitting = false;
    QDateTime m_updatedAt;
    QBoxLayout m_parts;
    QWidget m_network;
    QLabel m_sign;
    Label m_words;
    QWidget m_links;
    QBoxLayout m_linkRow;
    Button m_accessibility;
    Button m_privacy;
    Label m_licence;
};

} // namespace campanella::ui
