// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/blocks/noticetexts.h"
#include "app/print/notice.h"
#include "app/print/pageplan.h"
#include "tests/app/print/noticefixtures.h"

#include <QTest>

using namespace campanella;
using namespace campanella::app;

namespace {

Due due(int serial, const QString &document, int number, int count) {
    Due result{PublicId::random(),
               *NoticeNumber::issue(2, static_cast<quint64>(serial)),
               DueState::ToPay,
               Money::fromCents(100 * serial),
               {},
               QDate(2026, 9, 1),
               QStringLiteral("Mensa %1").arg(serial),
               {},
               *SchoolYear::parse(u"2026/2027"),
               {},
               {},
               {},
               {PublicId::random(), QStringLiteral("Refezione"), ServiceKind::Canteen},
               fixtures::debtor(),
               {},
               {}};
    if (!document.isEmpty())
        result.instalment = Instalment{document, number, count};
    return result;
}

} // namespace

class NoticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dueWithoutInstalmentsIsOneNotice();
    void documentWithoutPartsIsPaidAtOnce();
    void partsOfOneDocumentShareANotice();
    void partsAreSortedAndOrderOfNoticesKept();
    void carriesSubjectsAndDebtor();
    void isNamedAfterTheWhole();
    void completesPlans();
    void nothingGivesNothing();
};

void NoticeTest::dueWithoutInstalmentsIsOneNotice() {
    const QList<Notice> notices = noticesFrom({due(1, {}, 0, 0), due(2, {}, 0, 0)});
    QCOMPARE(notices.size(), 2);
    QVERIFY(notices[1].single.has_value());
    QCOMPARE(notices[1].single->amount, Money::fromCents(200));
    QVERIFY(notices[1].instalments.isEmpty());
}

// GovPay's "rata unica" of a document without instalments: number 0 of 0.
void NoticeTest::documentWithoutPartsIsPaidAtOnce() {
    const QList<Notice> notices = noticesFrom({due(1, QStringLiteral("2026-17"), 0, 0)});
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices[0].single.has_value());
    QVERIFY(notices[0].instalments.isEmpty());
    const QList<NoticePage> pages = planPages(notices[0], true);
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages[0].boxes.isEmpty());
    QCOMPARE(noticetexts::paymentTitle(pages[0].payment->instalment, {}),
             QStringLiteral("Rata unica"));
}

void NoticeTest::partsOfOneDocumentShareANotice() {
    const QString doc = QStringLiteral("2026-17");
    const QList<Notice> notices =
        noticesFrom({due(3, doc, 0, 2), due(1, doc, 1, 2), due(2, doc, 2, 2)});
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices[0].single->amount, Money::fromCents(300));
    QCOMPARE(notices[0].instalments.size(), 2);
}

void NoticeTest::partsAreSortedAndOrderOfNoticesKept() {
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QList<Notice> notices =
        noticesFrom({due(1, a, 2, 2), due(9, {}, 0, 0), due(2, b, 1, 1), due(3, a, 1, 2)});
    QCOMPARE(notices.size(), 3);
    QCOMPARE(notices[0].instalments[0].instalment, 1);
    QCOMPARE(notices[0].instalments[1].instalment, 2);
    QVERIFY(!notices[0].single.has_value());
    QCOMPARE(notices[1].single->amount, Money::fromCents(900));
    QCOMPARE(notices[2].instalments.size(), 1);
}

void NoticeTest::carriesSubjectsAndDebtor() {
    Due one = due(1, {}, 0, 0);
    one.secondSubject = QStringLiteral("Schulausspeisung");
    one.dueDate = QDate(2026, 11, 30);
    const Notice notice = noticesFrom({one}).first();
    QCOMPARE(notice.subject, one.subject);
    QCOMPARE(notice.secondSubject, one.secondSubject);
    QCOMPARE(notice.debtor, one.payer);
    QCOMPARE(notice.single->dueDate, one.dueDate);
}

void NoticeTest::isNamedAfterTheWhole() {
    const QString doc = QStringLiteral("2026-17");
    Due whole = due(1, doc, 0, 2);
    Due first = due(2, doc, 1, 2);
    Due second = due(3, doc, 2, 2);
    whole.subject = QStringLiteral("Retta");
    first.subject = QStringLiteral("Nido, rata 1 di 2");
    second.subject = QStringLiteral("Nido, rata 2 di 2");
    QCOMPARE(noticesFrom({first, whole, second}).first().subject, QStringLiteral("Retta"));
    QCOMPARE(noticesFrom({whole, first, second}).first().subject, QStringLiteral("Retta"));
    QCOMPARE(noticesFrom({first, second}).first().subject, QStringLiteral("Nido"));
    QCOMPARE(noticesFrom({second}).first().subject, second.subject);
}

void NoticeTest::completesPlans() {
    const QString doc = QStringLiteral("2026-17");
    const Due whole = due(1, doc, 0, 2);
    const Due first = due(2, doc, 1, 2);
    Due second = due(3, doc, 2, 2);
    const Due other = due(4, QStringLiteral("2026-18"), 1, 2);
    const Due alone = due(5, {}, 0, 0);
    const QList<Due> known{whole, first, second, other, alone};
    QCOMPARE(withWholePlans({first}, known), (QList<Due>{first, whole, second}));
    QCOMPARE(withWholePlans({alone}, known), QList<Due>{alone});
    second.state = DueState::Paid;
    QCOMPARE(withWholePlans({first, whole}, {whole, second}), (QList<Due>{first, whole}));
}

void NoticeTest::nothingGivesNothing() {
    QVERIFY(noticesFrom({}).isEmpty());
}

QTEST_APPLESS_MAIN(NoticeTest)
#include "tst_notice.moc"
