// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/municipalapi.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTimer>
#include <QWidget>

#include <optional>

class QGridLayout;

namespace campanella::ui {

/// What narrows the notices: all or those to read, the school year, and words. Words are asked for
/// once nobody types any more.
class NoticesFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticesFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] app::NoticesFilter filter() const;
    [[nodiscard]] bool isNarrowed() const;
    /// Offers this school year and the one before.
    void setCurrentYear(const SchoolYear &year);
    void showAll();
    void focusSearch();
    [[nodiscard]] QLineEdit *searchField() { return &m_search; }
    [[nodiscard]] QComboBox *stateBox() { return &m_state; }
    [[nodiscard]] QComboBox *yearBox() { return &m_year; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void arrange();

    Label m_stateLabel;
    QComboBox m_state;
    Label m_yearLabel;
    QComboBox m_year;
    Label m_searchLabel;
    QLineEdit m_search;
    QGridLayout *m_grid;
    std::optional<bool> m_narrow;
    QTimer m_typing;
};

} // namespace campanella::ui
