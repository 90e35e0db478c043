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

/// What a part is called, without saying which part it is.
QString wholeSubject(const Due &due) {
    const QString part =
        QStringLiteral(", rata %1 di %2").arg(due.instalment->number).arg(due.instalment->count);
    return due.subject.endsWith(part) ? due.subject.chopped(part.size()) : due.subject;
}

/// Of several ways to pay a debt the whole gives the notice its subject, else the last part does.
void name(Notice &notice, const Due &due) {
    if (notice.single && due.instalment->number != 0)
        return;
    notice.subject = wholeSubject(due);
    notice.secondSubject = due.secondSubject;
}

void add(Notice &notice, const Due &due) {
    const NoticePayment payment = paymentOf(due);
    if (notice.single || !notice.instalments.isEmpty())
        name(notice, due);
    if (payment.instalment == 0)
        notice.single = payment;
    else
        notice.instalments.append(payment);
}

bool isOfSameDocument(const Due &a, const Due &b) {
    return a.instalment && b.instalment && !a.instalment->documentId.isEmpty() &&
           a.instalment->documentId == b.instalment->documentId;
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

QList<Due> withWholePlans(QList<Due> dues, const QList<Due> &known) {
    const auto has = [&dues](const auto &which) {
        return std::any_of(dues.cbegin(), dues.cend(), which);
    };
    for (const Due &due : known) {
        const bool isThere = has([&due](const Due &other) { return other.id == due.id; });
        if (!isThere && isPayable(due.state) &&
            has([&due](const Due &other) { return isOfSameDocument(other, due); }))
            dues.append(due);
    }
    return dues;
}

} // namespace campanella::app
