// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/session.h"
#include "ui/print/textacts.h"
#include "ui/services/announce/announcing.h"
#include "ui/services/calendar/contestcard.h"
#include "ui/services/calendar/daycard.h"
#include "ui/services/calendar/legendcard.h"
#include "ui/services/calendar/monthview.h"
#include "ui/services/yearbox.h"
#include "ui/shell/page/sheetpage.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/state/queryview.h"

#include <memory>

class QGridLayout;

namespace campanella::ui {

struct PageContext;

/// *Servizi → Presenze*: the days of a child at a service, month by month. With a kind of service
/// it is the page of that service alone.
class AttendancePage : public SheetPage {
    Q_OBJECT

public:
    AttendancePage(const PageContext &context, std::optional<ServiceKind> kind);
    AttendancePage(app::MunicipalApi &api, app::Session &session,
                   std::unique_ptr<PrintDialogs> dialogs, std::optional<ServiceKind> kind = {},
                   QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void opened() override;
    void refresh() override;
    void focusSearch() override;
    void printCurrent() override { m_acts.print(); }
    void saveCurrent() override { m_acts.save(); }

    [[nodiscard]] MonthView &calendar() { return m_calendar; }
    [[nodiscard]] DayCard &dayCard() { return m_day; }
    [[nodiscard]] ContestCard &contestCard() { return m_contest; }
    [[nodiscard]] YearBox &yearBox() { return m_year; }
    [[nodiscard]] ChoiceBox &childBox() { return m_child; }
    [[nodiscard]] ChoiceBox &serviceBox() { return m_service; }
    [[nodiscard]] Announcing &announcing() { return m_announcing; }
    [[nodiscard]] TextActs &acts() { return m_acts; }
    /// Shows that day of that child at that service, once they are known.
    void showDay(const PublicId &child, const PublicId &service, QDate day);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildHead();
    void listen();
    void arrange();
    void showYear();
    void showChoices();
    void placeDay();
    void showServices();
    void showMonth();
    void showAnnouncing();
    void showSquare();
    void offerContest(const app::CalendarDay &square);
    void step(int months);
    void goToday();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QString childName() const;
    [[nodiscard]] bool hasUsed(const Child &child, const PublicId &service);
    [[nodiscard]] QList<Service> servicesOf(const PublicId &child);
    void offerPaper();

    app::Session &m_session;
    std::unique_ptr<PrintDialogs> m_dialogs;
    std::optional<ServiceKind> m_kind;
    YearBox m_year;
    QWidget *m_sheet; ///< belongs to m_view
    QueryView m_view; ///< outlives what stands in it
    QGridLayout *m_grid;
    ChoiceBox m_child;
    ChoiceBox m_service;
    QWidget m_head;
    IconButton m_before;
    Heading m_month;
    IconButton m_after;
    Button m_today;
    MonthView m_calendar;
    QWidget m_side;
    LegendCard m_legend;
    DayCard m_day;
    ContestCard m_contest;
    Announcing m_announcing;
    TextActs m_acts;
    bool m_narrow = true;
};

} // namespace campanella::ui
