// Answers as they may be tomorrow: within /v1 an object may gain a field, and an enumeration a member. This stands between
// a client of today and the gateway, and adds both to every answer.
import { createServer, request } from 'node:http';

/** Stands at an address of its own until it is closed; counts what it added. */
export async function tomorrow(gateway, document) {
  const added = { fields: 0, members: 0 };
  const answers = new Answers(document, added);
  const server = createServer((asked, answer) => pass(gateway, answers, asked, answer));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://localhost:${server.address().port}`, added, close: () => server.close() };
}

function pass(gateway, answers, asked, answer) {
  const onward = request(gateway + asked.url, { method: asked.method, headers: asked.headers }, (came) => {
    const parts = [];
    came.on('data', (part) => parts.push(part));
    came.on('end', () => {
      const { 'transfer-encoding': _, ...headers } = came.headers;
      try {
        const body = answers.later(asked, came, Buffer.concat(parts));
        answer.writeHead(came.statusCode, { ...headers, 'content-length': body.length }).end(body);
      } catch (unknown) {
        answer.writeHead(502).end(unknown.message); // The story that asked fails, and says so.
      }
    });
  });
  onward.on('error', (failure) => answer.destroy(failure));
  asked.pipe(onward);
}

/** Knows from the document what in an answer is an object with fields, and what is a member of an enumeration. */
class Answers {
  constructor(document, added) {
    this.document = document;
    this.added = added;
    const { pathname } = new URL(document.servers[0].url, 'http://localhost');
    this.paths = Object.entries(document.paths)
      .map(([template, operations]) => ({ pattern: pattern(pathname.replace(/\/$/, '') + template), template, operations }))
      .sort((one, other) => variables(one.template) - variables(other.template));
  }

  later(asked, came, body) {
    const type = (came.headers['content-type'] ?? '').split(';')[0];
    if (!type.endsWith('json') || body.length === 0) return body;
    const path = asked.url.split('?')[0];
    const operation = this.paths.find(({ pattern }) => pattern.test(path))?.operations[asked.method.toLowerCase()];
    const schema = this.resolve(operation?.responses[came.statusCode])?.content?.[type]?.schema;
    if (!schema) throw new Error(`the document knows no ${came.statusCode} ${type} of ${asked.method} ${path}`);
    return Buffer.from(JSON.stringify(this.value(JSON.parse(body), schema)));
  }

  value(value, of) {
    const schema = this.resolve(of);
    if (schema.enum) {
      this.added.members++;
      return 'OF_TOMORROW';
    }
    if (Array.isArray(value)) {
      const later = value.map((item) => this.value(item, schema.items ?? {}));
      return schema.uniqueItems ? [...new Set(later)] : later;
    }
    if (value === null || typeof value !== 'object') return value;
    return this.object(value, schema);
  }

  object(value, schema) {
    const { properties, additionalProperties = {} } = schema;
    const later = Object.fromEntries(
      Object.entries(value).map(([name, field]) => [name, this.value(field, properties?.[name] ?? additionalProperties)]),
    );
    if (!properties) return later; // Its names are its content.
    this.added.fields++;
    return { ofTomorrow: { whatever: ['it', 'is'] }, ...later };
  }

  resolve(node) {
    if (!node?.$ref) return node;
    return this.resolve(node.$ref.slice(2).split('/').reduce((at, name) => at[unescape(name)], this.document));
  }
}

function unescape(name) {
  return name.replaceAll('~1', '/').replaceAll('~0', '~');
}

function pattern(template) {
  return new RegExp(`^${template.replaceAll(/[.$]/g, '\\$&').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
}

function variables(template) {
  return template.split('{').length;
}
