// Clients from the served document, by openapi-generator: compiled, and each playing its part of the story, with the
// gateway as it is and with one whose answers have grown.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { names } from './names.mjs';
import { ask, DoesNotHold, run, step } from './running.mjs';
import { tomorrow } from './tomorrow.mjs';

const HERE = import.meta.dirname;

/**
 * What the generator says of any document of OpenAPI 3.1, of an operation that answers no JSON, of values that may be
 * anything (Python); and the compiler of a folder that is not there.
 */
const HARMLESS = [
  'OpenAPI 3.1 support is still in beta',
  'No application/json content media type found in response',
  'Failed to get the schema name: null',
  "Source root doesn't exist",
];

export async function clients(platform, document, target) {
  const later = await tomorrow(platform.gateway, JSON.parse(readFileSync(document, 'utf8')));
  const places = { gateway: platform.gateway, tomorrow: later.address, issuer: platform.issuer };
  try {
    await step('clients in four languages; stories in Java and Kotlin', () => maven(document, places, target));
    await step('names of classes and methods', () => names(document, join(target, 'clients')));
    await step('story in TypeScript', () => typescript(places));
    await step('Python', () => python(join(target, 'clients', 'python')));
    await step('answers of tomorrow', () => hasCome(later.added));
  } finally {
    later.close();
  }
}

async function maven(document, places, target) {
  const log = join(target, 'maven.log');
  const told = { document, ...places };
  const properties = Object.entries(told).map(([name, value]) => `-Dkeerpunt.${name}=${value}`);
  const status = await run('mvn', ['--batch-mode', '-Dstyle.color=never', ...properties, 'test'], { cwd: HERE, into: log });
  const said = readFileSync(log, 'utf8');
  if (status !== 0) throw new DoesNotHold(`Maven ended with ${status}; all of it: ${log}\n${said.slice(-6000)}`);
  const warnings = said.split('\n').filter((line) => /^\[(WARNING|ERROR)\]/.test(line));
  const odd = warnings.filter((line) => !HARMLESS.some((harmless) => line.includes(harmless)));
  if (odd.length) throw new DoesNotHold(['the generator or a compiler is not content:', ...new Set(odd)].join('\n  '));
  return said.match(/Tests run: .*/g).at(-1);
}

async function typescript(places) {
  const compiled = await ask(join(HERE, 'node_modules', '.bin', 'tsc'), ['--project', 'typescript'], { cwd: HERE });
  if (compiled.status !== 0) throw new DoesNotHold(`TypeScript does not compile:\n${compiled.out}`);
  const story = join(HERE, 'target', 'typescript', 'typescript', 'story.js');
  const played = await ask('node', [story], { cwd: HERE, env: { KEERPUNT_PLACES: JSON.stringify(places) } });
  if (played.status !== 0) throw new DoesNotHold(`the story in TypeScript:\n${played.out}${played.err}`);
  return played.out.trim();
}

async function python(client) {
  try {
    await ask('python3', ['--version']);
  } catch {
    return 'generated; NOT COMPILED: there is no python3 here';
  }
  const compiled = await ask('python3', ['-m', 'compileall', '-q', client]);
  if (compiled.status !== 0) throw new DoesNotHold(`Python does not compile:\n${compiled.out}${compiled.err}`);
  return 'generated, compiles';
}

/** A story that met nothing new has shown nothing. */
function hasCome({ fields, members }) {
  if (!fields || !members) throw new DoesNotHold(`${fields} fields and ${members} members of enumerations came`);
  return `${fields} fields and ${members} members of enumerations came that no client knows`;
}
