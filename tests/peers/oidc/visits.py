# SPDX-FileCopyrightText: 2026 The Campanella contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sign-ins through the OpenID provider, and what to ask of provider and backend. Scripts that use
this are called with BACKEND_URL ISSUER CA_FILE."""

import base64
import hashlib
import http.cookiejar
import json
import secrets
import ssl
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

BACKEND, ISSUER, CA_FILE = sys.argv[1:4]
RETURN_TO = "http://127.0.0.1:49152/return"  # nobody listens there: the program reads the address itself
TRUST = ssl.create_default_context(cafile=CA_FILE)
INVALID = "accesso.gestore-risposta-non-valida"
DOWN = "accesso.gestore-non-raggiungibile"
TOO_LOW = "accesso.livello-insufficiente"
CANCELLED = "accesso.annullato"
faults = []


def check(name, good, seen=""):
    print(f"{'ok   ' if good else 'WRONG'} {name}" + ("" if good else f": {seen}"))
    if not good:
        faults.append(name)


def conclude():
    print(f"{len(faults)} of these went wrong." if faults else "All sign-ins ended as they should.")
    sys.exit(1 if faults else 0)


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


class Browser:
    """Keeps cookies as a browser does, but follows redirects only when it is told to."""

    def __init__(self):
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        tls = urllib.request.HTTPSHandler(context=TRUST)
        self.opener = urllib.request.build_opener(jar, tls, NoRedirect)

    def ask(self, url, body=None, method=None, headers=None):
        """Status, place to go to, text."""
        request = urllib.request.Request(url, body, headers or {}, method=method)
        try:
            answer = self.opener.open(request, timeout=30)
        except urllib.error.HTTPError as refused:
            answer = refused
        with answer:
            place = answer.headers.get("Location")
            text = answer.read().decode()
        return answer.status, place and urllib.parse.urljoin(url, place), text

    def follow(self, url, until):
        """Goes on until an address begins with one of `until`, which is not visited."""
        for _ in range(10):
            if url.startswith(until):
                return url
            status, place, text = self.ask(url)
            if not place:
                raise RuntimeError(f"{urllib.parse.urlsplit(url).path} ends with {status}: {text[:300]}")
            url = place
        raise RuntimeError("too many redirects")


class Visit:
    """One sign-in, from the program's side."""

    def __init__(self, way="spid", browser=None, return_to=RETURN_TO):
        self.way = way
        self.return_to = return_to
        self.browser = browser or Browser()
        self.verifier = secrets.token_urlsafe(32)
        self.state = secrets.token_urlsafe(16)

    def start_page(self):
        digest = hashlib.sha256(self.verifier.encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        query = urllib.parse.urlencode({
            "way": self.way, "code_challenge": challenge, "code_challenge_method": "S256",
            "state": self.state, "redirect_uri": self.return_to})
        return f"{BACKEND}/v1/access/start?{query}"

    def start(self):
        """To the page of the provider where the person decides."""
        return self.browser.follow(self.start_page(), (ISSUER + "/interaction/", RETURN_TO))

    def decide(self, page, ending):
        """To the backend's callback."""
        return self.browser.follow(f"{page}/{ending}", (f"{BACKEND}/v1/access/callback/", RETURN_TO))

    def outcome(self, callback):
        """What comes back to the program; its state must be the same."""
        place = self.browser.follow(callback, (RETURN_TO,))
        return self.own(urllib.parse.urlsplit(place).query)

    def own(self, answer):
        query = dict(urllib.parse.parse_qsl(answer))
        if query.get("state") != self.state:
            raise RuntimeError("another state came back")
        return query

    def run(self, ending):
        return self.outcome(self.decide(self.start(), ending))

    def redeem(self, code, verifier=None):
        status, _, text = call("POST", "/v1/access/redeem", {"code": code, "code_verifier": verifier or self.verifier})
        return status, json.loads(text)

    def sign_in(self, ending="known"):
        """The session's token."""
        return self.session(self.run(ending))

    def session(self, query):
        status, answer = self.redeem(query["code"])
        if status != 201:
            raise RuntimeError(f"{status} {answer}")
        return answer["session"]["token"]


def call(method, path, body=None, token=None):
    headers = {"Content-Type": "application/json"} if body else {}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    data = json.dumps(body).encode() if body else None
    return Browser().ask(BACKEND + path, data, method, headers)


def peer(what, **query):
    return Browser().ask(f"{ISSUER}/peer/{what}?{urllib.parse.urlencode(query)}")[2]


def holds(condition, pause=0.05):
    """Whether it becomes true within ten seconds: the backend tells the gateway after it has answered."""
    end = time.monotonic() + 10
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(pause)
    return False


def is_signed_in(token):
    return call("GET", "/v1/household/person", token=token)[0] == 200
