#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signs in through AT-SPI, opens every page of the menu and counts controls without a name."""
import subprocess
import sys
import time

import pyatspi

NEED_A_NAME = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT,
    pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_TABLE, pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_LIST,
    pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_LINK, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_PAGE_TAB,
    pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_SLIDER, pyatspi.ROLE_PROGRESS_BAR, pyatspi.ROLE_TREE,
    pyatspi.ROLE_TABLE_COLUMN_HEADER, pyatspi.ROLE_FRAME, pyatspi.ROLE_DIALOG, pyatspi.ROLE_CHART,
}
USER, PASSWORD = "anna.conti", None
PAGES = ["Nuovo pagamento", "Prospetto Ruoli", "Oggi"]


def until(what, make, seconds=60):
    """What `make` answers once it is true; ends the walk when it never is."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = make()
        except Exception:  # an object that vanished while it was read
            found = None
        if found:
            return found
        time.sleep(0.05)
    raise SystemExit(f"not found: {what}")


def showing(node):
    """All visible descendants of a node, itself included."""
    states = node.getState()
    if not states.contains(pyatspi.STATE_SHOWING) and node.getRole() != pyatspi.ROLE_APPLICATION:
        return
    yield node
    for index in range(min(node.childCount, 400)):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield from showing(child)


def named(application, role, name):
    return next((node for node in showing(application)
                 if node.getRole() in role and node.name.strip() == name), None)


def press(node):
    action = node.queryAction()
    for index in range(action.nActions):
        if action.getName(index).lower() in ("press", "click", "toggle", "open"):
            return action.doAction(index)
    return action.doAction(0)


def nameless(application, page):
    found = []
    for node in showing(application):
        if node.getRole() in NEED_A_NAME and not node.name.strip():
            box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            found.append(f"{page}: {node.getRoleName()} at {box.x},{box.y} {box.width}x{box.height}")
    return found


def application_named(name):
    desktop = pyatspi.Registry.getDesktop(0)
    return next((app for app in desktop if app and app.name == name), None)


BUTTONS = (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_LINK,
           pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_MENU_ITEM)


def walk(application):
    faults = []
    until("Accedi", lambda: named(application, BUTTONS, "Accedi"))
    faults += nameless(application, "Accesso")
    user = until("Nome utente", lambda: named(application, (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY), "Nome utente"))
    user.queryEditableText().setTextContents(USER)
    demo = until("utente di prova", lambda: next(
        (node for node in showing(application)
         if node.getRole() in BUTTONS and "Anna Conti" in node.name), None))
    press(demo)
    press(named(application, BUTTONS, "Accedi"))
    until("LogOut", lambda: named(application, BUTTONS, "LogOut"))
    press(until("Pagamenti", lambda: named(application, BUTTONS, "Pagamenti")))
    for page in PAGES:
        press(until(page, lambda: named(application, BUTTONS, page)))
        until(f"{page} pronta", lambda: not any(
            node.name == "Caricamento" for node in showing(application)))
        faults += nameless(application, page)
    press(named(application, BUTTONS, "LogOut"))
    until("Accedi", lambda: named(application, BUTTONS, "Accedi"))
    return faults


def main():
    program = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL)
    try:
        application = until("campanella", lambda: application_named("campanella"))
        faults = walk(application)
    finally:
        program.terminate()
        program.wait(20)
    print("\n".join(faults))
    print(f"{len(faults)} nameless controls on {len(PAGES) + 1} pages")
    sys.exit(1 if faults else 0)


main()
