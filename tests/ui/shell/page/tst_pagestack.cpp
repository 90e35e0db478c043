// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/helper/samples.h"
#include "ui/shell/page/pagestack.h"
#include "ui/widgets/iconbutton.h"

#include <QTest>

using namespace campanella;
using namespace campanella::test;

namespace {

class PlainPage final : public ui::Page {
public:
    explicit PlainPage(QString title)
        : m_title(std::move(title)) {}
    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QString subtitle() const override { return {}; }

private:
    QString m_title;
};

std::unique_ptr<ui::Page> makePlainPage(ui::PageId id, const QList<Due> &) {
    return std::make_unique<PlainPage>(QString::number(int(id)));
}

} // namespace

class PageStackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsBackFromANotice();
    void keepsThePageThatWasLeft();
};

void PageStackTest::leadsBackFromANotice() {
    ui::PageStack stack(makePlainPage);
    stack.show();
    stack.open(ui::PageId::Dues);
    auto *back = stack.findChild<ui::IconButton *>();
    QVERIFY(!back->isVisible());
    stack.openNotices(sampleDues(1));
    QVERIFY(back->isVisible());
    QVERIFY(!back->accessibleName().isEmpty());
    back->click();
    QVERIFY(stack.currentId() == ui::PageId::Dues);
    QVERIFY(!back->isVisible());
}

void PageStackTest::keepsThePageThatWasLeft() {
    ui::PageStack stack(makePlainPage);
    stack.open(ui::PageId::Dues);
    const ui::Page *list = stack.current();
    stack.openNotices(sampleDues(2));
    QVERIFY(stack.current() != list);
    stack.back();
    QCOMPARE(stack.current(), list);
}

QTEST_MAIN(PageStackTest)
#include "tst_pagestack.moc"
