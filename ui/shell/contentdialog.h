// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/query.h"
#include "domain/municipality.h"

#include <QDialog>

namespace campanella::app {
class Client;
}

namespace campanella::ui {

/// A text that the municipality publishes, read when it is opened. Esc closes it.
class ContentDialog : public QDialog {
    Q_OBJECT

public:
    ContentDialog(app::Client &client, const QString &slug, QWidget *parent);

private:
    app::Query<ContentPage> m_page;
};

} // namespace campanella::ui
