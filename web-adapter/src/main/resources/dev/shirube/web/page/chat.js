// The chat page. What it says lies in the page as data; what the bot says comes from /api/chat.
const words = JSON.parse(document.getElementById('words').textContent);
const log = document.getElementById('log');
const form = document.getElementById('ask');
const text = document.getElementById('text');
const store = 'shirube';
const remembered = 40;
const patience = 20_000;

/** What is kept for this tab: the id of the conversation, the language, what was said. */
let state = load();
let busy = false;

function load() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(store));
    if (kept?.conversation && words[kept.language] && Array.isArray(kept.said)) return kept;
  } catch {
    // Nothing kept, or storage is switched off.
  }
  const language = navigator.language.toLowerCase().startsWith('ja') ? 'ja' : 'en';
  return { conversation: newId(), language, said: [] };
}

function save() {
  state.said = state.said.slice(-remembered);
  try {
    sessionStorage.setItem(store, JSON.stringify(state));
  } catch {
    // Without storage a reload begins anew.
  }
}

/** randomUUID only exists where the page is local or encrypted. */
function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');
}

const say = (key) => words[state.language][key];

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** Puts the page's own words into the chosen language. */
function speak() {
  document.documentElement.lang = state.language;
  for (const e of document.querySelectorAll('[data-text]')) e.textContent = say(e.dataset.text);
  for (const e of document.querySelectorAll('[data-label]')) e.ariaLabel = say(e.dataset.label);
  for (const e of document.querySelectorAll('[data-title]')) e.title = say(e.dataset.title);
  for (const e of document.querySelectorAll('[data-placeholder]')) e.placeholder = say(e.dataset.placeholder);
  for (const e of document.querySelectorAll('[data-language]')) {
    e.ariaPressed = String(e.dataset.language === state.language);
  }
}

function message(who, ...children) {
  const made = element('article', { className: who, tabIndex: -1, lang: state.language }, ...children);
  made.ariaLabel = who === 'me' ? say('you') : 'Shirube';
  log.append(made);
  return made;
}

/** Buttons for choices; taking one is the same as typing its command. */
function buttons(choices, label) {
  const list = element('ul', { className: 'choices' });
  list.ariaLabel = label;
  for (const choice of choices) {
    const button = element('button', { type: 'button', textContent: choice.label, title: choice.command });
    button.addEventListener('click', () => ask(choice.label, choice.command, button));
    list.append(element('li', {}, button));
  }
  return list;
}

const show = {
  question: ({ label }) => message('me', element('p', { textContent: label })),

  reply({ html, choices, language }) {
    const body = element('div', { className: 'body', innerHTML: html });
    for (const card of body.querySelectorAll('.quotation')) {
      card.prepend(element('p', { className: 'kicker', textContent: words[language].quoted }));
    }
    const made = message('bot', body);
    made.lang = language;
    if (choices.length) made.append(buttons(choices, words[language].choices));
    return made;
  },

  problem({ detail, label, command }) {
    const made = message('bot problem', element('div', { className: 'body' }, element('p', { textContent: detail })));
    const button = element('button', { type: 'button', textContent: say('retry') });
    button.addEventListener('click', () => ask(label, command, button));
    made.append(element('ul', { className: 'choices' }, element('li', {}, button)));
    return made;
  },
};

function keep(entry) {
  state.said.push(entry);
  save();
  return show[entry.kind](entry);
}

async function ask(label, command, from) {
  if (busy) return;
  busy = true;
  const question = keep({ kind: 'question', label });
  const dots = element('p', { className: 'dots', textContent: say('waiting') });
  const waiting = message('bot waiting', dots);
  reveal(question);
  const conversation = state.conversation;
  const entry = await request(label, command, conversation);
  busy = false;
  waiting.remove();
  if (conversation !== state.conversation) return;
  const shown = keep(entry);
  reveal(question);
  // Whoever took a choice by keyboard goes on from the reply; whoever typed goes on typing.
  if (from && (document.activeElement === from || document.activeElement === document.body)) {
    shown.focus({ preventScroll: true });
  }
}

/** The reply to a question, or what to say where there is none. */
async function request(label, command, conversation) {
  const problem = (detail) => ({ kind: 'problem', detail, label, command });
  let response;
  try {
    response = await fetch('/api/chat', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: command, conversation, language: state.language }),
      signal: AbortSignal.timeout?.(patience),
    });
  } catch {
    return problem(say('offline'));
  }
  try {
    const body = await response.json();
    if (!response.ok) return problem(body.detail || say('broken'));
    return { kind: 'reply', html: body.html, choices: body.choices, language: body.language };
  } catch {
    return problem(say('broken'));
  }
}

/** Brings a question to the top, so that its reply is read from the beginning. */
function reveal(question) {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  question.scrollIntoView({ block: 'start', behavior: still ? 'instant' : 'smooth' });
}

async function welcome() {
  const body = element('div', { className: 'body' }, element('p', { textContent: say('hello') }));
  const made = message('bot welcome', body);
  log.prepend(made);
  const { language } = state;
  try {
    const response = await fetch(`/api/examples?language=${language}`);
    const { examples } = await response.json();
    if (!examples.length || !made.isConnected) return;
    made.append(element('p', { className: 'kicker', textContent: say('examples') }), buttons(examples, say('examples')));
  } catch {
    // Questions can be typed without examples, too.
  }
}

function send() {
  const typed = text.value.trim();
  if (!typed || busy) return;
  text.value = '';
  ask(typed, typed);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  send();
  text.focus();
});

text.addEventListener('keydown', (event) => {
  // While Japanese is being composed, Enter chooses a word; keyCode 229 says so where isComposing does not.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  send();
});

document.getElementById('restart').addEventListener('click', () => {
  state = { conversation: newId(), language: state.language, said: [] };
  busy = false;
  save();
  log.replaceChildren();
  welcome();
  text.focus();
});

for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', () => {
    state.language = button.dataset.language;
    save();
    speak();
    log.querySelector('.welcome')?.remove();
    welcome();
  });
}

speak();
welcome();
for (const entry of state.said) show[entry.kind](entry);
save();
log.lastElementChild?.scrollIntoView({ block: 'end' });
text.focus({ preventScroll: true });
