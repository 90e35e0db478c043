// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/browser/requestguard.h"

namespace campanella::ui {

namespace {

WalkRules::Place placeOf(QWebEngineUrlRequestInfo::ResourceType type) {
    switch (type) {
    case QWebEngineUrlRequestInfo::ResourceTypeMainFrame:
    case QWebEngineUrlRequestInfo::ResourceTypeNavigationPreloadMainFrame:
        return WalkRules::Place::Page;
    case QWebEngineUrlRequestInfo::ResourceTypeSubFrame:
    case QWebEngineUrlRequestInfo::ResourceTypeNavigationPreloadSubFrame:
        return WalkRules::Place::Frame;
    default:
        return WalkRules::Place::Part;
    }
}

} // namespace

RequestGuard::RequestGuard(const WalkRules &rules, QObject *parent)
    : QWebEngineUrlRequestInterceptor(parent)
    , m_rules(rules) {}

void RequestGuard::interceptRequest(QWebEngineUrlRequestInfo &info) {
    const WalkRules::Place place = placeOf(info.resourceType());
    // The end of the walk is told by the page, which sees it first; it is never loaded.
    if (m_rules.judge(info.requestUrl(), place) != WalkRules::Verdict::Allowed)
        info.block(true);
}

} // namespace campanella::ui
