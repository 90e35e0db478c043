// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/domain/layerrules.h"

#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace campanella {

namespace {

/// What puts the client together: the one place that sees both app and ui.
bool isCompositionRoot(const QString &file) {
    return file == u"app/main.cpp" || file.startsWith("app/program/"_L1);
}

const QStringList &folders() {
    static const QStringList all{u"domain"_s, u"app"_s, u"ui"_s, u"backend"_s};
    return all;
}

/// The top folders that each top folder may include from.
QStringList visibleFrom(const QString &file) {
    static const QHash<QString, QStringList> visible{
        {u"domain"_s, {u"domain"_s}},
        {u"app"_s, {u"app"_s, u"domain"_s}},
        {u"ui"_s, {u"ui"_s, u"app"_s, u"domain"_s}},
        {u"backend"_s, {u"backend"_s, u"domain"_s}},
    };
    const QStringList seen = visible.value(file.section(u'/', 0, 0));
    return isCompositionRoot(file) ? seen + QStringList{u"ui"_s} : seen;
}

/// The Qt module of a header such as QTimer, from the installed headers; empty if of none.
QString moduleOf(const QString &header) {
    static const QStringList modules{u"QtCore"_s, u"QtGui"_s,           u"QtNetwork"_s,
                                     u"QtSql"_s,  u"QtSvg"_s,           u"QtWidgets"_s,
                                     u"QtXml"_s,  u"QtPrintSupport"_s,  u"QtConcurrent"_s,
                                     u"QtDBus"_s, u"QtWebEngineCore"_s, u"QtWebEngineWidgets"_s,
                                     u"QtTest"_s, u"QtOpenGL"_s,        u"QtSvgWidgets"_s};
    const QString first = header.section(u'/', 0, 0);
    if (modules.contains(first))
        return first;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString &module : modules)
        if (headers.exists(module + u'/' + header))
            return module;
    return {};
}

bool mayUseModule(const QString &file, const QString &module) {
    static const QStringList windows{u"QtWidgets"_s, u"QtPrintSupport"_s, u"QtSvgWidgets"_s};
    // With Qt WebEngine in it the client would start four times slower. The window that has it
    // answers the network's questions, too.
    const bool isBrowser = file.startsWith("ui/access/browser/"_L1);
    if (module.startsWith("QtWebEngine"_L1) || (isBrowser && module == u"QtNetwork"))
        return isBrowser;
    if (file.startsWith("domain/"_L1))
        return module == u"QtCore";
    if (file.startsWith("app/"_L1))
        return isCompositionRoot(file) || !windows.contains(module);
    if (file.startsWith("ui/"_L1))
        return module != u"QtSql" && module != u"QtNetwork";
    // A letter is painted by a program of its own: the server needs no fonts.
    if (file.startsWith("backend/letters/"_L1) && (module == u"QtGui" || module == u"QtSvg"))
        return true;
    return module != u"QtGui" && module != u"QtSvg" && !windows.contains(module);
}

QString brokenByProject(const QString &file, const QString &header) {
    static const QRegularExpression generated(u"^(?:ui_\\w+\\.h|\\w+\\.moc)$"_s);
    if (generated.match(header).hasMatch())
        return {};
    const QString top = header.section(u'/', 0, 0);
    if (!folders().contains(top))
        return u"name it from the root of the project"_s;
    if (!visibleFrom(file).contains(top))
        return file.section(u'/', 0, 0) + u" must not see "_s + top;
    if (isCompositionRoot(header) && !isCompositionRoot(file))
        return u"nobody sees the composition root"_s;
    if (header.startsWith("domain/json/"_L1) && !file.startsWith("domain/json/"_L1))
        return u"the codecs are the domain's own; use domain/json.h"_s;
    if (header == u"domain/json.h" && file.startsWith("ui/"_L1))
        return u"ui knows no JSON"_s;
    return {};
}

QString brokenByLibrary(const QString &file, const QString &header) {
    // Tokens of others: QJsonDocument does not notice a name that is given twice.
    static const QStringList readers{u"domain/json/wire.cpp"_s,
                                     u"backend/identity/oidc/jose/strictjson.cpp"_s};
    if (header.startsWith("nlohmann/"_L1) && header != u"nlohmann/json_fwd.hpp" &&
        !readers.contains(file))
        return u"nlohmann/json stays in domain/json/wire.cpp"_s;
    if (header == u"nlohmann/json_fwd.hpp" && file != u"domain/json/wire.h")
        return u"nlohmann/json stays in domain/json"_s;
    if (header.startsWith("boost/"_L1) &&
        !(file.startsWith("backend/http/"_L1) && file.endsWith(".cpp"_L1)))
        return u"Boost stays in the .cpp files of backend/http"_s;
    if (header.startsWith("QJson"_L1) && file.startsWith("ui/"_L1))
        return u"ui knows no JSON"_s;
    const QString module = moduleOf(header);
    if (!module.isEmpty() && !mayUseModule(file, module))
        return file.section(u'/', 0, 0) + u" must not use "_s + module;
    return {};
}

} // namespace

QString LayerRules::broken(const QString &file, const QString &include) {
    const QString header = include.mid(1).chopped(1);
    return include.startsWith(u'"') ? brokenByProject(file, header) : brokenByLibrary(file, header);
}

QStringList LayerRules::includesOf(const QString &text) {
    static const QRegularExpression line(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"][^>\"\\n]+[>\"])"_s,
                                         QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = line.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

} // namespace campanella
