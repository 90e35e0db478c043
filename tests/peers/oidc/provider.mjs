// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2
// An OpenID provider that we did not write (npm oidc-provider) with the claims and levels of SPID
// and the people of the demo. Prints its issuer and listens until its standard input closes.
//   provider.mjs CERTIFICATE KEY BACKEND_URL CLIENT_SECRET CLIENT_JWK_FILE
//
// The browser decides at /interaction/UID/KIND how a sign-in ends (see `endings`); /interaction/UID is a page with
// one button, which leads to the KIND of /peer/button?kind=KIND, or to nothing at all when that is "silence".
// /peer/forge?how=KIND spoils the tokens of all sign-ins that follow (see `forgeries`),
// /peer/rotate takes new keys and fills the ID token, /peer/count?event=NAME tells how often something happened.

import './oldnode.mjs';
import { readFileSync } from 'node:fs';
import https from 'node:https';
import { generateKeyPairSync } from 'node:crypto';

// Only now: what comes before must have run.
const { Provider } = await import('oidc-provider');
const { SignJWT, decodeJwt, importJWK } = await import('jose');

const [certificate, key, backend, secret, clientKey] = process.argv.slice(2);
const spid = level => `https://www.spid.gov.it/SpidL${level}`;

const people = {
    known: { fiscal: 'TINIT-CNTNNA84L52G479P', given_name: 'Anna', family_name: 'Conti' },
    unknown: { fiscal: 'TINIT-RSSMRA80A01G479R', given_name: 'Mario', family_name: 'Rossi' },
    foreign: { fiscal: undefined, given_name: 'Hans', family_name: 'Muster' },
};

// kind of ending → level reached and person, or the error that the gateway hands on
const endings = {
    known: { level: 2 },
    unknown: { level: 2 },
    foreign: { level: 2 },
    higher: { level: 3, person: 'known' },
    lower: { level: 1, person: 'known' },
};
for (const number of [19, 20, 21, 22, 23, 25, 30])
    endings[`nr${number}`] = { error: 'access_denied', description: `ErrorCode nr${number}` };

// what becomes of the claims of an ID token
const forgeries = {
    nonce: claims => ({ ...claims, nonce: 'of-another-visit' }),
    audience: claims => ({ ...claims, aud: 'another-client' }),
    expired: claims => ({ ...claims, iat: claims.iat - 100, exp: claims.iat - 99 - 200 }),
    issuer: claims => ({ ...claims, iss: 'https://127.0.0.1:1' }),
    access: claims => ({ ...claims, at_hash: 'AAAAAAAAAAAAAAAAAAAAAA' }),
    level: claims => ({ ...claims, acr: spid(1) }),
};

let keys;
let provider;
let handler;
let forgery = '';
let button = 'known';
let rotated = false;
const counted = {};

function newKeys(names) {
    const jwk = (type, options, extra) =>
        ({ ...generateKeyPairSync(type, options).privateKey.export({ format: 'jwk' }), ...extra });
    keys = [
        jwk('rsa', { modulusLength: 2048 }, { kid: names + '-rsa', use: 'sig' }),
        jwk('ec', { namedCurve: 'P-256' }, { kid: names + '-ec', use: 'sig' }),
    ];
}

function client(id, way, more) {
    return {
        client_id: id,
        redirect_uris: [`${backend}/v1/access/callback/${way}`],
        post_logout_redirect_uris: [`${backend}/v1/access/done`],
        backchannel_logout_uri: `${backend}/v1/access/back-channel-logout/${way}`,
        backchannel_logout_session_required: true,
        ...more,
    };
}

function configuration() {
    const { kty, crv, x, y } = JSON.parse(readFileSync(clientKey));
    return {
        jwks: { keys },
        clients: [
            client('campanella', 'spid', { client_secret: secret }),
            client('campanella-cie', 'cie', {
                token_endpoint_auth_method: 'private_key_jwt',
                token_endpoint_auth_signing_alg: 'ES256',
                jwks: { keys: [{ kty, crv, x, y, kid: 'client', use: 'sig' }] },
                id_token_signed_response_alg: 'ES256',
                userinfo_signed_response_alg: 'PS256',
            }),
        ],
        acrValues: [spid(1), spid(2), spid(3)],
        claims: {
            profile: ['given_name', 'family_name', 'birthdate', 'https://attributes.eid.gov.it/fiscal_number'],
            email: ['email'],
            acr: null, sid: null, iss: null, auth_time: null,
        },
        // Some gateways put the person's data into the ID token as well; SPID has it in userinfo.
        conformIdTokenClaims: !rotated,
        clientAuthMethods: ['client_secret_basic', 'private_key_jwt'],
        enabledJWA: { userinfoSigningAlgValues: ['PS256'] },
        features: {
            devInteractions: { enabled: false },
            revocation: { enabled: true },
            backchannelLogout: { enabled: true },
            jwtUserinfo: { enabled: true },
            rpInitiatedLogout: { enabled: true },
        },
        interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
        findAccount: (_, id) => ({ accountId: id, claims: () => claimsOf(id) }),
        // Its guard against calls to inner hosts would keep it from logging us out on loopback.
        fetch: (url, { dispatcher, ...options }) => globalThis.fetch(url, options),
        cookies: { keys: ['peer'] },
        pkce: { required: () => true },
        renderError: (ctx, out) => { ctx.body = JSON.stringify(out); },
    };
}

function claimsOf(id) {
    const { fiscal, ...names } = people[id];
    return {
        sub: id, ...names, birthdate: '1984-07-12',
        email: `${id}@posta.example`, 'https://attributes.eid.gov.it/fiscal_number': fiscal,
    };
}

const headerOf = token => JSON.parse(Buffer.from(token.split('.')[0], 'base64url'));

// The token with other claims, signed as it was.
async function resign(token, change) {
    const header = headerOf(token);
    const signer = await importJWK(keys.find(one => one.kid === header.kid), header.alg);
    return new SignJWT(change(decodeJwt(token))).setProtectedHeader(header).sign(signer);
}

function withoutSignature(token) {
    const parts = [{ ...headerOf(token), alg: 'none' }, decodeJwt(token)];
    return parts.map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.') + '.';
}

async function forge(ctx) {
    const other = claims => ({ ...claims, sub: 'somebody-else' });
    if (ctx.path === '/me' && forgery === 'subject')
        ctx.body = typeof ctx.body === 'string' ? await resign(ctx.body, other) : other(ctx.body);
    if (ctx.path !== '/token' || !ctx.body?.id_token)
        return;
    if (forgery === 'fails')
        ctx.status = 500;
    else if (forgery === 'none')
        ctx.body.id_token = withoutSignature(ctx.body.id_token);
    else if (forgeries[forgery])
        ctx.body.id_token = await resign(ctx.body.id_token, forgeries[forgery]);
}

function start(issuer) {
    provider = new Provider(issuer, configuration());
    provider.use(async (ctx, next) => {
        if (ctx.path === '/token' && forgery === 'dies')
            return ctx.req.socket.destroy();
        await next();
        await forge(ctx);
    });
    for (const event of ['access_token.destroyed', 'backchannel.success', 'backchannel.error', 'server_error'])
        provider.on(event, (...all) => {
            count(event);
            const error = all.find(one => one instanceof Error);
            if (error)
                console.error(event, error);
        });
    handler = provider.callback();
}

function rotate() {
    rotated = true;
    newKeys('rotated');
    start(provider.issuer);
}

async function finishInteraction(request, response, kind) {
    const { error, description, level, person = kind } = endings[kind];
    if (error)
        return provider.interactionFinished(request, response, { error, error_description: description });
    const { params } = await provider.interactionDetails(request, response);
    const grant = new provider.Grant({ accountId: person, clientId: params.client_id });
    grant.addOIDCScope(params.scope);
    return provider.interactionFinished(request, response, {
        login: { accountId: person, acr: spid(level) }, consent: { grantId: await grant.save() },
    });
}

function count(event) {
    counted[event] = (counted[event] ?? 0) + 1;
}

function showButton(response, uid) {
    count('button');
    response.setHeader('Content-Type', 'text/html');
    return response.end(`<!DOCTYPE html><html lang="en"><title>A provider</title>
        <form action="/interaction/${uid}/${button}"><button autofocus>${button}</button></form>`);
}

async function answer(request, response) {
    const url = new URL(request.url, 'https://peer.example');
    const [, first, uid, kind] = url.pathname.split('/');
    if (kind === 'silence') {
        count(kind);
        return response.destroy();
    }
    if (first === 'interaction')
        return kind ? finishInteraction(request, response, kind) : showButton(response, uid);
    if (url.pathname === '/peer/forge')
        forgery = url.searchParams.get('how');
    else if (url.pathname === '/peer/button')
        button = url.searchParams.get('kind');
    else if (url.pathname === '/peer/rotate')
        rotate();
    else if (url.pathname !== '/peer/count')
        return handler(request, response);
    return response.end(String(counted[url.searchParams.get('event')] ?? 0));
}

const server = https.createServer(
    { cert: readFileSync(certificate), key: readFileSync(key) },
    (request, response) => answer(request, response).catch(error => {
        console.error(error);
        response.writeHead(500).end();
    }));
server.listen(0, '127.0.0.1', () => {
    newKeys('first');
    start(`https://127.0.0.1:${server.address().port}`);
    console.log(provider.issuer);
});
process.stdin.on('end', () => process.exit()).resume();
