// What the platform says of itself, fetched as anybody would.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DoesNotHold } from './running.mjs';

const PATIENCE_MILLIS = 60_000;

/** Writes each document below the folder; answers their files by name. */
export async function fetchDocuments(platform, folder) {
  const files = { gateway: keep(folder, 'gateway', await whole(`${platform.gateway}/openapi.json`)) };
  for (const [name, address] of Object.entries(platform.services)) {
    files[name] = keep(folder, name, await json(`${address}/openapi.json`));
  }
  files.asyncapi = keep(folder, 'asyncapi', await json(`${platform.gateway}/asyncapi.json`));
  return files;
}

/** The gateway gathers the documents of the services: one that could not be reached yet is named in it. */
async function whole(address) {
  for (const end = Date.now() + PATIENCE_MILLIS; ; await pause(200)) {
    const document = await json(address);
    if (!document['x-unavailable']?.length) return document;
    if (Date.now() > end) throw new DoesNotHold(`${address} still lacks ${document['x-unavailable']}`);
  }
}

async function json(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new DoesNotHold(`${address} answers HTTP ${answer.status}`);
  return answer.json();
}

function keep(folder, name, document) {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(document, null, 2));
  return file;
}
