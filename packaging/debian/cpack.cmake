# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME campanella)
set(CPACK_PACKAGE_CONTACT "The Campanella contributors <info@campanella.example>")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://campanella.example")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_OUTPUT_FILE_PREFIX "${PROJECT_SOURCE_DIR}/build/packages")
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL ${components})
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)

set(CPACK_DEBIAN_CLIENT_PACKAGE_NAME campanella)
set(CPACK_COMPONENT_CLIENT_DESCRIPTION "school services of a municipality, for families
 Families see the school services of their children, know what they owe
 and print the pagoPA payment notice. At the counter and in scripts,
 print-notices prints many of them.")
set(CPACK_DEBIAN_CLIENT_PACKAGE_DEPENDS "libqt6svg6, qt6-qpa-plugins, tzdata")
set(CPACK_DEBIAN_CLIENT_PACKAGE_RECOMMENDS "campanella-signin, qt6-translations-l10n")
set(CPACK_DEBIAN_CLIENT_PACKAGE_SUGGESTS campanella-backend)

set(CPACK_DEBIAN_SIGNIN_PACKAGE_NAME campanella-signin)
set(CPACK_COMPONENT_SIGNIN_DESCRIPTION "school services of a municipality, the sign-in window
 A window of its own for signing in to Campanella with SPID, CIE or a regional
 gateway. It goes to their pages only, keeps nothing, and ends with the
 sign-in. Without it the client uses the browser of the computer.")
set(CPACK_DEBIAN_SIGNIN_PACKAGE_DEPENDS "libqt6webenginecore6-bin, libqt6svg6, qt6-qpa-plugins, tzdata")

set(CPACK_DEBIAN_BACKEND_PACKAGE_NAME campanella-backend)
set(CPACK_COMPONENT_BACKEND_DESCRIPTION "school services of a municipality, the server
 The municipal backend of Campanella: serves families' data over HTTPS from
 SQLite or PostgreSQL, imports what the municipality exports, and makes a
 demo municipality to try it all.")
set(CPACK_DEBIAN_BACKEND_PACKAGE_SECTION net)
set(CPACK_DEBIAN_BACKEND_PACKAGE_DEPENDS "tzdata")
set(CPACK_DEBIAN_BACKEND_PACKAGE_RECOMMENDS campanella-letters)
set(CPACK_DEBIAN_BACKEND_PACKAGE_SUGGESTS "libqt6sql6-psql, nginx")
set(CPACK_DEBIAN_BACKEND_PACKAGE_CONTROL_EXTRA "${CMAKE_CURRENT_LIST_DIR}/conffiles")

set(CPACK_DEBIAN_LETTERS_PACKAGE_NAME campanella-letters)
set(CPACK_COMPONENT_LETTERS_DESCRIPTION "school services of a municipality, the letters with codes
 Paints the letters that carry the codes by which parents link their
 children. Started by campanella-backend codes; the server itself needs
 neither fonts nor graphics.")
set(CPACK_DEBIAN_LETTERS_PACKAGE_DEPENDS "qt6-qpa-plugins, fonts-dejavu-core")

include(CPack)
