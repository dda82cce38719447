'use strict';

/* The reference with a log-in and "try it". A token lives in this page alone: in no address, no cookie, no storage. */
(() => {
  const KEY = 'Idempotency-Key';
  const WRITES = ['post', 'put', 'patch', 'delete'];
  const RENEWED_BEFORE_ITS_END = 30_000;

  const told = document.getElementById('told');
  const person = document.getElementById('person');
  const pasted = document.getElementById('token');

  document.getElementById('login').hidden = false;

  let issuer = '';
  const people = new Map();
  let login = null;

  const tell = (text) => { told.textContent = text; };

  const described = ({ name, roles, municipality, team, agb }) =>
    [name, municipality ? 'municipality ' + municipality : 'AGB ' + agb, roles.join(' and '), team && 'team ' + team]
      .filter(Boolean).join(', ');

  const loadPeople = async () => {
    const answer = await fetch(person.dataset.people);
    const list = await answer.json();
    issuer = list.token;
    for (const each of list.people) {
      people.set(each.name, each);
      person.add(new Option(described(each), each.name));
    }
  };

  const newToken = async (somebody) => {
    const form = new URLSearchParams({
      grant_type: 'client_credentials', client_id: somebody.name, client_secret: somebody.secret,
    });
    const answer = await fetch(issuer, { method: 'POST', body: form });
    if (!answer.ok) {
      throw new Error('The issuer of tokens answered ' + answer.status + '.');
    }
    const { access_token: token, expires_in: seconds } = await answer.json();
    return { name: somebody.name, token, until: Date.now() + seconds * 1000 };
  };

  /* The token to show, asked for anew when it is about to end; null when nobody is logged in. */
  const token = async () => {
    if (pasted) {
      return pasted.value.trim().replace(/^Bearer\s+/i, '') || null;
    }
    const somebody = people.get(person.value);
    if (!somebody) {
      return null;
    }
    if (!login || login.name !== somebody.name || login.until - Date.now() < RENEWED_BEFORE_ITS_END) {
      login = await newToken(somebody);
    }
    return login.token;
  };

  const say = async () => {
    try {
      const isIn = await token();
      tell(isIn ? 'Every request now carries the token' + (pasted ? '.' : ' of ' + login.name + '.') : '');
    } catch (failure) {
      tell('No token: ' + failure.message);
    }
  };

  if (person) {
    person.addEventListener('change', say);
    loadPeople().catch(() => tell('The list of people cannot be had.'));
  } else {
    pasted.addEventListener('input', say);
  }

  const newKey = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

  /* What was filled in here, by operation: whoever types a key of their own keeps it. */
  const filled = new Map();

  const keyOfTheWrite = () => ({
    statePlugins: {
      spec: {
        wrapActions: {
          validateParams: (original, { specSelectors, specActions }) => (at) => {
            const isWrite = WRITES.includes(at[1])
              && specSelectors.operationWithMeta(...at).get('parameters').some((each) => each.get('name') === KEY);
            if (isWrite) {
              const key = specSelectors.parameterValues(at).get('header.' + KEY);
              if (!key || key === filled.get(at.join(' '))) {
                filled.set(at.join(' '), newKey());
                specActions.changeParam(at, KEY, 'header', filled.get(at.join(' ')));
              }
            }
            return original(at);
          },
        },
      },
    },
  });

  /* One log-in for all operations, and it is above. */
  const noLogInOfItsOwn = () => ({
    wrapComponents: { authorizeBtn: () => () => null, authorizeOperationBtn: () => () => null },
  });

  window.ui = SwaggerUIBundle({
    url: '/openapi.json',
    dom_id: '#reference',
    layout: 'BaseLayout',
    presets: [SwaggerUIBundle.presets.apis],
    plugins: [keyOfTheWrite, noLogInOfItsOwn],
    deepLinking: true,
    docExpansion: 'none',
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    filter: true,
    operationsSorter: null,
    tryItOutEnabled: true,
    validatorUrl: null,
    requestInterceptor: async (request) => {
      if (!request.loadSpec) {
        const shown = await token();
        if (shown) {
          request.headers.Authorization = 'Bearer ' + shown;
        }
      }
      return request;
    },
  });
})();
