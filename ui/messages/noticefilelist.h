// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/municipalapi.h"
#include "ui/print/printdialogs.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"

namespace campanella::ui {

/// The files that a notice carries: name, kind, size and *Salva* of each. A terminal names them
/// only: nothing is saved there.
class NoticeFileList : public Card {
    Q_OBJECT

public:
    /// Api and dialogs outlive it.
    NoticeFileList(app::MunicipalApi &api, PrintDialogs &dialogs, const PublicId &notice,
                   QWidget *parent = nullptr);
    /// Hides itself when there is none.
    void setFiles(const QList<NoticeFile> &files);

Q_SIGNALS:
    /// How the saving of one ended, in words for the page's banner.
    void ended(campanella::ui::Banner::Kind kind, const QString &lead, const QString &rest);
    void failed(const campanella::Failure &failure);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addRow(const NoticeFile &file);
    void fetch(const NoticeFile &file);
    void save(const NoticeFile &file, const QByteArray &bytes);

    app::MunicipalApi &m_api;
    PrintDialogs &m_dialogs;
    PublicId m_notice;
    QList<NoticeFile> m_files;
    bool m_fetching = false; ///< one at a time
};

} // namespace campanella::ui
