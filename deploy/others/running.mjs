// Programs and what they say: shown when it matters, kept when it does not.
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** Something does not hold; the message is for people and needs no stack. */
export class DoesNotHold extends Error {}

const atWork = new Map();

/** Whatever is still at work ends now, and is waited for. */
export async function endAll() {
  for (const child of atWork.keys()) child.kill();
  await Promise.allSettled(atWork.values());
}

/** Runs a program to its end and answers its status; what it says goes to the terminal, or into a file. */
export async function run(program, args, { cwd, env = {}, into } = {}) {
  const out = into ? openSync(into, 'w') : 'inherit';
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', out, out] });
  if (into) closeSync(out);
  return end(child, program);
}

/** What a program says, and how it ended. */
export async function ask(program, args, { cwd, env = {} } = {}) {
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (said.err += text));
  return { status: await end(child, program), ...said };
}

function end(child, program) {
  const ended = new Promise((resolve, reject) => {
    child.on('error', (failure) => reject(new DoesNotHold(`${program} does not run: ${failure.message}`)));
    child.on('close', (status, signal) => resolve(status ?? signal));
  });
  atWork.set(child, ended);
  return ended.finally(() => atWork.delete(child));
}

/** A step with its name, what it tells, and how long it took. */
export async function step(name, work) {
  console.log(`..  ${name}`);
  const began = performance.now();
  const told = await work();
  console.log(`ok  ${name}${told ? `: ${told}` : ''} (${Math.round((performance.now() - began) / 1000)} s)`);
}
