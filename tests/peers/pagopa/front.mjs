// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2
// Puts TLS in front of the Prisms that play pagoPA, and faults between them and us.
//   front.mjs CERTIFICATE KEY NAME=PORT…     prints its address; ends with its standard input
// https://…/FAULT/NAME/… goes to that Prism. FAULT: plain, half (an answer that breaks off), or
// a status, which Prism then answers as the description says. A request that the description does
// not allow is answered with 422. (Prism's --errors would do so too, but also refuse its own answers:
// the descriptions have texts for defaults of booleans.)
import { readFileSync } from 'fs';
import http from 'http';
import https from 'https';

const [certificate, key, ...names] = process.argv.slice(2);
const ports = Object.fromEntries(names.map((name) => name.split('=')));

function isRefused(theirs) {
    const violations = JSON.parse(theirs.headers['sl-violations'] ?? '[]');
    return violations.some((violation) => violation.location[0] === 'request');
}

function answer(response, fault, theirs, body) {
    const headers = { ...theirs.headers };
    delete headers['transfer-encoding'];
    // Prism invents http addresses; Checkout's page is always https.
    if (headers.location) headers.location = headers.location.replace(/^\w+:\/\//, 'https://');
    headers['content-length'] = fault === 'half' ? body.length + 1 : body.length;
    response.writeHead(isRefused(theirs) ? 422 : theirs.statusCode, headers);
    response.write(body);
    if (fault === 'half') response.socket.destroySoon();
    else response.end();
}

const server = https.createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, (request, response) => {
    const [, fault, name, ...rest] = request.url.split('/');
    const headers = { ...request.headers, host: `127.0.0.1:${ports[name]}` };
    if (/^\d+$/.test(fault)) headers.prefer = `code=${fault}`;
    const onward = http.request({ port: ports[name], host: '127.0.0.1', method: request.method, path: `/${rest.join('/')}`, headers }, (theirs) => {
        const parts = [];
        theirs.on('data', (part) => parts.push(part));
        theirs.on('end', () => answer(response, fault, theirs, Buffer.concat(parts)));
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
});
server.listen(0, '127.0.0.1', () => console.log(`https://127.0.0.1:${server.address().port}`));
process.stdin.on('end', () => process.exit(0)).resume();
