// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/due.h"
#include "domain/json.h"
#include "domain/municipality.h"
#include "domain/pairing.h"
#include "domain/session.h"
#include "tests/fuzz/require.h"

#include <array>

using namespace campanella;

namespace {

/// Whatever is read comes back the same when written and read again.
template <typename T>
void readWriteRead(QByteArrayView text) {
    const auto record = fromJson<T>(text);
    if (!record)
        return;
    const auto again = fromJson<T>(toJson(*record));
    fuzz::require(again.has_value() && *again == *record, "a record changed on its way");
}

constexpr std::array readers{
    &readWriteRead<Municipality>,   &readWriteRead<ContentPage>, &readWriteRead<Person>,
    &readWriteRead<Child>,          &readWriteRead<Service>,     &readWriteRead<Due>,
    &readWriteRead<DuePage>,        &readWriteRead<Payment>,     &readWriteRead<Credentials>,
    &readWriteRead<SessionGrant>,   &readWriteRead<Failure>,     &readWriteRead<QList<Child>>,
    &readWriteRead<QList<Service>>, &readWriteRead<Pairings>,    &readWriteRead<PairingRequest>,
    &readWriteRead<NewInvitation>,
};

} // namespace

/// The first byte chooses the record (a letter from 'A' on), the rest is the text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0)
        return 0;
    const auto *text = reinterpret_cast<const char *>(data);
    const size_t choice = static_cast<size_t>(data[0]) % readers.size();
    readers.at(choice)(QByteArrayView(text + 1, static_cast<qsizetype>(size - 1)));
    return 0;
}
