// A platform of our own: started as people start it, on free ports and an empty folder, and gone afterwards.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, DoesNotHold } from './running.mjs';

const LAST_OF_ITS_PORTS = 10;
const IDENTITY = 10;

export class Platform {
  static async onFreePorts(script, logs) {
    return new Platform(script, logs, await freeBase());
  }

  constructor(script, logs, base) {
    this.script = script;
    this.base = base;
    this.folder = mkdtempSync(join(tmpdir(), 'keerpunt-others-'));
    this.env = {
      KEERPUNT_LOCAL_PORT: String(base),
      KEERPUNT_LOCAL_DATA: join(this.folder, 'data'),
      KEERPUNT_BACKUPS: join(this.folder, 'backups'),
      KEERPUNT_LOCAL_LOGS: logs,
    };
  }

  get gateway() {
    return `http://localhost:${this.base}`;
  }

  get issuer() {
    return `http://localhost:${this.base + IDENTITY}`;
  }

  /** In the order in which their ports follow the gateway's. */
  get services() {
    return Object.fromEntries(
      ['household', 'plan', 'provider', 'budget'].map((name, at) => [name, `http://localhost:${this.base + 1 + at}`]),
    );
  }

  async up() {
    const { status, out, err } = await ask(this.script, ['up'], { env: this.env });
    if (status !== 0) throw new DoesNotHold(`no platform could be started (${status}):\n${out}${err}`);
  }

  async down() {
    await ask(this.script, ['down'], { env: this.env });
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Below what operating systems hand out to whoever asks for any port. */
async function freeBase() {
  for (;;) {
    const base = 15_000 + Math.floor(Math.random() * 17_000);
    const range = Array.from({ length: LAST_OF_ITS_PORTS + 1 }, (_, offset) => base + offset);
    if ((await Promise.all(range.map(isFree))).every(Boolean)) return base;
  }
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
