// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/query.h"
#include "tests/helper/samples.h"
#include "ui/shell/navigator.h"

#include <QPromise>

namespace campanella::test {

/// Remembers where a page wanted to go.
class SpyNavigator final : public ui::Navigator {
public:
    void open(ui::PageId page) override { opened.append(page); }
    void openNotices(const QList<Due> &dues) override { notices.append(dues); }
    void pay(const QList<Due> &dues) override { paid.append(dues); }
    void back() override { ++backs; }

    QList<ui::PageId> opened;
    QList<QList<Due>> notices;
    QList<QList<Due>> paid;
    int backs = 0;
};

/// An answer that is there at once.
template <typename T>
typename app::Query<T>::Fetch answering(T value) {
    return [value] {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(Result<T>(value));
        promise.finish();
        return promise.future();
    };
}

template <typename T>
typename app::Query<T>::Fetch failing(FailureCode code) {
    return [code] {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(Result<T>(fail(code)));
        promise.finish();
        return promise.future();
    };
}

[[nodiscard]] Due makeDue(int number, const QString &service, ServiceKind kind, int cents,
                          QDate dueDate, DueState state = DueState::ToPay, int child = 1);
/// Six dues of two children: one overdue, four to pay, one awaiting its outcome. 279.80 € and
/// 30.00 € waiting.
[[nodiscard]] QList<Due> familyDues();
/// Five children with the longest names one meets, and German service names.
[[nodiscard]] QList<Due> longDues();

} // namespace campanella::test
