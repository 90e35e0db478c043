// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/query.h"
#include "domain/clock.h"
#include "domain/due.h"
#include "domain/messagethread.h"
#include "domain/person.h"
#include "domain/townnotice.h"
#include "ui/shell/page/page.h"
#include "ui/shell/page/pagescroll.h"
#include "ui/today/owedcard.h"
#include "ui/widgets/state/queryview.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <memory>

namespace campanella::app {
class Session;
} // namespace campanella::app

namespace campanella::ui {

class Navigator;
struct PageContext;

/// *Oggi*: each child with what is due next, and what is owed in all.
class TodayPage : public Page {
    Q_OBJECT

public:
    /// The queries that the page shows; all outlive it.
    struct Sources {
        app::Query<Person> &person;
        app::Query<QList<Child>> &children;
        app::Query<QList<Service>> &services;
        app::Query<QList<Due>> &dues;
        app::Query<TownNoticePage> &notices;
        app::Query<QList<MessageThread>> &threads;
    };

    explicit TodayPage(const PageContext &context);
    TodayPage(const Sources &sources, Navigator &navigator, Clock clock, QWidget *parent = nullptr);
    ~TodayPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] PageScroll *scroll() override { return &m_scroll; }
    void opened() override;
    void refresh() override;
    void printCurrent() override;

    [[nodiscard]] OwedCard &owed() { return m_owed; }
    /// From now on one can pay here while the offer says so.
    void offerPaying(std::unique_ptr<PayOffer> offer);
    /// The four goals of a family, one press each.
    [[nodiscard]] Button *attendanceTile() { return &m_attendanceTile; }
    [[nodiscard]] Button *duesTile() { return &m_duesTile; }
    [[nodiscard]] Button *payTile() { return &m_payTile; }
    [[nodiscard]] Button *noticesTile() { return &m_noticesTile; }
    [[nodiscard]] int childCount() const { return m_cards->count(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void listen();
    void retranslate();
    void arrange();
    void arrangeTiles();
    void payAll();
    void showChildren();
    void showDues();
    void showUnread();

    Sources m_sources;
    Navigator &m_navigator;
    Clock m_clock;
    DuesSummary m_summary;
    PageScroll m_scroll;
    Button m_attendanceTile;
    Button m_duesTile;
    Button m_payTile;
    Button m_noticesTile;
    OwedCard m_owed;
    std::unique_ptr<PayOffer> m_offer;
    QGridLayout *m_tiles;
    QWidget *m_content;
    QWidget *m_side;
    QVBoxLayout *m_cards;
    QBoxLayout *m_parts;
};

} // namespace campanella::ui
