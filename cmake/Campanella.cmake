# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2

# Compiler flags and small helpers that every folder uses.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(CAMPANELLA_WERROR "Treat warnings as errors" OFF)
set(CAMPANELLA_SANITIZE "" CACHE STRING "Sanitizers, for example address,undefined")
option(CAMPANELLA_COVERAGE "Measure test coverage" OFF)
option(CAMPANELLA_FUZZ "Build the fuzzers (clang)" OFF)
option(CAMPANELLA_PCH "Precompile Qt's headers: halves the time of a full build" ON)

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
endif()
find_program(MOLD mold)
if(MOLD AND NOT CAMPANELLA_FUZZ)
    add_link_options(-fuse-ld=mold)
endif()

add_compile_options(-Wall -Wextra -Wconversion -Wshadow -fstack-protector-strong)
add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CAMPANELLA_WERROR)
    add_compile_options(-Werror)
endif()
if(CAMPANELLA_SANITIZE)
    add_compile_options(-fsanitize=${CAMPANELLA_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    # Checked at each access to a member, they take a third of the build; a null pointer ends in ASan anyway.
    if(CAMPANELLA_SANITIZE MATCHES undefined)
        add_compile_options(-fno-sanitize=null,alignment,object-size)
    endif()
    add_link_options(-fsanitize=${CAMPANELLA_SANITIZE})
endif()
if(CAMPANELLA_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()

# GCC only: clang-tidy and the fuzzers read the headers themselves. ccache wants the option.
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    set(CAMPANELLA_PCH OFF)
endif()
if(CAMPANELLA_PCH)
    add_compile_options(-fpch-preprocess)
endif()

# A library of one top folder; its public include root is the source tree.
# HEADERS are those of Qt that most of its files read: they are precompiled.
function(campanella_library name)
    cmake_parse_arguments(ARG "" "" "HEADERS" ${ARGN})
    add_library(${name} STATIC)
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
    if(CAMPANELLA_PCH AND ARG_HEADERS)
        target_precompile_headers(${name} PRIVATE <QDate> <QDateTime> <QHash> <QList> <QString>
            <QStringView> <chrono> <functional> <memory> <optional> <tl/expected.hpp> ${ARG_HEADERS})
    endif()
endfunction()

# A QtTest program tst_<name>.cpp; LIBS are the only things it may see.
# It runs offscreen, with no network but loopback and a home of its own.
function(campanella_test name)
    cmake_parse_arguments(ARG "" "" "LIBS;SOURCES;LABELS" ${ARGN})
    add_executable(tst_${name} tst_${name}.cpp ${ARG_SOURCES})
    target_link_libraries(tst_${name} PRIVATE Qt6::Test ${ARG_LIBS})
    if(CAMPANELLA_PCH)
        target_precompile_headers(tst_${name} REUSE_FROM campanella_domain)
    endif()
    target_compile_definitions(tst_${name} PRIVATE
        SOURCE_DIR="${PROJECT_SOURCE_DIR}" FIXTURES="${CMAKE_CURRENT_SOURCE_DIR}/fixtures")
    add_test(NAME ${name} COMMAND tst_${name})
    # Each folder below tests/ is a label of its tests, and tests_FOLDER builds them: backend and
    # backend_http for tests/backend/http.
    file(RELATIVE_PATH path "${PROJECT_SOURCE_DIR}/tests" "${CMAKE_CURRENT_SOURCE_DIR}")
    string(REPLACE "/" ";" parts "${path}")
    set(folder "")
    set(folders "")
    foreach(part IN LISTS parts)
        string(APPEND folder "${part}")
        list(APPEND folders "${folder}")
        if(NOT TARGET tests_${folder})
            add_custom_target(tests_${folder})
        endif()
        add_dependencies(tests_${folder} tst_${name})
        string(APPEND folder "_")
    endforeach()
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 LABELS "${folders};${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Europe/Rome;LC_ALL=C.UTF-8")
endfunction()
