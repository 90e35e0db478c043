// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/access.h"
#include "domain/application.h"
#include "domain/attachment.h"
#include "domain/attendance.h"
#include "domain/attestation.h"
#include "domain/checkout.h"
#include "domain/delivery.h"
#include "domain/due.h"
#include "domain/dueline.h"
#include "domain/isee.h"
#include "domain/messagethread.h"
#include "domain/municipality.h"
#include "domain/pairing.h"
#include "domain/person.h"
#include "domain/profile.h"
#include "domain/result.h"
#include "domain/session.h"
#include "domain/statement.h"
#include "domain/townnotice.h"

#include <QFuture>

namespace campanella::app {

class Connection;

/// Which dues to ask for; an empty field means any.
struct DuesFilter {
    QString childId;
    QString serviceId;
    QString schoolYear;
    QString state;
    bool wholeTown = false; ///< operators only: all families (GET /v1/counter/dues)
};

/// Which notices of the Comune to ask for; an empty field means any.
struct NoticesFilter {
    QString words; ///< each must occur in title or text
    QString schoolYear;
    bool unreadOnly = false;
    friend bool operator==(const NoticesFilter &, const NoticesFilter &) = default;
};

/// The typed face of the municipal backend: one method per operation of docs/openapi.yaml.
class MunicipalApi {
public:
    explicit MunicipalApi(Connection &connection);

    [[nodiscard]] QFuture<Result<Municipality>> municipality() const;
    [[nodiscard]] QFuture<Result<ContentPage>> contentPage(const QString &slug) const;

    // In and out. A session begins with the header X-Campanella-Device: what deviceName() says.
    [[nodiscard]] QFuture<Result<AccessOffer>> accessOffer() const;
    [[nodiscard]] QFuture<Result<SessionGrant>> signIn(const Credentials &credentials) const;
    /// The one-time code that the browser brought back, for a session or a first access.
    [[nodiscard]] QFuture<Result<SignInOutcome>> redeem(const Redemption &redemption) const;
    /// The button "Crea" of the first access.
    [[nodiscard]] QFuture<Result<SessionGrant>> createProfile(const NewProfile &profile) const;
    [[nodiscard]] QFuture<Result<SignOutAnswer>> signOut() const;

    // Own credentials. The two first requests are answered alike for known and unknown people.
    [[nodiscard]] QFuture<Result<>> registerAccount(const Registration &wanted) const;
    [[nodiscard]] QFuture<Result<SessionGrant>> confirmRegistration(const EmailProof &proof) const;
    [[nodiscard]] QFuture<Result<>> requestPasswordReset(const PasswordResetRequest &request) const;
    [[nodiscard]] QFuture<Result<>> resetPassword(const PasswordReset &reset) const;
    [[nodiscard]] QFuture<Result<AccountSummary>> account() const;
    /// A wrong current password is CredentialsWrong; the session stays.
    [[nodiscard]] QFuture<Result<>> changePassword(const PasswordChange &change) const;
    [[nodiscard]] QFuture<Result<QList<OpenSession>>> openSessions() const;
    [[nodiscard]] QFuture<Result<>> endOtherSessions() const;

    [[nodiscard]] QFuture<Result<Person>> person() const;
    [[nodiscard]] QFuture<Result<QList<Child>>> children() const;
    /// How the person is linked to their children, and who is offered.
    [[nodiscard]] QFuture<Result<Pairings>> pairings() const;
    /// The button "Aggiungi". Repeating it after a lost answer is safe.
    [[nodiscard]] QFuture<Result<LinkedChild>> pair(const PairingRequest &wanted) const;
    [[nodiscard]] QFuture<Result<LinkedChild>> confirmProposal(const PublicId &child) const;
    [[nodiscard]] QFuture<Result<>> declineProposal(const PublicId &child) const;
    [[nodiscard]] QFuture<Result<Invitation>> invite(const NewInvitation &wanted) const;
    [[nodiscard]] QFuture<Result<LinkedChild>> acceptInvitation(const PublicId &id) const;
    /// Whoever sent it takes it back; whoever was invited declines or gives up.
    [[nodiscard]] QFuture<Result<>> endInvitation(const PublicId &id) const;

    // Profilo utente.
    [[nodiscard]] QFuture<Result<PersonProfile>> profile() const;
    /// `version` is that of the record that the person has changed; EditStale otherwise.
    [[nodiscard]] QFuture<Result<Contacts>> changeContacts(const ContactChoices &choices,
                                                           const QString &version) const;
    /// Sends a code there; the answer does not say whether it is on its way.
    [[nodiscard]] QFuture<Result<>> requestEmailChange(const EmailChange &wanted) const;
    [[nodiscard]] QFuture<Result<Contacts>> confirmEmailChange(const EmailChangeProof &proof) const;
    /// The same for a mobile, by SMS.
    [[nodiscard]] QFuture<Result<>> requestMobileCode(const MobileChange &wanted) const;
    [[nodiscard]] QFuture<Result<Contacts>> confirmMobile(const MobileChangeProof &proof) const;
    /// What the Comune has sent to the person, newest first.
    [[nodiscard]] QFuture<Result<QList<Delivery>>> deliveries() const;

    // Dichiarazione ISEE; NotFound where the municipality has no text for it.
    [[nodiscard]] QFuture<Result<IseeDeclaration>> isee() const;
    [[nodiscard]] QFuture<Result<IseeDeclaration>> authoriseIsee(const IseeRequest &wanted) const;
    [[nodiscard]] QFuture<Result<IseeDeclaration>> revokeIsee() const;

    [[nodiscard]] QFuture<Result<QList<Service>>> services() const;
    /// The days of all children in that school year, or in the one of now.
    [[nodiscard]] QFuture<Result<AttendanceBook>>
    attendance(const std::optional<SchoolYear> &year = {}) const;
    /// `key` is the Idempotency-Key: the same when the person tries again.
    [[nodiscard]] QFuture<Result<Announcement>> announce(const NewAnnouncement &wanted,
                                                         const QByteArray &key) const;
    [[nodiscard]] QFuture<Result<>> withdrawAnnouncement(const PublicId &id) const;
    [[nodiscard]] QFuture<Result<DuePage>> duesPage(const DuesFilter &filter,
                                                    const QString &cursor) const;
    /// All pages, one after the other.
    [[nodiscard]] QFuture<Result<QList<Due>>> dues(const DuesFilter &filter) const;
    [[nodiscard]] QFuture<Result<Due>> due(const PublicId &id) const;
    /// What the due was made of; none when no billing run made it.
    [[nodiscard]] QFuture<Result<QList<DueLine>>> dueLines(const PublicId &id) const;
    /// What was paid, the newest first: dues that have their payment. All pages.
    [[nodiscard]] QFuture<Result<QList<Due>>> payments() const;
    /// An empty text takes the note away.
    [[nodiscard]] QFuture<Result<>> notePayment(const PublicId &payment,
                                                const PaymentNote &note) const;

    /// The statement of everything, all school years and services.
    [[nodiscard]] QFuture<Result<Statement>> statement() const;
    /// What was paid in a calendar year, one for each child.
    [[nodiscard]] QFuture<Result<QList<Attestation>>> attestations(int year) const;

    // Paying. `key` is the Idempotency-Key: the same when the person tries again. All four fail
    // with PayingNotOffered where the municipality takes no payments this way.
    /// Takes the dues and answers the page to open. Fails with DueNotPayable, AmountChanged,
    /// NotFound (another family's due), FieldInvalid (none, too many, one twice).
    [[nodiscard]] QFuture<Result<Checkout>> startCheckout(const CheckoutRequest &wanted,
                                                          const QByteArray &key) const;
    /// The person's own that are pending, the newest first.
    [[nodiscard]] QFuture<Result<QList<Checkout>>> checkouts() const;
    [[nodiscard]] QFuture<Result<Checkout>> checkout(const PublicId &id) const;
    /// Annulla: sets the dues of an Open one free. Any other stays as it is; the answer tells.
    [[nodiscard]] QFuture<Result<Checkout>> giveUpCheckout(const PublicId &id) const;

    /// One page, newest first, without the texts; `cursor` is empty for the first one.
    [[nodiscard]] QFuture<Result<TownNoticePage>> townNotices(const NoticesFilter &filter,
                                                              const QString &cursor) const;
    [[nodiscard]] QFuture<Result<TownNotice>> townNotice(const PublicId &id) const;
    /// All bytes of a file that the notice carries.
    [[nodiscard]] QFuture<Result<QByteArray>> noticeFile(const PublicId &notice,
                                                         const PublicId &file) const;
    [[nodiscard]] QFuture<Result<>> markTownNoticeRead(const PublicId &id) const;

    // Questions to the office. `key` is the Idempotency-Key: the same when the person tries again.
    [[nodiscard]] QFuture<Result<QList<MessageThread>>> threads() const;
    [[nodiscard]] QFuture<Result<MessageThread>> thread(const PublicId &id) const;
    [[nodiscard]] QFuture<Result<MessageThread>> startThread(const NewThread &wanted,
                                                             const QByteArray &key) const;
    [[nodiscard]] QFuture<Result<MessageThread>>
    replyToThread(const PublicId &id, const NewMessage &message, const QByteArray &key) const;
    [[nodiscard]] QFuture<Result<MessageThread>> closeThread(const PublicId &id) const;
    [[nodiscard]] QFuture<Result<>> markThreadRead(const PublicId &id) const;

    // Applications for services. `key` is the same when the person tries again.
    [[nodiscard]] QFuture<Result<QList<ApplicationForm>>> applicationForms() const;
    [[nodiscard]] QFuture<Result<QList<Application>>> applications() const;
    [[nodiscard]] QFuture<Result<Application>> application(const PublicId &id) const;
    [[nodiscard]] QFuture<Result<Application>> startApplication(const ApplicationDraft &draft,
                                                                const QByteArray &key) const;
    /// Refused with EditStale when `version` is not the stored one any more.
    [[nodiscard]] QFuture<Result<Application>> saveApplication(const PublicId &id, int version,
                                                               const ApplicationDraft &draft) const;
    [[nodiscard]] QFuture<Result<Application>> sendApplication(const PublicId &id, int version,
                                                               const QByteArray &key) const;
    [[nodiscard]] QFuture<Result<>> discardApplication(const PublicId &id) const;
    [[nodiscard]] QFuture<Result<Application>> withdrawApplication(const PublicId &id) const;
    /// Of an application whose state is PlaceOffered.
    [[nodiscard]] QFuture<Result<Application>> takePlace(const PublicId &id) const;
    [[nodiscard]] QFuture<Result<Application>>
    supplementApplication(const PublicId &id, const Supplement &added, const QByteArray &key) const;
    [[nodiscard]] QFuture<Result<Attachment>> startAttachment(const NewAttachment &wanted,
                                                              const QByteArray &key) const;
    /// The same bytes again change nothing: the answer says where to go on.
    [[nodiscard]] QFuture<Result<Attachment>> addAttachmentPart(const PublicId &id, qint64 offset,
                                                                const AttachmentPart &part) const;
    [[nodiscard]] QFuture<Result<Attachment>> attachment(const PublicId &id) const;
    /// All its bytes.
    [[nodiscard]] QFuture<Result<QByteArray>> attachmentContent(const PublicId &id) const;
    [[nodiscard]] QFuture<Result<>> discardAttachment(const PublicId &id) const;

private:
    Connection &m_connection;
};

} // namespace campanella::app
