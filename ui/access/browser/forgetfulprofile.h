// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>
#include <QWebEngineProfile>

namespace campanella::ui {

/// A browser profile of one visit: off the record, with all switched off that signing in does not
/// need.
class ForgetfulProfile final : public QWebEngineProfile {
    Q_OBJECT

public:
    /// `language` is what pages are asked to speak: "it".
    explicit ForgetfulProfile(const QString &language, QObject *parent = nullptr);
};

} // namespace campanella::ui
