// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

// Notices per second on one core, and the memory of a batch: bench_notices COUNT FILE.pdf

#include "app/print/noticepainter.h"
#include "app/settings/fonts.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QPdfWriter>

#include <cstdio>
#include <ctime>
#include <sys/resource.h>

using namespace campanella;
using namespace campanella::app;

namespace {

Municipality creditor() {
    Municipality town{QStringLiteral("Comune di Valmarina"),
                      QStringLiteral("Servizi Educativi"),
                      *FiscalCode::parse(u"15376371009"),
                      QStringLiteral("BX7QK"),
                      QStringLiteral("servizi.comune.valmarina.example - tel. 0721 555 010"),
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      *SchoolYear::parse(u"2026/2027"),
                      {},
                      {}};
    town.postalAccount = PostalAccount{QStringLiteral("123456"), town.name, {}};
    return town;
}

Notice notice(quint64 index) {
    const Payer debtor{QStringLiteral("Anna Conti"), FiscalCode::parse(u"MRTNTN23M02D969P").value(),
                       Address{QStringLiteral("Via dei Tigli"), QStringLiteral("14"),
                               QStringLiteral("61100"), QStringLiteral("Valmarina"),
                               QStringLiteral("PU")}};
    const NoticePayment whole{*NoticeNumber::issue(2, 1'000'000 + index),
                              Money::fromCents(9'600 + static_cast<qint64>(index % 5'000)),
                              QDate(2026, 11, 30), 0};
    return {QStringLiteral("Refezione scolastica, ottobre 2026, Luca Rossi, 20 pasti"),
            {},
            debtor,
            whole,
            {}};
}

} // namespace

int main(int argc, char **argv) {
    const QGuiApplication application(argc, argv);
    const quint64 count = argc > 1 ? QByteArray(argv[1]).toULongLong() : 1000;
    const QString file = QString::fromLocal8Bit(argc > 2 ? argv[2] : "notices.pdf");
    loadFonts();
    QList<Notice> notices;
    for (quint64 i = 0; i < count; ++i)
        notices.append(notice(i));

    const NoticePainter painter(creditor());
    QPdfWriter pdf(file);
    pdf.setResolution(2540); // hundredths of a millimetre: whole coordinates
    // The time of the core, whatever else the machine does.
    const std::clock_t began = std::clock();
    const Result<> printed = painter.print(pdf, notices);
    const qint64 milliseconds = qMax<qint64>(1, (std::clock() - began) * 1000 / CLOCKS_PER_SEC);
    if (!printed)
        return 1;
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::printf("%lld notices/s, peak %ld MB, %lld KB a notice\n",
                static_cast<long long>(count) * 1000 / milliseconds, used.ru_maxrss / 1024,
                QFileInfo(file).size() / 1024 / static_cast<long long>(count));
    std::printf("BUDGET %lld least 300 notices a second\n",
                static_cast<long long>(count) * 1000 / milliseconds);
    std::printf("BUDGET %ld most 64 MB for %llu notices\n", used.ru_maxrss / 1024, count);
    std::printf("BUDGET %lld most 60 KB a notice\n",
                QFileInfo(file).size() / 1024 / static_cast<long long>(count));
    return 0;
}
