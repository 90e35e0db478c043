// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2
// What oidc-provider takes for granted and Node 18 of Debian 12 lacks. Newer ones keep their own.

import crypto from 'node:crypto';
import { register } from 'node:module';

const ownHash = (name, data, encoding) => {
    const hash = crypto.createHash(name).update(data);
    return encoding === 'buffer' ? hash.digest() : hash.digest(encoding);
};

globalThis.crypto ??= crypto.webcrypto;
globalThis.hashOfNode = crypto.hash ?? ownHash;
URL.parse ??= (text, base) => {
    try { return new URL(text, base); } catch { return null; }
};

// The exports of a module of Node's own are fixed: another one stands before it.
const script = text => `data:text/javascript,${encodeURIComponent(text)}`;
const before = script('export * from "node:crypto"; export const hash = globalThis.hashOfNode;');
register(script(`
    export async function resolve(name, context, next) {
        if (name === 'node:crypto' && context.parentURL?.includes('/oidc-provider/'))
            return { url: ${JSON.stringify(before)}, shortCircuit: true };
        return next(name, context);
    }`));
