// What each linter must see: a rule of its, and a document that breaks it.
export const DAMAGE = {
  spectral: [
    {
      what: 'no 400 is declared',
      rule: 'nlgov:problem-invalid-input',
      harm: (document) => delete firstWrite(document).responses['400'],
    },
    {
      what: 'an operation has a hyphen',
      rule: 'nlgov:paths-kebab-case',
      harm: (document) => (document.paths['/budgets/{year}/_allow-overrun'] = aPath(document)),
    },
    {
      what: 'an answer does not tell its version',
      rule: 'nlgov:missing-version-header',
      harm: (document) => delete accepted(firstWrite(document)).headers['API-Version'],
    },
    {
      what: 'the major version is not in the address',
      rule: 'nlgov:include-major-version-in-uri',
      harm: (document) => (document.servers = [{ url: '/' }]),
    },
  ],
  redocly: [
    {
      what: 'a schema is not there',
      rule: 'no-unresolved-refs',
      harm: (document) => (bodyOf(firstWrite(document)).schema = { $ref: '#/components/schemas/Nowhere' }),
    },
    {
      what: 'two operations have one name',
      rule: 'operation-operationId-unique',
      harm: (document) => (document.paths['/twice'] = aPath(document)),
    },
    {
      what: 'two paths can be one',
      rule: 'no-ambiguous-paths',
      harm: (document) => {
        document.paths['/either/{one}'] = aPath(document);
        document.paths['/{other}/way'] = aPath(document);
      },
    },
    {
      what: 'anybody may call it',
      rule: 'security-defined',
      harm: (document) => {
        delete document.security;
        delete firstWrite(document).security;
      },
    },
  ],
  asyncapi: [
    {
      what: 'an operation is on no channel',
      rule: 'invalid-ref',
      harm: (document) => (first(document.operations).channel = { $ref: '#/channels/nowhere' }),
    },
    {
      what: 'the document has no title',
      rule: 'asyncapi-document-resolved',
      harm: (document) => delete document.info.title,
    },
  ],
};

function first(things) {
  return Object.values(things)[0];
}

function aPath(document) {
  return structuredClone(first(document.paths));
}

function firstWrite(document) {
  return Object.values(document.paths).find((path) => path.post?.requestBody).post;
}

function accepted(operation) {
  return operation.responses['200'] ?? operation.responses['201'];
}

function bodyOf(operation) {
  return operation.requestBody.content['application/json'];
}
