// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/accountverbs.h"

#include "backend/access/accounts.h"
#include "backend/access/passwordprompt.h"
#include "backend/access/passwords.h"
#include "backend/access/walls.h"
#include "backend/cli/onstore.h"
#include "backend/cli/readystore.h"
#include "backend/http/parameters.h"
#include "backend/store/records.h"

#include <QCoreApplication>

#include <functional>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccountVerbs)
};

const QString usernameOption = QStringLiteral("username");
const QString passwordOption = QStringLiteral("password-file");
const QString givenNameOption = QStringLiteral("given-name");
const QString familyNameOption = QStringLiteral("family-name");
const QString roleOption = QStringLiteral("role");
const QString schoolOption = QStringLiteral("school");
const QString fiscalCodeOption = QStringLiteral("fiscal-code");

/// Stores or finds the person of the account; answers their key.
using FindPerson = std::function<Result<qint64>(Store &, const CommandLine &)>;

/// What else belongs to the new account.
using Complete = std::function<Result<>(Store &, const CommandLine &, const Account &)>;

struct NewSignIn {
    std::function<Result<Role>(const CommandLine &)> role;
    FindPerson person;
    Complete complete;
};

void addCommonOptions(CommandLine &line) {
    addStoreOption(line);
    line.addValue(usernameOption, Words::tr("Nome utente, fino a 100 caratteri."),
                  Words::tr("nome"));
    line.addValue(passwordOption,
                  Words::tr("File con la password; senza, la password viene chiesta."),
                  Words::tr("file"));
}

Result<QString> readPassword(const CommandLine &line) {
    const QString file = line.value(passwordOption);
    const auto password = file.isEmpty() ? askForPassword() : passwordFromFile(file);
    if (!password)
        return password;
    return checkNewPassword(*password).map([&password] { return *password; });
}

Result<> addTo(const CommandLine &line, const NewSignIn &wanted) {
    const auto store = openReady(line.value(storeOption));
    if (!store)
        return fail(store.error());
    const auto hash =
        readPassword(line).and_then([](const QString &password) { return hashPassword(password); });
    if (!hash)
        return fail(hash.error());
    return (*store)->transaction([&]() -> Result<> {
        const auto role = wanted.role(line);
        const auto person = wanted.person(**store, line);
        if (!role || !person)
            return fail(role ? person.error() : role.error());
        return addCredentials(**store, {*person, line.value(usernameOption), *hash, *role})
            .and_then([&](const Account &made) { return wanted.complete(**store, line, made); });
    });
}

QString refusedWords(const QString &pointer) {
    if (pointer == QLatin1String("/username"))
        return Words::tr("Questo nome utente non si può usare: scegline un altro.");
    if (pointer == QLatin1String("/role"))
        return Words::tr("Il ruolo è operator, school, caterer o administrator: controlla --role.");
    if (pointer == QLatin1String("/school"))
        return Words::tr(
            "Una scuola ha bisogno di --school, scritta come nelle iscrizioni; per chi "
            "non è di una scuola o delle mense, toglila.");
    return Words::tr("La password deve avere da 8 a 128 caratteri, uguali entrambe le volte.");
}

QString sentenceFor(const Failure &failure) {
    switch (failure.code) {
    case FailureCode::FiscalCodeInvalid:
        return Words::tr("Il codice fiscale non è giusto: ricontrollalo.");
    case FailureCode::NotFound:
        return Words::tr("Nessuno nell'archivio ha questo codice fiscale: importa prima i dati.");
    case FailureCode::FileUnreadable:
        return Words::tr("Il file della password non si legge: controlla --password-file.");
    case FailureCode::FieldInvalid:
        return refusedWords(failure.fields.value(0).pointer);
    default:
        return startFailureText(failure.code);
    }
}

/// The first word after the verb must be "add"; help is answered without it.
int run(CommandLine &line, QStringList arguments, const QStringList &required,
        const NewSignIn &wanted) {
    if (arguments.value(0) == QLatin1String("add"))
        arguments.removeFirst();
    else if (!arguments.value(0).startsWith(u'-'))
        return complainOfUsage(Words::tr("Qui il comando è «add»."));
    if (const auto said = line.read(arguments, required))
        return *said;
    const auto added = addTo(line, wanted);
    return added ? ExitDone : complain(sentenceFor(added.error()), added.error());
}

Result<qint64> storeOperator(Store &store, const CommandLine &line) {
    return addPerson(store, {PublicId::random(),
                             line.value(givenNameOption),
                             line.value(familyNameOption),
                             {},
                             {},
                             {},
                             {}});
}

Result<qint64> findParent(Store &store, const CommandLine &line) {
    const auto code = FiscalCode::parse(line.value(fiscalCodeOption));
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

/// Anything but a parent, who is made by `account add`.
Result<Role> roleOf(const CommandLine &line) {
    const auto role = roleFromString(line.value(roleOption));
    return role && role != Role::Parent
               ? role
               : refusedField(FailureCode::FieldInvalid, QStringLiteral("/role"),
                              QStringLiteral("not one of the roles here"));
}

Result<> bind(Store &store, const CommandLine &line, const Account &made) {
    return bindToSchools(store, made, line.values(schoolOption));
}

} // namespace

int runOperator(const QStringList &arguments) {
    CommandLine line(QStringLiteral("operator add"),
                     Words::tr("Aggiunge chi lavora qui e il suo accesso."));
    addCommonOptions(line);
    line.addValue(givenNameOption, Words::tr("Nome."), Words::tr("nome"));
    line.addValue(familyNameOption, Words::tr("Cognome."), Words::tr("cognome"));
    line.addValue(
        roleOption,
        Words::tr("operator (ufficio), school (scuola), caterer (mense) o administrator."),
        Words::tr("ruolo"), toString(Role::Operator));
    line.addValue(schoolOption,
                  Words::tr("Scuola di cui si occupa, come nelle iscrizioni; si può ripetere."),
                  Words::tr("scuola"));
    return run(line, arguments, {storeOption, usernameOption, givenNameOption, familyNameOption},
               {roleOf, storeOperator, bind});
}

int runAccount(const QStringList &arguments) {
    CommandLine line(QStringLiteral("account add"),
                     Words::tr("Dà un accesso a un genitore che è già nell'archivio."));
    addCommonOptions(line);
    line.addValue(fiscalCodeOption, Words::tr("Codice fiscale del genitore."), Words::tr("codice"));
    return run(line, arguments, {storeOption, usernameOption, fiscalCodeOption},
               {[](const CommandLine &) { return Role::Parent; }, findParent,
                [](Store &, const CommandLine &, const Account &) { return Result<>(); }});
}

} // namespace campanella::backend
