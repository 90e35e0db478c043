// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/notice.h"

#include <QHash>

#include <algorithm>

namespace campanella::app {

namespace {

NoticePayment paymentOf(const Due &due) {
    return {due.noticeNumber, due.amount, due.dueDate, due.instalment ? due.instalment->number : 0};
}

Notice noticeOf(const Due &due) {
    Notice notice;
    notice.subject = due.subject;
    notice.secondSubject = due.secondSubject;
    notice.debtor = due.payer;
    return notice;
}

void add(Notice &notice, const Due &due) {
    const NoticePayment payment = paymentOf(due);
    if (payment.instalment == 0)
        notice.single = payment;
    else
        notice.instalments.append(payment);
}

bool isEarlier(const NoticePayment &a, const NoticePayment &b) {
    return a.instalment < b.instalment;
}

} // namespace

QList<Notice> noticesFrom(const QList<Due> &dues) {
    QList<Notice> notices;
    QHash<QString, qsizetype> documents;
    for (const Due &due : dues) {
        const QString document = due.instalment ? due.instalment->documentId : QString();
        const qsizetype place = document.isEmpty() ? -1 : documents.value(document, -1);
        if (place < 0) {
            documents.insert(document, notices.size());
            notices.append(noticeOf(due));
        }
        add(notices[place < 0 ? notices.size() - 1 : place], due);
    }
    for (Notice &notice : notices)
        std::stable_sort(notice.instalments.begin(), notice.instalments.end(), isEarlier);
    return notices;
}

} // namespace campanella::app
