// Linters over what was served, each also over copies that were damaged: one that misses the damage proves nothing.
import { Parser } from '@asyncapi/parser';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DAMAGE } from './damage.mjs';
import { ask, DoesNotHold } from './running.mjs';

const HERE = import.meta.dirname;
const BIN = join(HERE, 'node_modules', '.bin');
const STANDARDS = process.env.KEERPUNT_STANDARDS ?? join(HERE, '..', '..', '..', 'shared', 'standards');
const SEVERITIES = ['error', 'warning', 'information', 'hint'];

/** The rules of Dutch government for APIs (API Design Rules). Others keep them: they are read where they lie, not copied. */
export async function spectral(documents, folder) {
  const rules = join(STANDARDS, 'nlgov', 'adr-linter.yaml');
  if (!existsSync(rules)) return 'NOT CHECKED: the NL GOV rules; set KEERPUNT_STANDARDS';
  return lint('spectral', documents, folder, async (files) => {
    const said = await reports('spectral', ['lint', '--ruleset', rules, '--format', 'json', '--quiet', ...files]);
    return said
      .flat()
      .map(({ source, code, severity, path, message }) => finding(source, code, SEVERITIES[severity], path.join('.'), message));
  });
}

/** Its recommended rules, without an exception. */
export async function redocly(documents, folder) {
  return lint('redocly', documents, folder, async (files) => {
    const said = await reports('redocly', ['lint', '--format', 'json', '--max-problems', '1000', ...files]);
    return said
      .flatMap((document) => document.problems)
      .map(({ location: [at], ruleId, severity, message }) =>
        finding(at.source.ref, ruleId, severity, at.pointer, message),
      );
  });
}

/** AsyncAPI's own parser; that a newer version of the specification exists is no fault of a document. */
export async function asyncapi(documents, folder) {
  return lint('asyncapi', documents, folder, async (files) => {
    const found = files.map(async (file) => {
      const { diagnostics } = await new Parser().parse(readFileSync(file, 'utf8'));
      return diagnostics
        .filter(({ severity }) => severity <= SEVERITIES.indexOf('warning'))
        .map(({ code, severity, path, message }) => finding(file, code, SEVERITIES[severity], path.join('.'), message));
    });
    return (await Promise.all(found)).flat();
  });
}

async function lint(linter, documents, folder, find) {
  const damaged = damage(linter, documents.at(-1), folder);
  const found = await find([...documents, ...damaged.map((copy) => copy.file)]);
  const wrong = found.filter((one) => documents.some((file) => isOf(one, file))).map((one) => one.text);
  const missed = damaged
    .filter((copy) => !found.some((one) => isOf(one, copy.file) && one.rule === copy.rule))
    .map((copy) => `${linter} does not see it where ${copy.what} (${copy.rule})`);
  if (wrong.length || missed.length) throw new DoesNotHold([`${linter}:`, ...wrong, ...missed].join('\n  '));
  return `nothing in ${documents.length}; all ${damaged.length} that were damaged are seen`;
}

function finding(file, rule, severity, at, message) {
  return { file, rule, text: `${basename(file)}: ${severity} ${rule} at ${at}: ${message}` };
}

function isOf(finding, file) {
  return basename(finding.file) === basename(file);
}

function damage(linter, document, folder) {
  mkdirSync(folder, { recursive: true });
  return DAMAGE[linter].map(({ what, rule, harm }) => {
    const copy = JSON.parse(readFileSync(document, 'utf8'));
    harm(copy);
    const file = join(folder, `${linter}-${what.replaceAll(/\W+/g, '-')}.json`);
    writeFileSync(file, JSON.stringify(copy, null, 2));
    return { what, rule, file };
  });
}

/** A linter that finds something ends with 1: what counts is what it reports. Redocly writes a report for each document. */
async function reports(linter, args) {
  const said = await ask(join(BIN, linter), args, { cwd: HERE, env: { REDOCLY_TELEMETRY: 'off' } });
  try {
    return said.out.split(/(?<=^[}\]])(?=[{[])/m).map((text) => JSON.parse(text));
  } catch {
    throw new DoesNotHold(`${linter} ended with ${said.status} and no report: ${said.out}${said.err}`);
  }
}
