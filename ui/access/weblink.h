// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/widgets/button.h"

#include <QUrl>

namespace campanella::ui {

/// A link to a page of the web, opened in the system's browser. Any other kind of address hides
/// the link: what a server sends can never open a file or start a program.
class WebLink : public Button {
    Q_OBJECT

public:
    explicit WebLink(QWidget *parent = nullptr);
    WebLink(const QString &words, const QUrl &url, QWidget *parent = nullptr);

    void setUrl(const QUrl &url);
    [[nodiscard]] QUrl url() const { return m_url; }

private:
    QUrl m_url;
};

} // namespace campanella::ui
