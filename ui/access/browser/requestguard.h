// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/access/browser/walkrules.h"

#include <QWebEngineUrlRequestInterceptor>

namespace campanella::ui {

/// Stops every request that the rules do not allow, before a byte of it leaves.
class RequestGuard final : public QWebEngineUrlRequestInterceptor {
    Q_OBJECT

public:
    explicit RequestGuard(const WalkRules &rules, QObject *parent = nullptr);
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

private:
    WalkRules m_rules;
};

} // namespace campanella::ui
