// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/session.h"
#include "ui/services/announce/announcecard.h"
#include "ui/services/announce/announcedlist.h"
#include "ui/widgets/banner.h"

namespace campanella::ui {

/// What a family says in advance of a service: the two cards, and the way to the backend and back.
/// The attendance is asked for again after each act.
class Announcing : public QWidget {
    Q_OBJECT

public:
    Announcing(app::MunicipalApi &api, app::Session &session, QWidget *parent = nullptr);
    /// `children`: those who use the service. Nothing is shown where the service takes none.
    void present(const PublicId &child, const PublicId &service, const QList<Child> &children);
    [[nodiscard]] AnnounceCard &card() { return m_card; }
    [[nodiscard]] AnnouncedList &list() { return m_list; }

Q_SIGNALS:
    void said(campanella::ui::Banner::Kind kind, const QString &lead, const QString &rest);
    void failed(const campanella::Failure &failure);

private:
    void announce(const NewAnnouncement &wanted);
    void taken(const Announcement &announcement);
    void withdraw(const Announcement &announcement);
    void setBusy(bool busy);

    app::MunicipalApi &m_api;
    app::Session &m_session;
    QList<Child> m_children;
    AnnounceCard m_card;
    AnnouncedList m_list;
    QByteArray m_key; ///< of m_wanted: the same when it is sent again
    std::optional<NewAnnouncement> m_wanted;
};

} // namespace campanella::ui
