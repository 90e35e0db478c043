// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

// From the answer with 10,000 dues to the painted page; the peer is a plain QTableView that gets a
// model of as many rows and the same texts.

#include "ui/payments/duespage.h"

#include "tests/bench/median.h"
#include "tests/helper/samples.h"
#include "tests/ui/payments/family.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStandardItemModel>
#include <QTableView>

#include <cstdio>
#include <memory>

using namespace campanella;

namespace {

constexpr int rows = 10'000;

struct Ours {
    explicit Ours(const QList<Due> &dues)
        : query(test::answering(dues))
        , page(query, navigator, ui::DuesPage::Kind::NewPayment) {
        page.resize(pageSize); // as it stands in the window when the answer comes
        query.refresh();
        QCoreApplication::sendPostedEvents();
        paint(page);
    }
    app::Query<QList<Due>> query;
    test::SpyNavigator navigator;
    ui::DuesPage page;
};

struct Peer {
    explicit Peer(const QList<Due> &dues)
        : model(rows, 6) {
        for (int row = 0; row < rows; ++row) {
            const Due &due = dues.at(row);
            const QStringList texts{
                due.subject,           due.service.name, due.noticeNumber.grouped(),
                due.amount.toString(), due.quantityNote, toString(due.state)};
            for (int column = 0; column < texts.size(); ++column)
                model.setItem(row, column, new QStandardItem(texts.at(column)));
        }
        view.setModel(&model);
        view.setSortingEnabled(true);
        paint(view);
    }
    QStandardItemModel model;
    QTableView view;
};

} // namespace

int main(int argc, char **argv) {
    const QApplication application(argc, argv);
    ui::Theme::instance().apply();
    const QList<Due> dues = test::sampleDues(rows);
    const double mine = median([&dues] { return std::make_unique<Ours>(dues); });
    const double other = median([&dues] { return std::make_unique<Peer>(dues); });
    std::printf("  %d rows: ours %.1f ms   QTableView %.1f ms   %.2f x\n", rows, mine, other,
                mine / other);
    std::printf("BUDGET %.1f most 16 milliseconds to the first paint\n", mine);
    return 0;
}
