// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/page.h"

#include <QCryptographicHash>

namespace campanella::backend {

namespace {

/// Named in the policy by its hash, so it may not differ by a single space.
const QByteArray style =
    ":root{color-scheme:light dark}"
    "body{font:1.125rem/1.5 'Titillium Web',system-ui,sans-serif;max-width:34rem;margin:2rem auto;"
    "padding:0 1rem;color:#17324d;background:#fff}"
    "h1{font-size:1.75rem}h2{font-size:1.25rem;margin-top:2rem}"
    "ul{list-style:none;padding:0}li{margin:.5rem 0}"
    "a{display:block;padding:.75rem 1rem;border:2px solid #06c;border-radius:4px;color:#004d99;"
    "text-decoration:none;font-weight:600}"
    "a:hover{background:#e6f0fa;text-decoration:underline}"
    "a:focus{outline:3px solid #b36b00;outline-offset:2px}"
    "small{display:block;font-weight:400;font-size:1rem}"
    "@media (prefers-color-scheme:dark){body{color:#f2f5f8;background:#17242f}"
    "a{color:#9ccbff;border-color:#9ccbff}a:hover{background:#24384a}}";

} // namespace

QByteArray pageText(const QString &title, const QString &body) {
    const QByteArray name = title.toHtmlEscaped().toUtf8();
    return "<!DOCTYPE html>\n<html lang=\"it\"><head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
           "<meta name=\"robots\" content=\"noindex\"><title>" +
           name + "</title><style>" + style + "</style></head>\n<body><main><h1>" + name +
           "</h1>\n" + body.toUtf8() + "</main></body></html>\n";
}

QList<QPair<QByteArray, QByteArray>> pageHeaders() {
    static const QByteArray hash =
        QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    return {{"Content-Security-Policy", "default-src 'none'; style-src 'sha256-" + hash +
                                            "'; base-uri 'none'; form-action 'none'; "
                                            "frame-ancestors 'none'"},
            {"Referrer-Policy", "no-referrer"}};
}

} // namespace campanella::backend
