// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/providerspage.h"

#include "ui/access/waywords.h"
#include "ui/access/weblink.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/taborder.h"

namespace campanella::ui {

namespace {

QUrl spidPage(const char *path) {
    return QUrl(QStringLiteral("https://www.spid.gov.it") + QLatin1String(path));
}

} // namespace

ProvidersPage::ProvidersPage(Draw draw, QWidget *parent)
    : AccessRoom(parent)
    , m_draw(std::move(draw))
    , m_list(new QVBoxLayout) {
    m_list->setSpacing(12);
    auto *links = new QVBoxLayout(&m_spidHelp);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(8);
    links->addWidget(new Hairline);
    size_t next = 0;
    for (const char *path : {"", "/richiedi-spid", "/serve-aiuto"}) {
        auto *link = new WebLink(QString(), spidPage(path));
        links->addWidget(link, 0, Qt::AlignLeading);
        m_links.at(next++) = link;
    }
    body()->addLayout(m_list);
    body()->addWidget(&m_spidHelp);
    retranslate();
}

void ProvidersPage::showProviders(const SignInWay &way) {
    clearLayout(*m_list);
    m_way = way;
    QList<IdentityProvider> providers = way.providers;
    shuffle(providers, m_draw);
    for (const IdentityProvider &provider : providers) {
        auto *button = new Button(ButtonKind::Tile, provider.name, QString());
        connect(button, &Button::clicked, this,
                [this, id = provider.id] { Q_EMIT chosen(m_way, id); });
        m_list->addWidget(button);
    }
    orderTabs();
    m_spidHelp.setVisible(way.kind == WayKind::Spid);
    retranslate();
}

// The links were there before the providers.
void ProvidersPage::orderTabs() {
    QList<QWidget *> order;
    for (int i = 0; i < m_list->count(); ++i)
        order.append(m_list->itemAt(i)->widget());
    order.append(QList<QWidget *>(m_links.cbegin(), m_links.cend()));
    tabThrough(order);
}

void ProvidersPage::forget() {
    AccessRoom::forget();
    clearLayout(*m_list);
    m_way = {};
}

void ProvidersPage::retranslate() {
    AccessRoom::retranslate();
    setCaption(tr("Scegli il tuo gestore"),
               tr("Chi ti ha dato la tua identità %1? Si apre la sua pagina.").arg(wayName(m_way)));
    const std::array words{tr("Maggiori informazioni"), tr("Non hai SPID?"), tr("Serve aiuto?")};
    for (size_t i = 0; i < words.size(); ++i)
        m_links.at(i)->setText(words.at(i));
}

} // namespace campanella::ui
