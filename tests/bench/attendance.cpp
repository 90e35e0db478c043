// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

// A school year of five children, as the visit has read it once, to the painted page; the peer is
// an empty QCalendarWidget.

#include "domain/json.h"
#include "tests/bench/median.h"
#include "tests/helper/samples.h"
#include "tests/ui/helper/fakedialogs.h"
#include "tests/ui/services/schooldays.h"
#include "ui/services/attendancepage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCalendarWidget>

#include <cstdio>
#include <memory>

using namespace campanella;

namespace {

constexpr int children = 5;

Child childOf(int number) {
    Child child = test::sampleChild(number);
    child.id = test::sampleId(5000 + number);
    return child;
}

/// Each school day of a year at both services of each child.
AttendanceBook wholeYear() {
    AttendanceBook book = test::sampleBook();
    book.items.clear();
    for (int child = 0; child < children; ++child)
        for (int service = 0; service < 2; ++service)
            for (QDate day(2026, 9, 14); day < QDate(2027, 6, 8); day = day.addDays(1)) {
                AttendanceDay one = test::sampleDay(1, day);
                one.childId = childOf(child).id;
                one.serviceId = test::sampleService(service).id;
                if (day.dayOfWeek() <= Qt::Friday)
                    book.items.append(one);
            }
    return book;
}

struct Ours {
    explicit Ours(test::SchoolDays &days)
        : page(days.client->api(), *days.session, std::make_unique<test::FakeDialogs>()) {
        page.resize(pageSize);
        page.opened();
        paint(page);
        if (page.childBox().box()->count() != children)
            qFatal("the page does not show the children");
    }
    ui::AttendancePage page;
};

struct Peer {
    Peer() { paint(calendar); }
    QCalendarWidget calendar;
};

} // namespace

int main(int argc, char **argv) {
    const QApplication application(argc, argv);
    ui::Theme::instance().apply();
    test::SchoolDays days;
    QList<Child> all;
    for (int child = 0; child < children; ++child)
        all.append(childOf(child));
    days.town.script("/v1/household/children", test::ScriptedAnswer::http(200, toJson(all)));
    const AttendanceBook book = wholeYear();
    days.serve(book);
    days.session->attendance().refresh();
    if (!days.load())
        return 1;
    const double mine = median([&days] { return std::make_unique<Ours>(days); });
    const double other = median([] { return std::make_unique<Peer>(); });
    std::printf("  %d days of %d children: ours %.1f ms   QCalendarWidget %.1f ms   %.2f x\n",
                static_cast<int>(book.items.size()), children, mine, other, mine / other);
    std::printf("BUDGET %.1f most 16 milliseconds to the first paint\n", mine);
    return 0;
}
