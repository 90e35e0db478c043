// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/screens/tour.h"
#include "ui/messages/noticerow.h"
#include "ui/messages/questions/questionspage.h"
#include "ui/messages/questions/threadrow.h"
#include "ui/messages/townnoticespage.h"

namespace campanella::test {

namespace {

using ui::PageId;

/// Presses the way into the first row of the list in front.
template <typename Row>
void openFirst(ui::MainWindow &window) {
    if (auto *row = window.pages().current()->findChild<Row *>())
        row->openButton()->click();
}

} // namespace

void Tour::planMessages() {
    const auto has = [this](auto *row) {
        using Row = std::remove_pointer_t<decltype(row)>;
        return
            [this] { return m_window.pages().current()->template findChild<Row *>() != nullptr; };
    };
    const auto noticeRows = has(static_cast<ui::NoticeRow *>(nullptr));
    const auto threadRows = has(static_cast<ui::ThreadRow *>(nullptr));
    add(
        QStringLiteral("20-avvisi-del-comune"), [this] { open(PageId::TownNotices); }, noticeRows);
    addLooks(QStringLiteral("20-avvisi-del-comune"));
    add(QStringLiteral("21-avviso-del-comune"), [this] { openFirst<ui::NoticeRow>(m_window); });
    addLooks(QStringLiteral("21-avviso-del-comune"));
    add(
        QStringLiteral("22-domande"), [this] { open(PageId::Questions); }, threadRows);
    addLooks(QStringLiteral("22-domande"));
    add(QStringLiteral("23-domanda"), [this] { openFirst<ui::ThreadRow>(m_window); });
    addLooks(QStringLiteral("23-domanda"));
    add(QStringLiteral("24-nuova-domanda"), [this] {
        auto *page = qobject_cast<ui::QuestionsPage *>(m_window.pages().current());
        page->stepBack();
        page->newButton()->click();
        page->form().field().edit()->setPlainText(
            QStringLiteral("A ottobre Luca è stato assente tre giorni: perché i pasti sono 20?"));
    });
    addLooks(QStringLiteral("24-nuova-domanda"));
    for (const auto &[page, name] : {std::pair(PageId::HowToPay, QStringLiteral("25-come-pagare")),
                                     std::pair(PageId::Contacts, QStringLiteral("26-contatti"))}) {
        add(name, [this, page = page] { open(page); });
        addLooks(name);
    }
}

} // namespace campanella::test
