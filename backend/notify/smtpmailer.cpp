// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/smtpmailer.h"

#include <QByteArrayList>
#include <QFile>

#include <algorithm>
#include <cstring>
#include <curl/curl.h>
#include <memory>

namespace campanella::backend {

namespace {

struct ReleaseEasy {
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
};
struct ReleaseList {
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

bool isReady() {
    static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return ready;
}

constexpr long longestConnect = 30; // seconds

long wholeSeconds(std::chrono::milliseconds time) {
    return static_cast<long>(std::chrono::ceil<std::chrono::seconds>(time).count());
}

QByteArray inBrackets(const QString &address) {
    return '<' + address.toLatin1() + '>';
}

long curlSecurity(SmtpServer::Security security) {
    return security == SmtpServer::Security::None ? CURLUSESSL_NONE : CURLUSESSL_ALL;
}

/// One message on its way.
class Delivery {
public:
    Delivery(const SmtpServer &server, const QByteArray &message,
             const std::atomic<bool> &abandoned)
        : m_server(server)
        , m_message(message)
        , m_abandoned(abandoned)
        , m_easy(curl_easy_init()) {}

    Result<> run(const QString &from, const QString &to) {
        m_recipients.reset(curl_slist_append(nullptr, inBrackets(to).constData()));
        if (!m_easy || !m_recipients)
            return fail(FailureCode::MailFailed, QStringLiteral("libcurl gives no handle"));
        setServer();
        setTrust();
        setLimits();
        setMessage(from);
        const CURLcode outcome = curl_easy_perform(m_easy.get());
        return outcome == CURLE_OK ? Result<>() : refusal(outcome);
    }

private:
    template <typename T>
    void set(CURLoption option, T value) {
        curl_easy_setopt(m_easy.get(), option, value);
    }

    void setServer() {
        set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
        set(CURLOPT_PROXY, ""); // none, whatever the environment says
        set(CURLOPT_URL, m_server.url.toEncoded().constData());
        set(CURLOPT_USE_SSL, curlSecurity(m_server.security));
        if (m_server.user.isEmpty())
            return;
        set(CURLOPT_USERNAME, m_server.user.toUtf8().constData());
        set(CURLOPT_PASSWORD, m_server.password.toUtf8().constData());
    }

    void setTrust() {
        set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
        set(CURLOPT_SSL_VERIFYPEER, 1L);
        set(CURLOPT_SSL_VERIFYHOST, 2L);
        if (m_server.authorityFile.isEmpty())
            return;
        set(CURLOPT_CAINFO, QFile::encodeName(m_server.authorityFile).constData());
        // Else the system's authorities would still be trusted as well.
        set(CURLOPT_CAPATH, static_cast<const char *>(nullptr));
    }

    void setLimits() {
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_TIMEOUT_MS, static_cast<long>(m_server.timeout.count()));
        set(CURLOPT_CONNECTTIMEOUT, longestConnect);
        // After a time-out libcurl still says QUIT, and would wait two minutes for the answer; on a
        // handle that keeps its connection neither this limit nor abandon() would hold for it.
        set(CURLOPT_FORBID_REUSE, 1L);
        set(CURLOPT_SERVER_RESPONSE_TIMEOUT, wholeSeconds(m_server.timeout));
        set(CURLOPT_NOPROGRESS, 0L);
        set(CURLOPT_XFERINFOFUNCTION, &Delivery::goesOn);
        set(CURLOPT_XFERINFODATA, this);
    }

    void setMessage(const QString &from) {
        set(CURLOPT_MAIL_FROM, inBrackets(from).constData());
        set(CURLOPT_MAIL_RCPT, m_recipients.get());
        set(CURLOPT_UPLOAD, 1L);
        set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(m_message.size()));
        set(CURLOPT_READFUNCTION, &Delivery::handOver);
        set(CURLOPT_READDATA, this);
        set(CURLOPT_VERBOSE, 1L);
        set(CURLOPT_DEBUGFUNCTION, &Delivery::noteLine);
        set(CURLOPT_DEBUGDATA, this);
    }

    /// What the server says may repeat the address, so only its number is told.
    Result<> refusal(CURLcode outcome) const {
        const bool forGood = m_command == "RCPT" && m_refusal >= 500;
        return fail(
            forGood ? FailureCode::FieldInvalid : FailureCode::MailFailed,
            QStringLiteral("%1, at %2, SMTP status %3")
                .arg(QLatin1StringView(curl_easy_strerror(outcome)), QLatin1StringView(m_command))
                .arg(m_refusal));
    }

    static size_t handOver(char *room, size_t one, size_t count, void *self) {
        auto *delivery = static_cast<Delivery *>(self);
        const qsizetype left = delivery->m_message.size() - delivery->m_handedOver;
        const qsizetype size = std::min(left, static_cast<qsizetype>(one * count));
        std::memcpy(room, delivery->m_message.constData() + delivery->m_handedOver,
                    static_cast<size_t>(size));
        delivery->m_handedOver += size;
        return static_cast<size_t>(size);
    }

    static int goesOn(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
        return static_cast<Delivery *>(self)->m_abandoned ? 1 : 0;
    }

    /// libcurl does not tell which command was refused, and says QUIT after it. Of the commands
    /// only verbs are kept: an address or a password may follow, on a line of its own too.
    static int noteLine(CURL *, curl_infotype type, char *text, size_t size, void *self) {
        static const QByteArrayList verbs{"EHLO", "HELO", "STARTTLS", "AUTH",
                                          "MAIL", "RCPT", "DATA"};
        auto *delivery = static_cast<Delivery *>(self);
        const QByteArray line(text, static_cast<qsizetype>(size));
        const QByteArray verb = line.trimmed().split(' ').constFirst();
        if (type == CURLINFO_HEADER_OUT && verbs.contains(verb)) {
            delivery->m_command = verb;
            delivery->m_refusal = 0;
        }
        if (const int status = line.left(3).toInt(); type == CURLINFO_HEADER_IN && status >= 400)
            delivery->m_refusal = status;
        return 0;
    }

    const SmtpServer &m_server;
    const QByteArray &m_message;
    const std::atomic<bool> &m_abandoned;
    std::unique_ptr<CURL, ReleaseEasy> m_easy;
    std::unique_ptr<curl_slist, ReleaseList> m_recipients;
    QByteArray m_command; ///< the last verb that mattered
    int m_refusal = 0;    ///< the status that refused it; 0 when none did
    qsizetype m_handedOver = 0;
};

} // namespace

SmtpMailer::SmtpMailer(SmtpServer server, Sender sender)
    : m_server(std::move(server))
    , m_sender(std::move(sender)) {}

Result<> SmtpMailer::send(const Mail &mail) {
    const auto message = mimeMessage(m_sender, mail);
    if (!message)
        return fail(message.error());
    if (!isReady())
        return fail(FailureCode::MailFailed, QStringLiteral("libcurl does not start"));
    return Delivery(m_server, *message, m_abandoned).run(m_sender.address, mail.recipient);
}

} // namespace campanella::backend
