// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/municipalapi.h"
#include "app/session/drafts.h"
#include "app/session/query.h"
#include "ui/print/printdialogs.h"
#include "ui/print/textacts.h"
#include "ui/services/applications/draftsheet.h"
#include "ui/services/applications/errorindex.h"
#include "ui/services/applications/formcards.h"
#include "ui/services/applications/summarysheet.h"
#include "ui/shell/page/sheetpage.h"
#include "ui/widgets/state/queryview.h"

#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace campanella::ui {

class Navigator;
struct PageContext;

/// *Servizi → Nuova domanda per i Servizi Scolastici*: choose what to apply for, fill in step by
/// step, read all of it again, *Conferma e invia*; then number, day and receipt. Each step is saved
/// as a draft at the backend, and so is what is typed after the first, when the person rests or
/// leaves the page: a session that ends or a computer that fails takes a few seconds at most.
class NewApplicationPage : public SheetPage {
    Q_OBJECT

public:
    explicit NewApplicationPage(const PageContext &context);
    /// What the page shows and keeps; all of it outlives the page.
    struct Sources {
        app::MunicipalApi &api;
        app::Query<QList<ApplicationForm>> &forms;
        app::Query<QList<Application>> &applications;
        app::Query<Person> &person;
        app::Query<QList<Child>> &children;
        app::Query<ContentPage> &privacy;
        app::Drafts &drafts;
        Navigator &navigator;
    };
    NewApplicationPage(const Sources &sources, std::unique_ptr<PrintDialogs> dialogs,
                       QWidget *parent = nullptr);
    ~NewApplicationPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void opened() override;
    void closed() override;
    void refresh() override;
    bool stepBack() override;
    void printCurrent() override;
    void saveCurrent() override;

    /// The fields in front, or null.
    [[nodiscard]] DraftSheet *sheet() { return m_sheet.get(); }
    [[nodiscard]] ErrorIndex &errorIndex() { return m_index; }
    [[nodiscard]] Button *nextButton() { return &m_next; }
    [[nodiscard]] Button *previousButton() { return &m_previous; }
    [[nodiscard]] Button *laterButton() { return &m_later; }
    [[nodiscard]] TextActs &receipt() { return m_receipt; }
    /// The step in front, from 0; the summary is the last.
    [[nodiscard]] int step() const { return m_step; }
    /// How long the person rests before what was typed is saved; 10 seconds unless told otherwise.
    void setRest(std::chrono::milliseconds rest) { m_rest.setInterval(rest); }

protected:
    void retranslate() override;

private:
    enum class Shown { Choice, Steps, Done };
    enum class Then { Stay, Advance, Leave, Send };

    void build();
    QWidget *buildActs();
    void listen();
    void present(Shown what);
    void showForms();
    void begin(const Application &application);
    void makeSheet();
    void showStep(int step);
    void showSummary();
    void forget();
    void note();
    void advance();
    void goTo(const QString &pointer);
    [[nodiscard]] bool isSummary() const;
    [[nodiscard]] bool isUntouched() const;
    [[nodiscard]] QList<DraftIssue> issues() const;
    void save(Then then);
    void saveQuietly();
    void takeSavedQuietly(const Result<Application> &saved);
    void takeSaved(const Result<Application> &saved, Then then);
    void takeStored(const Result<Application> &stored);
    void refuse(const Failure &failure);
    void confirm();
    void send();
    void takeSent(const Result<Application> &sent);
    void setBusy(bool busy);

    Sources m_sources;
    std::unique_ptr<PrintDialogs> m_dialogs;
    Shown m_shown = Shown::Choice;
    int m_step = 0;
    bool m_busy = false;
    QTimer m_rest; ///< runs out when nothing is typed for a while
    bool m_savingQuietly = false;
    std::optional<Then> m_after; ///< what was pressed while that goes on
    QByteArray m_key;            ///< of the request as it stands: the same when it is sent again
    std::optional<Application> m_sent;

    FormCards *m_forms; ///< belongs to m_view
    QueryView m_view;
    ErrorIndex m_index;
    Label m_mandatory;
    QWidget m_place; ///< where the sheet stands
    std::unique_ptr<DraftSheet> m_sheet;
    SummarySheet m_summary;
    QWidget m_acts;
    Button m_previous;
    Button m_next;
    Button m_later;
    StatePanel m_done;
    TextActs m_receipt;
    Button m_list;
};

} // namespace campanella::ui
