// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/settings/settings.h"
#include "domain/municipality.h"
#include "ui/widgets/button.h"
#include "ui/widgets/crest.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>

namespace campanella::ui {

class Look;

/// The dark band on top: whose service this is, who is here, how it looks, and the way out.
class HeaderBand : public QWidget {
    Q_OBJECT

public:
    HeaderBand(app::Settings &settings, Look &look, QWidget *parent = nullptr);

    void setMunicipality(const Municipality &municipality);
    /// The signed-in person; empty hides name and LogOut.
    void setPerson(const QString &name, bool signedIn);
    void focusFirst() { m_text.setFocus(Qt::ShortcutFocusReason); }

Q_SIGNALS:
    void logOutPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    /// What gives way, in order, when the band is too narrow.
    enum class Room { Full, NoOffice, NoArrows, NoPerson, IconsOnly };

    void retranslate();
    void refit();
    void apply(Room room);
    void fillMenus();

    app::Settings &m_settings;
    Look &m_look;
    QHBoxLayout m_row;
    Crest m_crest;
    Label m_name;
    Label m_office;
    QLabel m_personIcon;
    Label m_person;
    QWidget m_divider;
    Button m_text;
    Button m_language;
    Button m_logOut;
    QMenu m_textMenu;
    QMenu m_languageMenu;
    bool m_signedIn = false;
    bool m_sized = false;
    bool m_refitting = false;
};

} // namespace campanella::ui
