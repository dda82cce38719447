// What a generator makes of the names in a document must be readable.
import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { DoesNotHold } from './running.mjs';

const CLASSES = [
  'java/src/main/java/nl/keerpunt/java/api',
  'java/src/main/java/nl/keerpunt/java/model',
  'kotlin/src/main/kotlin/nl/keerpunt/kotlin/apis',
  'kotlin/src/main/kotlin/nl/keerpunt/kotlin/models',
  'typescript/apis',
  'typescript/models',
];
const UGLY = ['InlineObject', 'GetPlan200Response', 'agree_1', 'DossierApiApi', 'plan_Agree', 'ChangeInner', 'list5'];

/** Class names as they came out, and names of operations, which become those of methods. */
export function names(document, clients) {
  const missed = UGLY.filter(isReadable);
  if (missed.length) throw new DoesNotHold(`ugly names that pass for readable: ${missed}`);
  const classes = CLASSES.flatMap((folder) => readdirSync(join(clients, folder)).map((file) => parse(file).name));
  const methods = Object.values(JSON.parse(readFileSync(document, 'utf8')).paths)
    .flatMap((path) => Object.values(path))
    .flatMap((operation) => operation.operationId ?? []);
  const ugly = [...new Set([...classes, ...methods])].filter((name) => !isReadable(name));
  if (ugly.length) throw new DoesNotHold(`names that nobody can read: ${ugly.join(', ')}`);
  return `${classes.length} classes and ${methods.length} operations`;
}

function isReadable(name) {
  return !/[_\d]|^Inline|Inner$|Api.*Api$|AllOf|AnyOf|OneOf$/.test(name);
}
