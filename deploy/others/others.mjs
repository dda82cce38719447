// What others make of our documents: linters over them, clients generated from them. deploy/keerpunt test others runs this.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { clients } from './clients.mjs';
import { fetchDocuments } from './documents.mjs';
import { asyncapi, redocly, spectral } from './linters.mjs';
import { Platform } from './platform.mjs';
import { DoesNotHold, endAll, step } from './running.mjs';

const HERE = import.meta.dirname;
const TARGET = join(HERE, 'target');

async function main(platform) {
  await step('a platform of its own', () => platform.up());
  let documents;
  await step('documents', async () => {
    documents = await fetchDocuments(platform, folder('served'));
    return Object.keys(documents).join(', ');
  });
  const { asyncapi: messages, ...operations } = documents;
  let unchecked = '';
  await step('Spectral, NL GOV rules', async () => {
    const said = await spectral(Object.values(operations), folder('damaged'));
    if (said?.startsWith('NOT CHECKED')) unchecked = ` ${said}`;
    return said;
  });
  await step('Redocly, recommended rules', () => redocly(Object.values(operations), folder('damaged')));
  await step('AsyncAPI parser', () => asyncapi([messages], folder('damaged')));
  await clients(platform, documents.gateway, TARGET);
  return unchecked;
}

function folder(name) {
  const path = join(TARGET, name);
  mkdirSync(path, { recursive: true });
  return path;
}

rmSync(TARGET, { recursive: true, force: true });
const platform = await Platform.onFreePorts(join(HERE, '..', 'keerpunt'), folder('logs'));

let ending;
/** Whatever happens, once: nothing of ours goes on. */
function end(status) {
  ending ??= endAll()
    .then(() => platform.down())
    .finally(() => process.exit(status));
  return ending;
}
for (const [signal, number] of [['SIGINT', 2], ['SIGTERM', 15], ['SIGHUP', 1]]) process.on(signal, () => end(128 + number));

try {
  const unchecked = await main(platform);
  console.log(`OTHERS CAN USE THE DOCUMENTS: everything that was checked holds.${unchecked}`);
  await end(0);
} catch (failure) {
  const why = failure instanceof DoesNotHold ? failure.message : failure.stack;
  if (!ending) console.log(`OTHERS CANNOT USE THE DOCUMENTS: ${why}`);
  await end(1);
}
