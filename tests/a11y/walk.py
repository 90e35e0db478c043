#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signs in through AT-SPI, opens every page of the menu and counts controls without a name."""
import subprocess
import sys

import pyatspi

from screenreader import (NotFound, application_named, described, listen, name, named, press, role,
                          showing, until)

NEED_A_NAME = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT,
    pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_TABLE, pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_LIST,
    pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_LINK, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_PAGE_TAB,
    pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_SLIDER, pyatspi.ROLE_PROGRESS_BAR, pyatspi.ROLE_TREE,
    pyatspi.ROLE_TABLE_COLUMN_HEADER, pyatspi.ROLE_FRAME, pyatspi.ROLE_DIALOG, pyatspi.ROLE_CHART,
}
BUTTONS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_LINK,
           pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_MENU_ITEM}
FIELDS = {pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY}
# Each page with its group of the menu and the beginning of a name that is there once its data are.
PAGES = {"Nuovo pagamento": ("Pagamenti", "Stampa l'avviso di"),
         "Prospetto Ruoli": ("Pagamenti", "Ruolo del"),
         "Abbinamento studenti": ("Gestione", "Luca Rossi"),
         "Oggi": ("Oggi", "Vedi gli avvisi")}
USER, PERSON = "anna.conti", "Anna Conti"


def button(application, words):
    return until(words, lambda: named(application, BUTTONS, words))


def nameless(application, page):
    return [f"{page}: {described(node)}" for node in showing(application)
            if role(node) in NEED_A_NAME and not name(node)]


def sign_in(application):
    field = until("Nome utente", lambda: named(application, FIELDS, "Nome utente"))
    field.queryEditableText().setTextContents(USER)
    press(until("utente di prova", lambda: next(
        (node for node in showing(application)
         if role(node) in BUTTONS and PERSON in name(node)), None)))
    press(button(application, "Accedi"))


def open_page(application, page, group):
    """The entry may stand in a group of the menu that is closed."""
    if named(application, BUTTONS, page) is None:
        press(button(application, group))
    press(button(application, page))


def is_ready(application, page, sign):
    """Whether the page is in front with its data, and nothing there is still being read."""
    seen = [(role(node), name(node)) for node in showing(application)]
    return (any(kind == pyatspi.ROLE_HEADING and words.startswith(page) for kind, words in seen)
            and any(words.startswith(sign) for _, words in seen)
            and not any(words == "Caricamento" for _, words in seen))


def walk(application):
    button(application, "Accedi")
    faults = nameless(application, "Accesso")
    sign_in(application)
    button(application, "LogOut")
    for page, (group, sign) in PAGES.items():
        open_page(application, page, group)
        until(f"{page} pronta", lambda: is_ready(application, page, sign))
        faults += nameless(application, page)
    press(button(application, "LogOut"))
    button(application, "Accedi")
    return faults


def main():
    listen()
    program = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL)
    application = None
    try:
        application = until("campanella", lambda: application_named("campanella"))
        faults = walk(application)
    except NotFound as missing:
        there = [described(node) for node in showing(application) if name(node)] if application else []
        state = "runs" if program.poll() is None else f"ended with {program.poll()}"
        sys.exit("\n  ".join(["this is there:", *there]) +
                 f"\nnot found: {missing} (the program {state})")
    finally:
        program.terminate()
        program.wait(60)
    print("\n".join(faults))
    print(f"{len(faults)} nameless controls on {len(PAGES) + 1} pages")
    sys.exit(1 if faults else 0)


main()
