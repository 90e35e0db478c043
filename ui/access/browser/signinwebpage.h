// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/failure.h"
#include "ui/access/browser/walkrules.h"

#include <QByteArray>
#include <QTimer>
#include <QUrlQuery>
#include <QWebEngineCertificateError>
#include <QWebEngineLoadingInfo>
#include <QWebEnginePage>

namespace campanella::ui {

/// The pages of a sign-in, one after the other, within the rules.
class SignInWebPage final : public QWebEnginePage {
    Q_OBJECT

public:
    /// `authorities` (PEM) may have issued the backend's certificate, besides the system's.
    SignInWebPage(const WalkRules &rules, QByteArray authorities, QWebEngineProfile *profile,
                  QObject *parent = nullptr);

Q_SIGNALS:
    /// The walk is over; the address of its end was not loaded.
    void arrived(const QUrlQuery &answer);
    /// A page wanted to lead elsewhere and was not let.
    void strayed();
    /// A page could not be shown: network, certificate, a gateway's own trouble, time.
    void troubled(campanella::FailureCode code);
    /// A page is there and can be used.
    void shown();

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message,
                                  int line, const QString &source) override;

private:
    void refuseWishes();
    void watchLoading(const QWebEngineLoadingInfo &info);
    void checkCertificate(QWebEngineCertificateError error);

    WalkRules m_rules;
    QByteArray m_authorities;
    QTimer m_patience;
    bool m_arrived = false;
};

/// What a page that could not be shown means to the person.
[[nodiscard]] FailureCode failureOfLoad(QWebEngineLoadingInfo::ErrorDomain domain, int code);

} // namespace campanella::ui
