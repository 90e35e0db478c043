// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/accountverbs.h"

#include "backend/access/accounts.h"
#include "backend/access/passwordprompt.h"
#include "backend/access/passwords.h"
#include "backend/store/records.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <functional>

namespace campanella::backend {

namespace {

enum ExitCode { Done = 0, Failed = 1, CalledWrongly = 2 };

/// Stores or finds the person of the account; answers their key.
using FindPerson = std::function<Result<qint64>(Store &, const QCommandLineParser &)>;

struct Verb {
    QString usage;
    QStringList needed; ///< options without which the verb cannot work
    Role role;
    FindPerson person;
};

int complain(const QString &sentence, ExitCode code) {
    QTextStream(stderr) << sentence << Qt::endl;
    return code;
}

void declareOptions(QCommandLineParser &parser, const QStringList &needed) {
    for (const QString &name : needed)
        parser.addOption({name, name, name});
    parser.addOption({QStringLiteral("password-file"), QStringLiteral("password-file"),
                      QStringLiteral("password-file")});
}

bool hasAll(const QCommandLineParser &parser, const QStringList &needed) {
    return std::all_of(needed.begin(), needed.end(),
                       [&](const QString &name) { return !parser.value(name).isEmpty(); });
}

Result<QString> readPassword(const QCommandLineParser &parser) {
    const QString file = parser.value(QStringLiteral("password-file"));
    const auto password = file.isEmpty() ? askForPassword() : passwordFromFile(file);
    if (!password)
        return password;
    return checkNewPassword(*password).map([&password] { return *password; });
}

Result<> store(Store &store, const QCommandLineParser &parser, const Verb &verb,
               const QString &hash) {
    return store.transaction([&]() -> Result<> {
        const auto person = verb.person(store, parser);
        if (!person)
            return fail(person.error());
        const QString username = parser.value(QStringLiteral("username"));
        return addAccount(store, {*person, username, hash, verb.role}).map([](qint64) {});
    });
}

Result<> addTo(const QCommandLineParser &parser, const Verb &verb) {
    auto opened = Store::open(parser.value(QStringLiteral("store")));
    if (!opened)
        return fail(opened.error());
    const auto current = (*opened)->isCurrent();
    if (!current || !*current)
        return fail(FailureCode::MigrationFailed, QStringLiteral("run migrate first"));
    const auto hash = readPassword(parser).and_then(
        [](const QString &password) { return hashPassword(password); });
    if (!hash)
        return fail(hash.error());
    return store(**opened, parser, verb, *hash);
}

int run(const QStringList &arguments, const Verb &verb) {
    QCommandLineParser parser;
    declareOptions(parser, verb.needed);
    // The parser takes the first word for the name of the program: here it is "add".
    const bool isAdd = arguments.value(0) == QLatin1String("add");
    if (!isAdd || !parser.parse(arguments) || !hasAll(parser, verb.needed))
        return complain(verb.usage, CalledWrongly);
    const auto added = addTo(parser, verb);
    if (!added)
        return complain(
            failureName(added.error().code) + QStringLiteral(": ") + added.error().detail, Failed);
    return Done;
}

Result<qint64> storeOperator(Store &store, const QCommandLineParser &parser) {
    return addPerson(store, {PublicId::random(),
                             parser.value(QStringLiteral("given-name")),
                             parser.value(QStringLiteral("family-name")),
                             {},
                             {},
                             {},
                             {}});
}

Result<qint64> findParent(Store &store, const QCommandLineParser &parser) {
    const auto code = FiscalCode::parse(parser.value(QStringLiteral("fiscal-code")));
    if (!code)
        return fail(code.error());
    const auto rows = store.query(
        QStringLiteral("SELECT person_key FROM people WHERE fiscal_code = ?"), {code->toString()});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(FailureCode::NotFound, QStringLiteral("nobody has that fiscal code"));
    return (*rows)->value(0).toLongLong();
}

} // namespace

int runOperator(const QStringList &arguments) {
    return run(arguments,
               {QStringLiteral("campanella-backend operator add --store URL --username U "
                               "--given-name G --family-name F [--password-file FILE]"),
                {QStringLiteral("store"), QStringLiteral("username"), QStringLiteral("given-name"),
                 QStringLiteral("family-name")},
                Role::Operator,
                storeOperator});
}

int runAccount(const QStringList &arguments) {
    return run(arguments, {QStringLiteral("campanella-backend account add --store URL "
                                          "--fiscal-code CF --username U [--password-file FILE]"),
                           {QStringLiteral("store"), QStringLiteral("fiscal-code"),
                            QStringLiteral("username")},
                           Role::Parent,
                           findParent});
}

} // namespace campanella::backend
