// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/applicationform.h"
#include "domain/attachment.h"
#include "domain/publicid.h"

#include <QDateTime>

namespace campanella {

/// Where an application stands: in bozza, inviata, presa in carico, da integrare, accettata,
/// rifiutata, in graduatoria, posto offerto, rinunciata.
enum class ApplicationState {
    Draft,
    Sent,
    InProgress,
    ToSupplement,
    Accepted,
    Refused,
    WaitingList,
    PlaceOffered,
    Renounced
};

[[nodiscard]] QString toString(ApplicationState state);
[[nodiscard]] Result<ApplicationState> applicationStateFromString(QStringView text);

/// Whether the office may move an application from the one state to the other.
[[nodiscard]] bool mayMove(ApplicationState from, ApplicationState to);
/// Whether the family may take it back: it was sent, and nothing of it is over.
[[nodiscard]] bool mayWithdraw(ApplicationState state);

/// A child as the person typed it, who is not linked yet: texts, since a draft keeps what is wrong.
struct TypedChild {
    QString givenName;
    QString familyName;
    QString fiscalCode;
    QString birthDate; ///< ISO 8601 once it is right
    friend bool operator==(const TypedChild &, const TypedChild &) = default;
};

/// What the person fills in. A draft may hold anything; checkDraft() says whether it can be sent.
struct ApplicationDraft {
    QString formSlug;
    std::optional<PublicId> childId; ///< of a linked child; without it `child` says who
    TypedChild child;
    QString email; ///< for this application only
    QString mobile;
    bool privacyRead = false;
    Answers answers;
    friend bool operator==(const ApplicationDraft &, const ApplicationDraft &) = default;
};

/// Why a field cannot stay as it is.
enum class FieldIssue { Missing, TooLong, Unreadable, NotADay, InTheFuture, BirthDateDiffers };

/// One field that must change before the application can be sent.
struct DraftIssue {
    QString pointer; ///< JSON pointer: "/answers/stop", "/child/fiscal_code"
    FieldIssue issue = FieldIssue::Missing;
    friend bool operator==(const DraftIssue &, const DraftIssue &) = default;
};

/// Everything that is missing or wrong, in the order of the form; empty when it can be sent.
/// Client and backend ask this same function. `today` is the Italian day.
[[nodiscard]] QList<DraftIssue> checkDraft(const ApplicationForm &form,
                                           const ApplicationDraft &draft, QDate today);

/// What is wrong in technical English, for FieldError and logs.
[[nodiscard]] QString issueDetail(FieldIssue issue);

/// Without what the form does not ask, and without blanks around texts.
[[nodiscard]] ApplicationDraft tidied(const ApplicationForm &form, ApplicationDraft draft);

/// Whether a text of a draft can be stored at all: no NUL, and not longer than anything is.
[[nodiscard]] bool isStorable(const ApplicationDraft &draft);

/// One line of the history of an application.
struct ApplicationEvent {
    ApplicationState state = ApplicationState::Sent;
    QDateTime at;
    bool byOffice = false;
    QString text; ///< what is to be added, why it was refused, what was added; may be empty
    QString file; ///< what was added with it, an attachmentAnswer(); mostly empty
    friend bool operator==(const ApplicationEvent &, const ApplicationEvent &) = default;
};

/// An application of a person for a school service, from the draft to its end.
struct Application {
    PublicId id;
    QString number;       ///< "2026-12"; empty for a draft
    ApplicationForm form; ///< as it was when the application was sent; for a draft as it is now
    ApplicationDraft draft;
    QString childName;     ///< to show; empty while nobody was named
    QString applicantName; ///< to show
    ApplicationState state = ApplicationState::Draft;
    int version = 1; ///< counts the changes: what If-Match asks for
    QDateTime changedAt;
    std::optional<QDateTime> sentAt;
    std::optional<QDate> decideBy;  ///< the office decides at the latest on that day
    QList<ApplicationEvent> events; ///< oldest first
    friend bool operator==(const Application &, const Application &) = default;
};

/// What the office decides.
struct OfficeMove {
    ApplicationState to = ApplicationState::InProgress;
    QString text; ///< up to longestText characters; needed to ask for more and to refuse
    friend bool operator==(const OfficeMove &, const OfficeMove &) = default;
};

/// An application as the office sees it.
struct OfficeApplication {
    Application application;
    QList<Attachment> files; ///< that came with it
    friend bool operator==(const OfficeApplication &, const OfficeApplication &) = default;
};

/// A page of the office's applications, and the cursor of the next one (empty at the end).
struct ApplicationPage {
    QList<Application> items;
    QString nextCursor;
    friend bool operator==(const ApplicationPage &, const ApplicationPage &) = default;
};

/// What the person adds when the office asks for it.
struct Supplement {
    QString text; ///< at most longestText characters; empty only with a file
    QString file; ///< an attachmentAnswer(), or empty
    friend bool operator==(const Supplement &, const Supplement &) = default;
};

} // namespace campanella
