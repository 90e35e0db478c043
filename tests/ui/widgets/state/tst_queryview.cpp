// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/theme/theme.h"
#include "ui/widgets/state/queryview.h"

#include <QLabel>
#include <QPromise>
#include <QtTest>

using namespace campanella;
using namespace campanella::ui;

namespace {

/// A query whose answers a test gives by hand.
struct Asked {
    QList<std::shared_ptr<QPromise<Result<int>>>> promises;

    app::Query<int>::Fetch fetch() {
        return [this] {
            promises.append(std::make_shared<QPromise<Result<int>>>());
            promises.last()->start();
            return promises.last()->future();
        };
    }
    void answer(const Result<int> &result) {
        promises.last()->addResult(result);
        promises.last()->finish();
    }
};

Result<int> timeout() {
    return fail(Failure{FailureCode::NetworkTimeout, {}, {}, QStringLiteral("7f3a91"), {}});
}

} // namespace

/// The states that every page shows, drawn in one place.
class QueryViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void quickAnswerShowsNoSkeleton();
    void slowAnswerShowsASkeleton();
    void failureOffersToTryAgain();
    void tryingAgainBringsTheContent();
    void emptyAnswerGivesAdvice();
    void staleDataKeepTheContentUnderABanner();
    void queryMayGoFirst();

private:
    template <typename T>
    T *part() const {
        return m_view->findChild<T *>();
    }

    Asked m_asked;
    std::unique_ptr<app::Query<int>> m_query;
    std::unique_ptr<QueryView> m_view;
    QLabel *m_content = nullptr;
};

void QueryViewTest::init() {
    Theme::instance().apply();
    m_asked = Asked();
    m_query = std::make_unique<app::Query<int>>(m_asked.fetch());
    m_content = new QLabel(QStringLiteral("righe"));
    m_view = std::make_unique<QueryView>(*m_query, m_content);
    m_view->show();
    QApplication::setActiveWindow(m_view.get());
    m_query->refresh();
}

void QueryViewTest::cleanup() {
    m_view.reset();
    m_query.reset();
}

void QueryViewTest::quickAnswerShowsNoSkeleton() {
    QVERIFY(!part<Skeleton>()->isVisible());
    m_asked.answer(1);
    QTRY_VERIFY(m_content->isVisible());
    QVERIFY(!part<Skeleton>()->isVisible());
}

void QueryViewTest::slowAnswerShowsASkeleton() {
    QTRY_VERIFY(part<Skeleton>()->isVisible());
    QCOMPARE(part<Skeleton>()->accessibleName(), QStringLiteral("Caricamento"));
    m_asked.answer(1);
    QTRY_VERIFY(m_content->isVisible());
}

void QueryViewTest::failureOffersToTryAgain() {
    m_view->setFailedTitle([] { return QStringLiteral("Non riusciamo a leggere gli avvisi"); });
    m_asked.answer(timeout());
    QTRY_VERIFY(part<StatePanel>()->isVisible());
    const StatePanel *panel = part<StatePanel>();
    QCOMPARE(panel->title(), QStringLiteral("Non riusciamo a leggere gli avvisi"));
    QCOMPARE(panel->reference(), QStringLiteral("rete.tempo-scaduto · 7f3a91"));
    QCOMPARE(part<StatePanel>()->action()->text(), QStringLiteral("Riprova"));
    QVERIFY(part<StatePanel>()->action()->hasFocus());
}

void QueryViewTest::tryingAgainBringsTheContent() {
    m_asked.answer(timeout());
    QTRY_VERIFY(part<StatePanel>()->isVisible());
    part<StatePanel>()->action()->click();
    QCOMPARE(m_asked.promises.size(), 2);
    m_asked.answer(2);
    QTRY_VERIFY(m_content->isVisible());
}

void QueryViewTest::emptyAnswerGivesAdvice() {
    m_view->setEmpty([this] { return m_query->value() == 0; },
                     [] {
                         return EmptyWords{QStringLiteral("check"), QStringLiteral("Tutto pagato"),
                                           QStringLiteral("Ti avvisiamo noi."),
                                           QStringLiteral("Vedi lo storico"),
                                           QStringLiteral("history")};
                     });
    QSignalSpy pressed(m_view.get(), &QueryView::emptyActionPressed);
    m_asked.answer(0);
    QTRY_VERIFY(part<StatePanel>()->isVisible());
    QCOMPARE(part<StatePanel>()->title(), QStringLiteral("Tutto pagato"));
    part<StatePanel>()->action()->click();
    QCOMPARE(pressed.count(), 1);
    QCOMPARE(m_asked.promises.size(), 1);
}

void QueryViewTest::staleDataKeepTheContentUnderABanner() {
    m_asked.answer(1);
    QTRY_VERIFY(m_content->isVisible());
    QVERIFY(!part<Banner>()->isVisible());
    m_query->refresh();
    m_asked.answer(timeout());
    QTRY_VERIFY(part<Banner>()->isVisible());
    QVERIFY(m_content->isVisible());
    m_query->refresh();
    m_asked.answer(3);
    QTRY_VERIFY(!part<Banner>()->isVisible());
}

void QueryViewTest::queryMayGoFirst() {
    m_query.reset();
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_view.get(), &language);
    QVERIFY(m_view->isVisible());
}

QTEST_MAIN(QueryViewTest)
#include "tst_queryview.moc"
