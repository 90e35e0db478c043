// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/headerband.h"

#include "ui/shell/look.h"
#include "ui/shell/lookmenus.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace campanella::ui {

namespace {
constexpr int edge = 16;
} // namespace

HeaderBand::HeaderBand(app::Settings &settings, Look &look, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_look(look)
    , m_row(this)
    , m_name(TextUse::CardTitle, Role::OnEmphasis)
    , m_office(TextUse::Status, Role::OnEmphasisSecond)
    , m_person(TextUse::CellStrong, Role::OnEmphasis)
    , m_text(ButtonKind::HeaderFlat, QString(), QStringLiteral("textsize"))
    , m_language(ButtonKind::HeaderFlat, QString(), QStringLiteral("globe"))
    , m_logOut(ButtonKind::Header, QString(), QStringLiteral("logout")) {
    m_row.setContentsMargins(edge, 2, edge + 4, 2);
    m_row.setSpacing(12);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch(1);
    names->addWidget(&m_name);
    names->addWidget(&m_office);
    names->addStretch(1);
    m_row.addWidget(&m_crest);
    m_row.addLayout(names, 1);
    for (QWidget *part : {static_cast<QWidget *>(&m_personIcon), static_cast<QWidget *>(&m_person),
                          &m_divider, static_cast<QWidget *>(&m_text),
                          static_cast<QWidget *>(&m_language), static_cast<QWidget *>(&m_logOut)})
        m_row.addWidget(part);
    for (Button *button : {&m_text, &m_language, &m_logOut})
        button->setUse(TextUse::CellStrong);
    m_divider.setFixedWidth(1);
    m_text.setMenu(&m_textMenu);
    m_language.setMenu(&m_languageMenu);
    connect(&m_textMenu, &QMenu::aboutToShow, this, &HeaderBand::fillMenus);
    connect(&m_languageMenu, &QMenu::aboutToShow, this, &HeaderBand::fillMenus);
    connect(&m_logOut, &Button::clicked, this, &HeaderBand::logOutPressed);
    connect(&settings, &app::Settings::changed, this, &HeaderBand::retranslate);
    connect(&Theme::instance(), &Theme::changed, this, &HeaderBand::retranslate);
    setPerson(QString(), false);
    fillMenus();
    retranslate();
}

void HeaderBand::setMunicipality(const Municipality &municipality) {
    m_name.setText(municipality.name);
    m_crest.setSvg(municipality.crestSvg);
    refit();
}

void HeaderBand::setPerson(const QString &name, bool signedIn) {
    m_signedIn = signedIn;
    m_person.setText(name);
    m_logOut.setVisible(signedIn);
    refit();
}

void HeaderBand::fillMenus() {
    fillLookMenu(m_textMenu, m_settings);
    fillLanguageMenu(m_languageMenu, m_settings, m_look.language());
}

void HeaderBand::retranslate() {
    const Theme &theme = Theme::instance();
    const int side = theme.px(metrics::icon);
    m_personIcon.setPixmap(theme.icon(QStringLiteral("person"), Role::OnEmphasis)
                               .pixmap(QSize(side, side), devicePixelRatioF()));
    m_divider.setFixedHeight(theme.px(24));
    m_office.setText(tr("Servizi scolastici"));
    m_text.setToolTip(tr("Dimensione del testo e colori"));
    m_language.setToolTip(tr("Lingua"));
    m_logOut.setAccessibleDescription(tr("Esci e chiudi la visita"));
    refit();
}

void HeaderBand::apply(Room room) {
    const bool words = room < Room::IconsOnly;
    const QString size = tr("Testo %1 %").arg(m_settings.textPercent());
    const QString language = ownName(m_look.language());
    m_office.setVisible(room < Room::NoOffice);
    m_text.setPlain(room >= Room::NoArrows);
    m_language.setPlain(room >= Room::NoArrows);
    const bool person = m_signedIn && room < Room::NoPerson && !m_person.text().isEmpty();
    for (QWidget *part :
         {static_cast<QWidget *>(&m_personIcon), static_cast<QWidget *>(&m_person), &m_divider})
        part->setVisible(person);
    m_text.setText(words ? size : QString());
    m_language.setText(words ? language : QString());
    m_logOut.setText(words ? tr("LogOut") : QString());
    m_text.setAccessibleName(size);
    m_language.setAccessibleName(tr("Lingua: %1").arg(language));
    m_logOut.setAccessibleName(tr("LogOut"));
    m_logOut.setToolTip(words ? QString() : tr("LogOut"));
}

// Tries the roomiest form first; the last one is used even when it does not fit.
void HeaderBand::refit() {
    // Its width is known with the first event that tells it; until then fitting is in vain.
    if (!m_sized)
        return apply(Room::Full);
    // Showing and hiding lays out again, which resizes and comes back here.
    if (m_refitting)
        return;
    const QScopedValueRollback<bool> guard(m_refitting, true);
    const bool large = Theme::instance().textPercent() >= 150;
    for (const Room room :
         {Room::Full, Room::NoOffice, Room::NoArrows, Room::NoPerson, Room::IconsOnly}) {
        if (large && room == Room::Full)
            continue;
        apply(room);
        m_row.invalidate();
        if (m_row.sizeHint().width() <= width())
            break;
    }
    update();
}

void HeaderBand::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_sized = true;
    refit();
}

void HeaderBand::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// The band gives way by itself, so that it never keeps the window wide.
QSize HeaderBand::minimumSizeHint() const {
    // A button keeps half the edge free above and below.
    const int button = m_logOut.sizeHint().height() + edge;
    return {0, std::max({metrics::header, button, QWidget::minimumSizeHint().height()})};
}

void HeaderBand::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = Theme::instance();
    painter.fillRect(rect(), theme.color(Role::Emphasis));
    if (theme.scheme() != Scheme::Light)
        painter.fillRect(0, height() - 1, width(), 1, theme.color(Role::Border));
    if (m_divider.isVisible())
        painter.fillRect(m_divider.geometry(), theme.color(Role::OnEmphasisSecond));
}

} // namespace campanella::ui
