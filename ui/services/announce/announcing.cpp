// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/announce/announcing.h"

#include "app/connection/municipalapi.h"
#include "domain/clock.h"
#include "ui/theme/tokens.h"

#include <algorithm>

namespace campanella::ui {

namespace {

std::optional<AnnouncingTerms> termsOf(const AttendanceBook &book, const PublicId &service) {
    const auto found =
        std::find_if(book.terms.cbegin(), book.terms.cend(),
                     [&](const AnnouncingTerms &terms) { return terms.serviceId == service; });
    return found == book.terms.cend() ? std::nullopt : std::optional(*found);
}

/// Those of days to come, nearest first.
QList<Announcement> comingFor(const AttendanceBook &book, const PublicId &service) {
    const QDate today = italianDay(book.now);
    QList<Announcement> coming;
    for (const Announcement &one : book.announcements)
        if (one.serviceId == service && one.days.last() >= today)
            coming.append(one);
    std::sort(coming.begin(), coming.end(), [](const Announcement &a, const Announcement &b) {
        return a.days.first() < b.days.first();
    });
    return coming;
}

} // namespace

Announcing::Announcing(app::MunicipalApi &api, app::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_session(session) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    column->addWidget(&m_card);
    column->addWidget(&m_list);
    connect(&m_card, &AnnounceCard::announced, this, &Announcing::announce);
    connect(&m_list, &AnnouncedList::withdrawn, this, &Announcing::withdraw);
    connect(&m_card.cutoff(), &CutoffLine::passed, &session.attendance(), &app::QueryBase::refresh);
}

void Announcing::present(const PublicId &child, const PublicId &service,
                         const QList<Child> &children) {
    const auto &book = m_session.attendance().value();
    if (!book)
        return;
    m_children = children;
    const auto terms = termsOf(*book, service);
    const qint64 ahead = m_session.attendance().updatedAt().secsTo(book->now);
    m_card.setSubject(terms ? std::optional(AnnounceCard::Subject{*terms, children, child})
                            : std::nullopt,
                      ahead);
    m_list.present(comingFor(*book, service), children);
}

void Announcing::announce(const NewAnnouncement &wanted) {
    if (m_wanted != wanted)
        m_key = PublicId::random().toString().toLatin1();
    m_wanted = wanted;
    setBusy(true);
    app::onAnswer(m_api.announce(wanted, m_key), this, [this](const Result<Announcement> &answer) {
        setBusy(false);
        if (answer)
            return taken(*answer);
        if (!m_card.refuse(answer.error()))
            Q_EMIT failed(answer.error());
    });
}

void Announcing::taken(const Announcement &announcement) {
    m_wanted.reset();
    m_card.startAnew();
    Q_EMIT said(Banner::Kind::Success, tr("Comunicato."),
                tr("%1, %2. Il numero di conferma è %3.")
                    .arg(givenNames(announcement.childIds, m_children),
                         daysWords(announcement.days), announcement.number));
    m_session.attendance().refreshAfterChange();
}

void Announcing::withdraw(const Announcement &announcement) {
    setBusy(true);
    app::onAnswer(m_api.withdrawAnnouncement(announcement.id), this,
                  [this, announcement](const Result<> &done) {
                      setBusy(false);
                      m_session.attendance().refreshAfterChange();
                      if (!done)
                          return Q_EMIT failed(done.error());
                      Q_EMIT said(Banner::Kind::Success, tr("Annullato."),
                                  tr("La comunicazione %1 non vale più.").arg(announcement.number));
                  });
}

void Announcing::setBusy(bool busy) {
    m_card.setBusy(busy);
    m_list.setBusy(busy);
}

} // namespace campanella::ui
