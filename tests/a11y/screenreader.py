# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a screen reader knows of a program: its visible objects, asked for again on every event."""
import time

import gi
import pyatspi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version comes first

EVENTS = ("object:children-changed", "object:state-changed", "object:property-change", "window")
PATIENCE = 180  # seconds without what was waited for, on a machine that may be busy
BEAT = 500  # milliseconds after which to look again although nothing was told
MOST_CHILDREN = 400


class NotFound(Exception):
    """What was waited for never came."""


def listen():
    """Events wake until(); without a cache each answer is the program's own."""
    Atspi.Accessible.set_cache_mask(pyatspi.Registry.getDesktop(0), Atspi.Cache.NONE)
    pyatspi.Registry.registerEventListener(lambda event: None, *EVENTS)


def until(what, make):
    """What `make` answers once it is true."""
    end = time.monotonic() + PATIENCE
    context = GLib.MainContext.default()
    while True:
        found = answer(make)
        if found:
            return found
        if time.monotonic() > end:
            raise NotFound(what)
        beat = GLib.timeout_add(BEAT, lambda: False)
        context.iteration(True)
        while context.pending():
            context.iteration(False)
        if context.find_source_by_id(beat) is not None:
            GLib.source_remove(beat)


def answer(make, otherwise=None):
    """An object may vanish while it is read: then it is as if it had not been there."""
    try:
        return make()
    except (GLib.GError, RuntimeError, LookupError, NotImplementedError):
        return otherwise


def children(node):
    count = answer(lambda: node.childCount, 0)
    for index in range(min(count, MOST_CHILDREN)):
        child = answer(lambda place=index: node.getChildAtIndex(place))
        if child is not None:
            yield child


def is_showing(node):
    return answer(lambda: node.getRole() == pyatspi.ROLE_APPLICATION
                  or node.getState().contains(pyatspi.STATE_SHOWING), False)


def showing(node):
    """All visible descendants of a node, itself included."""
    if not is_showing(node):
        return
    yield node
    for child in children(node):
        yield from showing(child)


def role(node):
    return answer(node.getRole)


def name(node):
    return answer(lambda: node.name.strip(), "")


def named(application, roles, wanted):
    return next((node for node in showing(application)
                 if name(node) == wanted and role(node) in roles), None)


def press(node):
    action = node.queryAction()
    for index in range(action.nActions):
        if action.getName(index).lower() in ("press", "click", "toggle", "open"):
            return action.doAction(index)
    return action.doAction(0)


def described(node):
    """For people: "push button 'LogOut' at 1150,8 116x60"."""
    box = answer(lambda: node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS))
    place = f" at {box.x},{box.y} {box.width}x{box.height}" if box else ""
    return f"{answer(node.getRoleName, 'gone')} '{name(node)}'{place}"


def application_named(wanted):
    desktop = pyatspi.Registry.getDesktop(0)
    return next((node for node in children(desktop) if name(node) == wanted), None)
