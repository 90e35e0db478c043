// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/form/form.h"

#include <QBoxLayout>
#include <QDate>
#include <QStringList>

#include <optional>

namespace campanella::ui {

/// *Dal … Al … Parole … Cerca*: two days that both count, and words that all occur; what is empty
/// sets no bound.
class PeriodSearch : public QWidget {
    Q_OBJECT

public:
    explicit PeriodSearch(QWidget *parent = nullptr);

    /// What was searched for last; nothing at first.
    [[nodiscard]] const std::optional<QDate> &from() const { return m_from; }
    [[nodiscard]] const std::optional<QDate> &to() const { return m_to; }
    [[nodiscard]] bool contains(QDate day) const;
    /// Whether each word that was searched for is in one of the texts; neither accents nor
    /// capitals count.
    [[nodiscard]] bool matches(const QStringList &texts) const;
    [[nodiscard]] bool hasWords() const { return !m_words.isEmpty(); }
    /// Empties all and searches.
    void reset();
    [[nodiscard]] FormField &fromField() { return m_fromField; }
    [[nodiscard]] FormField &toField() { return m_toField; }
    [[nodiscard]] FormField &wordsField() { return m_wordsField; }
    [[nodiscard]] Button *button() { return &m_search; }

Q_SIGNALS:
    void searched();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void check();
    void search();
    void arrange();
    void retranslate();

    QBoxLayout m_row;
    FormField m_fromField;
    FormField m_toField;
    FormField m_wordsField;
    Label m_level; ///< as high as the fields' labels, so that the button stands beside the fields
    Button m_search;
    Form m_form;
    std::optional<QDate> m_from;
    std::optional<QDate> m_to;
    QStringList m_words; ///< as searchText() writes them
};

} // namespace campanella::ui
