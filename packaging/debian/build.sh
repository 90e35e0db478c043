#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
# Makes the Debian packages of client, sign-in window and backend in build/packages and looks them over with
# lintian, desktop-file-validate and appstreamcli. `--install-test` also installs them in a new
# Debian 12 system in a scratch folder and starts the programs there (needs root).
set -euo pipefail
cd "$(dirname "$0")/../.."

# Tags that speak of Debian's own archive, not of a package like ours.
not_ours=initial-upload-closes-no-bugs,no-manual-page,font-in-non-font-package,font-outside-font-dir,truetype-font-prohibits-installable-embedding,recommended-field,dir-or-file-in-etc-opt

SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
rm -rf build/packages
cmake --preset release >/dev/null
cmake --build --preset release --target campanella campanella-signin campanella-backend
cpack --config build/release/CPackConfig.cmake
rm -rf build/packages/_CPack_Packages

desktop-file-validate packaging/linux/*.desktop
appstreamcli validate --no-net packaging/linux/*.metainfo.xml
lintian --allow-root --fail-on error,warning --suppress-tags "$not_ours" build/packages/*.deb

install_test() {
    local system
    system=$(mktemp -d)
    trap 'rm -rf "$system"' RETURN
    debootstrap --variant=minbase bookworm "$system" >"build/packages/debootstrap.log"
    cp build/packages/*.deb "$system/tmp/"
    # The new system finds the packages: its /tmp is not ours.
    chroot "$system" sh -c 'apt-get install -y -q --no-install-recommends /tmp/*.deb' >>build/packages/debootstrap.log
    chroot "$system" campanella-backend --version
    chroot "$system" env QT_QPA_PLATFORM=offscreen campanella --version
    chroot "$system" sh -c 'cd /tmp && echo "" | campanella-backend demo --data /tmp/demo --serve --port 0 --until-stdin-closes'
    chroot "$system" campanella-backend codes issue --store sqlite:/tmp/demo/campanella.db \
        --school "Scuola primaria Verdi" --class 3B --letters /tmp/lettere.pdf
    chroot "$system" head -c 5 /tmp/lettere.pdf | grep -q '^%PDF-'
}

if [ "${1:-}" = --install-test ]; then
    install_test
fi
ls -l build/packages
