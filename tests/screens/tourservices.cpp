// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/screens/tour.h"
#include "ui/services/attendancepage.h"

namespace campanella::test {

using ui::PageId;

void Tour::planServices() {
    const auto daysAreThere = [this] {
        return m_client.session()->attendance().value() &&
               !m_client.session()->attendance().isRefreshing();
    };
    add(
        QStringLiteral("05-refezione"), [this] { open(PageId::Meals); }, daysAreThere);
    addLooks(QStringLiteral("05-refezione"));
    add(
        {}, [this] { open(PageId::Attendance); }, daysAreThere);
    add(QStringLiteral("05-presenze"), [this] {
        auto *page = qobject_cast<ui::AttendancePage *>(m_window.pages().current());
        page->calendar().setDay(page->calendar().day().addMonths(-1));
        page->calendar().setFocus();
    });
    addLooks(QStringLiteral("05-presenze"));
    add(QStringLiteral("05-contesta-presenza"), [this] {
        auto *page = qobject_cast<ui::AttendancePage *>(m_window.pages().current());
        for (int day = 0; day < 7 && !page->contestCard().isVisible(); ++day)
            page->calendar().setDay(page->calendar().day().addDays(-1));
        page->contestCard().startButton()->click();
    });
    addLooks(QStringLiteral("05-contesta-presenza"));
}

} // namespace campanella::test
