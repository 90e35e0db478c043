// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/screens/tour.h"
#include "ui/services/applications/applicationrow.h"
#include "ui/services/applications/applicationspage.h"
#include "ui/services/applications/newapplicationpage.h"

namespace campanella::test {

namespace {

using ui::PageId;

ui::NewApplicationPage *newPage(ui::MainWindow &window) {
    return qobject_cast<ui::NewApplicationPage *>(window.pages().current());
}

void set(ui::MainWindow &window, const QString &pointer, const QString &value) {
    if (ui::AnswerField *field = newPage(window)->sheet()->field(pointer)) {
        field->setValue(value);
        Q_EMIT field->edited();
    }
}

} // namespace

void Tour::planApplications() {
    const auto listIsThere = [this] {
        return m_window.pages().current()->findChild<ui::ApplicationRow *>() != nullptr;
    };
    add(
        QStringLiteral("30-domande-inviate"), [this] { open(PageId::Applications); }, listIsThere);
    addLooks(QStringLiteral("30-domande-inviate"));
    add(QStringLiteral("31-domanda-inviata"), [this] {
        if (auto *row = m_window.pages().current()->findChild<ui::ApplicationRow *>())
            row->openButton()->click();
    });
    addLooks(QStringLiteral("31-domanda-inviata"));
    add(QStringLiteral("32-nuova-domanda-servizi"), [this] { open(PageId::NewApplication); });
    addLooks(QStringLiteral("32-nuova-domanda-servizi"));
    planApplicationSteps();
}

void Tour::planApplicationSteps() {
    const auto isStep = [this](int step) {
        return [this, step] { return newPage(m_window)->step() == step; };
    };
    const auto goOn = [this] { newPage(m_window)->nextButton()->click(); };
    add(QStringLiteral("33-domanda-privacy"), [this] {
        for (auto *start : m_window.pages().current()->findChildren<QAbstractButton *>())
            if (start->accessibleName().endsWith(QStringLiteral("Mensa scolastica")))
                return start->click();
    });
    add({}, [this] { set(m_window, QStringLiteral("/privacy_read"), QStringLiteral("yes")); });
    add({}, goOn, isStep(1));
    add(QStringLiteral("34-domanda-dati"), [this] {
        set(m_window, QStringLiteral("/child_id"), QStringLiteral("other"));
        set(m_window, QStringLiteral("/child/given_name"), QStringLiteral("Marta"));
        set(m_window, QStringLiteral("/child/family_name"), QStringLiteral("Rossi"));
        set(m_window, QStringLiteral("/child/birth_date"), QStringLiteral("2021-03-05"));
        set(m_window, QStringLiteral("/child/fiscal_code"), QStringLiteral("RSSMRT21C45G479S"));
        set(m_window, QStringLiteral("/email"), QStringLiteral("anna.conti@posta.example"));
    });
    addLooks(QStringLiteral("34-domanda-dati"));
    add({}, goOn, isStep(2));
    add(QStringLiteral("35-domanda-da-sistemare"), [this, goOn] {
        set(m_window, QStringLiteral("/answers/diet"), QStringLiteral("health"));
        goOn();
    });
    addLooks(QStringLiteral("35-domanda-da-sistemare"));
    add({}, [this] {
        for (const auto &[name, value] :
             {std::pair("school", "verdi"), std::pair("days", "5"), std::pair("school_class", "1A"),
              std::pair("diet_health", "Celiachia"), std::pair("start", "2027-01-07"),
              std::pair("rules", "yes")})
            set(m_window, QStringLiteral("/answers/") + QString::fromLatin1(name),
                QString::fromLatin1(value));
    });
    add(QStringLiteral("35-domanda-allegato"), [this] {
        newPage(m_window)->sheet()->focusField(QStringLiteral("/answers/diet_certificate"));
        newPage(m_window)->scroll()->ensureWidgetVisible(m_window.focusWidget());
    });
    addLooks(QStringLiteral("35-domanda-allegato"));
    add(QStringLiteral("36-domanda-riepilogo"), goOn, isStep(3));
    addLooks(QStringLiteral("36-domanda-riepilogo"));
    add({}, [this] { open(PageId::Today); });
}

} // namespace campanella::test
