// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/query.h"
#include "domain/municipality.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state/queryview.h"

#include <QTextBrowser>

namespace campanella::app {
class MunicipalApi;
}

namespace campanella::ui {

/// The municipality's privacy notice, to be read in place before an account is made. Which text
/// was shown goes with the request.
class PrivacyNotice : public QWidget {
    Q_OBJECT

public:
    /// The api outlives the notice.
    explicit PrivacyNotice(app::MunicipalApi &api, QWidget *parent = nullptr);

    /// Asks for the text, unless it is there.
    void read();
    /// Asks again: the text may be another one by now.
    void readAgain() { m_page.refresh(); }
    /// textVersion() of what is shown; empty while there is nothing to read.
    [[nodiscard]] QString version() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showText();
    void retranslate();
    void applyTheme();

    app::Query<ContentPage> m_page;
    Label m_title;
    QTextBrowser *m_text; ///< belongs to m_view
    QueryView m_view;
    Label m_consent;
};

} // namespace campanella::ui
