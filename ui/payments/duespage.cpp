// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/duespage.h"

#include "app/session/client.h"
#include "ui/payments/duewords.h"
#include "ui/payments/list/billinglistmodel.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page/pagecontext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/format.h"

#include <QAccessible>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace campanella::ui {

using Group = app::DuesFilterModel::StateGroup;

namespace {

constexpr int gap = 12;
/// Above the first control, for its focus ring.
constexpr int ringRoom = 6;

std::unique_ptr<app::DuesFilterModel> filterFor(DuesPage::Kind kind, app::DuesModel &dues) {
    std::unique_ptr<app::DuesFilterModel> model;
    if (kind == DuesPage::Kind::BillingLists)
        model = std::make_unique<BillingListModel>();
    else
        model = std::make_unique<app::DuesFilterModel>();
    model->setDuesModel(dues);
    return model;
}

DuesFilterBar::Fields fieldsFor(DuesPage::Kind kind) {
    return kind == DuesPage::Kind::BillingLists ? DuesFilterBar::Fields::WithBillingList
                                                : DuesFilterBar::Fields::Usual;
}

} // namespace

DuesPage::DuesPage(const PageContext &context, Kind kind)
    : DuesPage(context.session.dues(), context.navigator, kind) {
    offerPaying(std::make_unique<PayOffer>(context.client));
}

DuesPage::DuesPage(app::Query<QList<Due>> &dues, Navigator &navigator, Kind kind, QWidget *parent)
    : Page(parent)
    , m_query(dues)
    , m_navigator(navigator)
    , m_kind(kind)
    , m_shown(filterFor(kind, m_dues))
    , m_selection(m_dues)
    , m_words(*m_shown, m_selection)
    , m_view(new DuesView(m_words))
    , m_frame(new TableFrame(*m_view))
    , m_list(new QWidget)
    , m_content(new QWidget)
    , m_tools(*m_shown, kind == Kind::NewPayment ? Group::Open : Group::All, fieldsFor(kind),
              *m_view, m_words)
    , m_waiting(Banner::Kind::Warning)
    , m_pending(ButtonKind::Outlined, QString(), QStringLiteral("hourglass"))
    , m_summary(TextUse::Help, Role::Muted)
    , m_queryView(new QueryView(dues, m_list)) {
    m_words.setGrouped(kind == Kind::BillingLists);
    build();
    listen();
    retranslate();
    m_dues.follow(dues);
}

DuesPage::~DuesPage() {
    // While its parents go the view may still be laid out: nobody here listens any more.
    m_view->disconnect(this);
}

void DuesPage::build() {
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap);
    rows->addWidget(m_frame, 1);
    rows->addWidget(&m_summary);
    rows->addStretch(0);

    auto *column = new QVBoxLayout(m_content);
    column->setSpacing(gap);
    column->addWidget(&m_tools);
    column->addWidget(&m_waiting);
    column->addWidget(&m_pending, 0, Qt::AlignLeading);
    column->addWidget(m_queryView, 1);
    m_pending.hide();
    m_waiting.setSymbol(QStringLiteral("hourglass"));

    m_scroll.setContent(m_content);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(&m_scroll, 1);
    page->addWidget(&m_footer);
    applyTheme();
}

void DuesPage::listen() {
    connect(&Theme::instance(), &Theme::changed, this, &DuesPage::applyTheme);
    connect(&m_dues, &QAbstractItemModel::modelReset, this, &DuesPage::takeDues);
    connect(&filters(), &DuesFilterBar::filtered, this, &DuesPage::showRows);
    connect(&m_selection, &app::DueSelection::changed, this,
            [this] { m_footer.show(m_selection); });
    connect(&m_footer, &DuesFooter::printPressed, this, &DuesPage::printCurrent);
    const auto openOne = [this](const Due &due) { m_navigator.openNotices({due}); };
    connect(m_view, &DuesView::printRequested, this, openOne);
    connect(m_view, &DuesView::openRequested, this, openOne);
    connect(m_view, &DuesView::currentMoved, this, &DuesPage::keepInSight);
    connect(m_view, &DuesView::modeChanged, this, [this] {
        m_footer.setCompact(m_view->showsCards());
        m_tools.setCompact(m_view->showsCards());
    });
    m_queryView->setFailedTitle([] { return tr("Non riusciamo a leggere gli avvisi"); });
    m_queryView->setEmpty([this] { return m_words.rowCount() == 0; },
                          [this] { return emptyWords(); });
    connect(m_queryView, &QueryView::emptyActionPressed, this, [this] {
        if (filters().isNarrowed())
            filters().reset();
        else
            filters().showAll();
    });
}

void DuesPage::offerPaying(std::unique_ptr<PayOffer> offer) {
    m_offer = std::move(offer);
    m_footer.setOffer(*m_offer);
    connect(m_offer.get(), &PayOffer::changed, this, &DuesPage::showWaiting);
    connect(m_offer.get(), &PayOffer::changed, this, &Page::captionChanged);
    connect(&m_footer, &DuesFooter::payPressed, this,
            [this] { m_navigator.pay(m_selection.dues()); });
    connect(m_view, &DuesView::payRequested, this,
            [this](const Due &due) { m_navigator.pay({due}); });
    connect(m_offer.get(), &PayOffer::changed, this, [this] {
        m_view->setPaying(m_offer->state() == PayOffer::State::Possible);
        m_frame->arrange();
    });
    connect(&m_pending, &Button::clicked, this, [this] { m_navigator.pay({}); });
    showWaiting();
}

QString DuesPage::title() const {
    return m_kind == Kind::NewPayment ? tr("Nuovo pagamento") : tr("Prospetto Ruoli");
}

QString DuesPage::subtitle() const {
    if (m_kind == Kind::BillingLists)
        return tr("Tutti gli avvisi, dal ruolo più recente.");
    return m_offer && m_offer->state() != PayOffer::State::NotOffered
               ? tr("Scegli cosa pagare, anche per più figli insieme.")
               : tr("Scegli gli avvisi da stampare: li paghi in banca, alle Poste o in "
                    "tabaccheria.");
}

void DuesPage::opened() {
    // Back from a notice: on the row that was left.
    if (m_view->currentIndex().isValid())
        m_view->setFocus(Qt::OtherFocusReason);
    refresh();
}

void DuesPage::refresh() {
    m_query.refresh();
    if (m_offer)
        m_offer->refresh();
}

void DuesPage::focusSearch() {
    m_tools.unfold();
    filters().focusSearch();
}

void DuesPage::printCurrent() {
    if (!m_selection.isEmpty())
        return m_navigator.openNotices(m_selection.dues());
    const QModelIndex current = m_view->currentIndex();
    if (m_view->hasFocus() && current.isValid() && isOpen(m_words.due(current.row()).state))
        m_navigator.openNotices({m_words.due(current.row())});
}

void DuesPage::applyTheme() {
    const Theme &theme = Theme::instance();
    const int side = metrics::pageSide;
    m_content->layout()->setContentsMargins(side, ringRoom, side, gap);
    m_content->setMaximumWidth(theme.px(metrics::contentMax) + 2 * side);
    m_frame->arrange();
}

void DuesPage::takeDues() {
    const DuesContents contents = contentsOf(m_dues.dues());
    DueNames names;
    names.children = contents.payers;
    for (const DueChild &child : contents.children) {
        names.children.append(fullName(child.givenName, child.familyName));
        names.classes.append(classText(child));
    }
    for (const Service &service : contents.services)
        names.services.append(service.name);
    m_view->setNames(names, contents.largest);
    filters().offer(contents);
    showWaiting();
    m_footer.show(m_selection);
    showRows();
}

void DuesPage::showRows() {
    showSummary();
    m_frame->arrange();
    m_queryView->renew();
}

void DuesPage::showWaiting() {
    QList<Due> waiting;
    Money sum;
    for (const Due &due : m_dues.dues()) {
        if (!isOpen(due.state) || isPayable(due.state))
            continue;
        waiting.append(due);
        sum += due.amount;
    }
    m_waiting.setVisible(!waiting.isEmpty());
    m_pending.setVisible(m_offer && !m_offer->pending().isEmpty());
    if (waiting.isEmpty())
        return;
    const bool isOne = waiting.size() == 1;
    const Due &due = waiting.constFirst();
    m_waiting.setText(
        isOne ? QStringLiteral("%1, %2, %3:")
                    .arg(due.service.name, personText(due), formatMoney(due.amount))
              : tr("%n avvisi, %1:", nullptr, int(waiting.size())).arg(formatMoney(sum)),
        whyWaiting(waiting));
}

QString DuesPage::whyWaiting(const QList<Due> &waiting) {
    const bool isBegun = std::all_of(waiting.cbegin(), waiting.cend(), [](const Due &due) {
        return due.state == DueState::InPayment;
    });
    if (isBegun)
        return tr("pagamento iniziato. Finiscilo su pagoPA oppure annullalo.");
    return waiting.size() == 1
               ? tr("la banca non ha ancora risposto. Non pagarlo di nuovo: ti avvisiamo noi.")
               : tr("la banca non ha ancora risposto. Non pagarli di nuovo: ti avvisiamo noi.");
}

void DuesPage::showSummary() {
    OwedTotals totals;
    for (int row = 0; row < m_dues.rowCount(); ++row)
        if (m_shown->shows(row))
            totals.add(m_dues.due(row));
    const Money waiting = totals.waiting();
    QStringList parts{tr("%n avvisi", nullptr, m_words.rowCount()),
                      tr("da pagare in tutto %1").arg(formatMoney(totals.payable()))};
    if (waiting > Money())
        parts.append(tr("in attesa di esito %1").arg(formatMoney(waiting)));
    m_summary.setText(parts.join(QStringLiteral(" · ")));
    QAccessibleEvent event(&m_summary, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

EmptyWords DuesPage::emptyWords() {
    if (filters().isNarrowed())
        return {QStringLiteral("search"), tr("Nessun avviso con questi filtri"),
                tr("Togli un filtro per vedere gli altri avvisi."), tr("Togli i filtri"),
                QStringLiteral("undo")};
    const QString advice = tr("I nuovi avvisi arrivano qui appena il Comune li prepara.");
    if (m_dues.rowCount() == 0)
        return {QStringLiteral("check"), tr("Non hai nulla da pagare"), advice, QString(),
                QString()};
    return {QStringLiteral("check"), tr("Non hai nulla da pagare"), advice,
            tr("Vedi gli avvisi già pagati"), QStringLiteral("history")};
}

void DuesPage::keepInSight(const QRect &cell) {
    if (!m_view->showsCards())
        return;
    const QRect place(m_view->viewport()->mapTo(m_scroll.widget(), cell.topLeft()), cell.size());
    m_scroll.ensureVisible(place.center().x(), place.center().y(), 0, place.height() / 2 + gap);
}

void DuesPage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DuesPage::retranslate() {
    m_words.retranslate();
    m_pending.setText(tr("Vedi il pagamento in corso"));
    m_view->setAccessibleName(title());
    filters().setAccessibleName(tr("Filtri"));
    showWaiting();
    showSummary();
    m_frame->arrange();
    Q_EMIT captionChanged();
}

} // namespace campanella::ui
