// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/password/passwordrules.h"

#include <QSet>

#include <algorithm>

namespace campanella::backend {

namespace {

constexpr qsizetype shortest = 12;
constexpr qsizetype longest = 128;
constexpr qsizetype fewestDifferent = 5;
constexpr qsizetype shortestWord = 4; // "it" says nothing about anybody

/// What lists of stolen passwords have in common, in Italy and elsewhere; alone, repeated or with
/// digits around they are the first that is tried.
const QStringList &commonWords() {
    static const QStringList words{
        QStringLiteral("1234567890"),  QStringLiteral("qwertyuiop"),
        QStringLiteral("asdfghjkl"),   QStringLiteral("zxcvbnm"),
        QStringLiteral("abcdefghij"),  QStringLiteral("password"),
        QStringLiteral("passw0rd"),    QStringLiteral("parola"),
        QStringLiteral("segreta"),     QStringLiteral("qwerty"),
        QStringLiteral("123456"),      QStringLiteral("654321"),
        QStringLiteral("1q2w3e4r5t"),  QStringLiteral("abcdef"),
        QStringLiteral("iloveyou"),    QStringLiteral("tiamo"),
        QStringLiteral("amoremio"),    QStringLiteral("ciaociao"),
        QStringLiteral("buongiorno"),  QStringLiteral("benvenuto"),
        QStringLiteral("benvenuta"),   QStringLiteral("welcome"),
        QStringLiteral("letmein"),     QStringLiteral("administrator"),
        QStringLiteral("admin"),       QStringLiteral("utente"),
        QStringLiteral("juventus"),    QStringLiteral("forzainter"),
        QStringLiteral("forzamilan"),  QStringLiteral("forzanapoli"),
        QStringLiteral("forzaroma"),   QStringLiteral("football"),
        QStringLiteral("francesco"),   QStringLiteral("alessandro"),
        QStringLiteral("giuseppe"),    QStringLiteral("francesca"),
        QStringLiteral("principessa"), QStringLiteral("superman"),
        QStringLiteral("campanella"),  QStringLiteral("portale"),
        QStringLiteral("genitori"),    QStringLiteral("scuola"),
        QStringLiteral("comune"),
    };
    return words;
}

/// Only letters and digits, as they compare: "Anna.Conti" is "annaconti".
QString bare(const QString &text) {
    QString kept = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    kept.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return kept;
}

/// Longest first, so that no word leaves a part of another.
QStringList forbiddenWords(const QStringList &personal) {
    QStringList words = commonWords();
    for (const QString &text : personal) {
        words.append(bare(text));
        words.append(bare(text.section(u'@', 0, 0)));
        for (const QString &part : text.split(u' '))
            words.append(bare(part));
    }
    words.removeIf([](const QString &word) { return word.size() < shortestWord; });
    std::sort(words.begin(), words.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words;
}

/// Whether nothing but digits is left when such words are taken out.
bool isOnlyWords(const QString &password, const QStringList &words) {
    QString rest = bare(password);
    const qsizetype before = rest.size();
    for (const QString &word : words)
        rest.remove(word);
    return rest.size() < before &&
           std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetter(); });
}

bool isMonotonous(const QList<uint> &characters) {
    return QSet<uint>(characters.begin(), characters.end()).size() < fewestDifferent;
}

tl::unexpected<Failure> refused(FailureCode code, const QString &pointer, const char *why) {
    const QString text = QString::fromLatin1(why);
    return fail({code, text, {{pointer, text}}, {}, {}});
}

} // namespace

Result<> checkOwnPassword(const QString &password, const QStringList &personal,
                          const QString &pointer) {
    const auto characters = password.normalized(QString::NormalizationForm_C).toUcs4();
    if (characters.size() > longest)
        return refused(FailureCode::FieldInvalid, pointer, "up to 128 characters");
    if (characters.size() < shortest)
        return refused(FailureCode::PasswordWeak, pointer, "at least 12 characters");
    if (isMonotonous(characters) || isOnlyWords(password, forbiddenWords(personal)))
        return refused(FailureCode::PasswordWeak, pointer, "too easy to guess");
    return {};
}

} // namespace campanella::backend
