// The chat page. What it says lies in the page as data; what the bot says comes from api/chat.
const words = JSON.parse(document.getElementById('words').textContent);
const [log, form, text, note, count] = ['log', 'ask', 'text', 'note', 'count'].map((id) => document.getElementById(id));
const store = 'shirube';
const remembered = 40;
const day = 24 * 60 * 60 * 1000;
const patience = 20_000;
const inLine = 5;
const buttonsInRow = 5;

/** What this browser keeps, for all its tabs: the id of the conversation, the language, what was said. */
let state;
state = load();
/** The articles of each exchange that is shown, by its id. */
const shown = new Map();
/** The exchanges that this tab waits for, one after the other. */
const pending = new Set();
let turn = Promise.resolve();
let limit = Infinity;

function load() {
  try {
    const kept = JSON.parse(localStorage.getItem(store));
    const whole = kept?.conversation && words[kept.language] && Array.isArray(kept.said);
    if (whole && Date.now() - kept.at < day) return kept;
  } catch {
    // Nothing kept, or storage is switched off.
  }
  return state ?? begin(navigator.language.toLowerCase().startsWith('ja') ? 'ja' : 'en');
}

function begin(language) {
  return { conversation: newId(), language, said: [] };
}

/** Changes what is kept, on top of what other tabs have made of it. */
function change(edit) {
  state = load();
  edit(state);
  state.at = Date.now();
  state.said = state.said.slice(-remembered);
  for (let tries = 0; tries < 5; tries++) {
    try {
      localStorage.setItem(store, JSON.stringify(state));
      return;
    } catch {
      // Full, or switched off: a reload shows less, or begins anew.
      state.said = state.said.slice(Math.ceil(state.said.length / 2));
    }
  }
}

/** randomUUID only exists where the page is local or encrypted. */
function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');
}

function say(key, ...values) {
  return words[state.language][key].replace(/\{(\d)}/g, (_, i) => values[i].toLocaleString(state.language));
}

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
  return made;
}

/** Brackets and ranges stay on one line. */
function unbroken(label) {
  return label.split(/([(（][^()（）]{1,12}[)）])/).map((part, i) =>
    i % 2 ? element('span', { className: 'nb', textContent: part }) : part);
}

/** Buttons for choices; taking one is the same as typing its command. */
function buttons(choices, label) {
  const list = element('ul', { className: 'choices' });
  if (label) list.ariaLabel = label;
  for (const choice of choices) {
    const button = element('button', { type: 'button', title: choice.command }, ...unbroken(choice.label));
    button.addEventListener('click', () => ask(choice.label, choice.command, button));
    list.append(element('li', {}, button));
  }
  return list;
}

function choicesOf({ choices, outcome, language }) {
  const row = outcome === 'answer' ? buttonsInRow : choices.length;
  const parts = [buttons(choices.slice(0, row), words[language].choices)];
  if (choices.length > row) {
    const summary = element('summary', { textContent: words[language].more });
    parts.push(element('details', { className: 'menu' }, summary, buttons(choices.slice(row), words[language].more)));
  }
  return parts;
}

/** The two small buttons that take an answer elsewhere. */
function tools(exchange) {
  const { answer } = exchange;
  const link = new URL(answer.link || `?q=${encodeURIComponent(answer.command || exchange.command)}`, location.href);
  if (answer.link) link.search = '';
  link.hash = '';
  const tool = (key, value) => {
    const button = element('button', { type: 'button', textContent: say(key), title: say(`${key}Hint`) });
    button.ariaLabel = say(`${key}Hint`);
    button.addEventListener('click', async () => tell((await copy(value)) ? say('copied') : say('notCopied')));
    return button;
  };
  // What an earlier page has kept has no feedback.
  const judge = (exchange.answer.feedback ?? []).map((choice) => {
    const button = element('button', { type: 'button', textContent: choice.label, title: choice.label });
    button.addEventListener('click', () => ask(choice.label, choice.command, button));
    return button;
  });
  return element('p', { className: 'tools' }, ...judge, tool('copy', exchange.answer.plain), tool('link', link.href));
}

/** A field for what somebody writes of their own, as long as they have not. */
function field({ form: asked, language }) {
  if (state.said.some((one) => one.form === asked.id)) return [];
  const id = newId();
  const input = element('textarea', { id, rows: 3, maxLength: asked.longest, required: true });
  const button = element('button', { textContent: asked.submit });
  const made = element('form', { className: 'own', lang: language },
    element('label', { htmlFor: id, textContent: asked.label }), input, button);
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = input.value.trim();
    if (typed && ask(typed, typed, button, asked.id)) made.remove();
  });
  return [made];
}

async function copy(value) {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    // No clipboard where the page is neither local nor encrypted.
    const from = document.activeElement;
    const all = element('textarea', { value, className: 'away' });
    document.body.append(all);
    all.select();
    const copied = document.execCommand('copy');
    all.remove();
    from?.focus();
    return copied;
  }
}

function reply(exchange) {
  const { answer } = exchange;
  const body = element('div', { className: 'body', innerHTML: answer.html });
  for (const card of body.querySelectorAll('.quotation')) {
    card.prepend(element('p', { className: 'kicker', textContent: words[answer.language].quoted }));
  }
  const made = message('bot', body, tools(exchange));
  made.lang = answer.language;
  if (answer.choices.length) made.append(...choicesOf(answer));
  if (answer.form) made.append(...field(answer));
  return made;
}

function problem(exchange, detail) {
  const button = element('button', { type: 'button', textContent: say('retry') });
  button.addEventListener('click', () => wait(exchange, button));
  return message(
    'bot problem',
    element('div', { className: 'body' }, element('p', { textContent: detail })),
    element('ul', { className: 'choices' }, element('li', {}, button)),
  );
}

function waiting(exchange) {
  const first = pending.size < 2 || pending.values().next().value === exchange.id;
  return message('bot waiting', element('p', { className: 'dots', textContent: say(first ? 'waiting' : 'queued') }));
}

/** Shows an exchange as it is now: the question, and below it what came of it so far. */
function draw(exchange) {
  const { id, at, answer, detail } = exchange;
  const lost = !answer && !detail && !pending.has(id) && Date.now() - at > patience;
  const kind = answer ? 'answer' : (detail ?? (lost ? 'lost' : 'waiting'));
  const old = shown.get(id);
  if (old?.kind === kind) return old;
  const question = message('me', element('p', { textContent: exchange.label }));
  const made = answer ? reply(exchange) : detail || lost ? problem(exchange, detail ?? say('broken')) : waiting(exchange);
  if (old) {
    old.question.replaceWith(question);
    old.reply.replaceWith(made);
  } else {
    log.append(question, made);
  }
  const now = { kind, question, reply: made, conversation: state.conversation };
  shown.set(id, now);
  return now;
}

function drawAll() {
  if ([...shown.values()].some((one) => one.conversation !== state.conversation)) {
    shown.clear();
    log.replaceChildren();
    welcome();
  }
  state.said.forEach(draw);
}

/** Says something at once; what cannot wait any longer in line is not taken. */
function ask(label, command, from, form) {
  if (pending.size >= inLine) {
    tell(say('full'), true);
    return false;
  }
  tell('');
  const exchange = { id: newId(), label, command, form, at: Date.now() };
  change(({ said }) => said.push(exchange));
  wait(exchange, from);
  return true;
}

/** Waits for the reply to a question behind those that were asked before. */
function wait(exchange, from) {
  delete exchange.detail;
  exchange.at = Date.now();
  pending.add(exchange.id);
  reveal(draw(exchange).question);
  const { conversation, language } = state;
  turn = turn.catch(() => {}).then(async () => {
    if (conversation !== state.conversation) return;
    const came = await request(exchange, conversation, language);
    pending.delete(exchange.id);
    if (conversation !== load().conversation) return;
    if (came.tooLong) return giveBack(exchange, came.detail);
    // A command says less than what it is about.
    if (came.answer?.title && exchange.label.startsWith('/')) exchange.label = came.answer.title;
    Object.assign(exchange, came);
    change((now) => { now.said = now.said.map((one) => (one.id === exchange.id ? exchange : one)); });
    const { question, reply: made } = draw(exchange);
    const next = state.said.find((one) => pending.has(one.id));
    if (next) refresh(next);
    else reveal(question);
    // Whoever took a choice by keyboard goes on from the reply; whoever typed goes on typing.
    if (from && (document.activeElement === from || document.activeElement === document.body)) {
      made.focus({ preventScroll: true });
    }
  }).finally(() => pending.delete(exchange.id));
}

/** It is this one's turn now. */
function refresh(exchange) {
  const { reply: old } = shown.get(exchange.id) ?? {};
  const made = waiting(exchange);
  old?.replaceWith(made);
  if (old) shown.get(exchange.id).reply = made;
}

/** Puts a question that is too long back where it can be made shorter. */
function giveBack(exchange, detail) {
  change((now) => { now.said = now.said.filter((one) => one.id !== exchange.id); });
  const { question, reply: made } = shown.get(exchange.id);
  question.remove();
  made.remove();
  shown.delete(exchange.id);
  text.value ||= exchange.command;
  measure();
  tell(detail, true);
  text.focus();
}

/** The reply to a question, or what to say where there is none. */
async function request({ command, form }, conversation, language) {
  let response;
  try {
    response = await fetch('api/chat', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: command, conversation, language, form }),
      signal: AbortSignal.timeout?.(patience),
    });
  } catch {
    return { detail: say('offline') };
  }
  try {
    const body = await response.json();
    if (response.ok) return { answer: body };
    return { detail: body.detail || say('broken'), tooLong: body.code === 'too_long' };
  } catch {
    return { detail: say('broken') };
  }
}

/** Brings a question to the top, so that its reply is read from the beginning. */
function reveal(question) {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  question.scrollIntoView({ block: 'start', behavior: still ? 'instant' : 'smooth' });
}

function card({ name, description, command }) {
  const button = element('button', { type: 'button', title: command }, element('b', {}, ...unbroken(name)));
  if (description) {
    const lang = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(description) ? 'ja' : 'en';
    button.append(element('span', { textContent: description, lang }));
  }
  button.addEventListener('click', () => ask(name, command, button));
  return element('li', {}, button);
}

async function welcome() {
  const hello = element('p', { textContent: say('hello') });
  const facts = element('ul', { className: 'facts' }, ...['is', 'isNot', 'private'].map((key) =>
    element('li', { className: key, textContent: say(key) })));
  const made = message('bot welcome', element('div', { className: 'body' }, hello, facts));
  log.querySelector('.welcome')?.remove();
  log.prepend(made);
  const kicker = (key) => element('h2', { className: 'kicker', textContent: say(key) });
  try {
    const response = await fetch(`api/examples?language=${state.language}`);
    const { examples, jobs, jobCount, maxLength } = await response.json();
    limit = maxLength;
    measure();
    if (!made.isConnected) return;
    if (examples.length) made.append(kicker('examples'), buttons(examples, say('examples')));
    if (jobs.length) made.append(kicker('jobs'), element('ul', { className: 'cards' }, ...jobs.map(card)));
    if (jobCount > jobs.length) made.append(buttons([{ label: say('allJobs', jobCount), command: '/jobs' }]));
  } catch {
    // Questions can be typed without examples, too.
  }
}

/** Says something about the question box, aloud too. */
function tell(what, warn = false) {
  note.textContent = what;
  note.classList.toggle('warn', warn);
}

/** Counts what is typed once there is not much room left; returns whether it is short enough. */
function measure() {
  const length = Array.from(text.value.trim()).length;
  const over = length > limit;
  const was = text.ariaInvalid === 'true';
  count.textContent = length > limit * 0.8 ? `${length.toLocaleString()} / ${limit.toLocaleString()}` : '';
  count.classList.toggle('warn', over);
  text.ariaInvalid = String(over);
  if (over !== was) tell(over ? say('over', length, limit, length - limit) : '', over);
  return !over;
}

function send() {
  const typed = text.value.trim();
  if (!typed) return;
  if (!measure()) {
    const length = Array.from(typed).length;
    tell(say('over', length, limit, length - limit), true);
  } else if (ask(typed, typed)) {
    text.value = '';
    text.dispatchEvent(new Event('input'));
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  send();
  // The keyboard of a phone would cover the answer.
  if (matchMedia('(pointer: coarse)').matches && !text.value) text.blur();
  else text.focus();
});

text.addEventListener('keydown', (event) => {
  // While Japanese is being composed, Enter chooses a word; keyCode 229 says so where isComposing does not.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  form.requestSubmit();
});

text.addEventListener('input', () => {
  measure();
  if (CSS.supports('field-sizing', 'content')) return;
  text.rows = 1;
  text.rows = Math.min(5, Math.floor(text.scrollHeight / parseFloat(getComputedStyle(text).lineHeight)));
});

/** What may be meant, below what is being typed; only for the last letter typed. */
const suggested = document.getElementById('suggestions');
let typing = 0;

async function suggest() {
  const now = ++typing;
  const typed = text.value.trim();
  let found = [];
  if (typed.length > 1 && !typed.startsWith('/')) {
    try {
      const query = new URLSearchParams({ typed, language: state.language });
      const response = await fetch(`api/suggestions?${query}`);
      found = response.ok ? (await response.json()).suggestions : [];
    } catch {
      // Nothing is missing where nothing is suggested.
    }
  }
  if (now !== typing) return;
  suggested.replaceChildren(...found.filter((each) => each !== typed).map((each) => {
    const button = element('button', { type: 'button', textContent: each });
    button.addEventListener('click', () => {
      text.value = each;
      text.dispatchEvent(new Event('input'));
      send();
    });
    return button;
  }));
}

text.addEventListener('input', (event) => {
  if (!event.isComposing) suggest();
});
text.addEventListener('compositionend', suggest);

document.getElementById('restart').addEventListener('click', () => {
  change((now) => Object.assign(now, begin(now.language)));
  pending.clear();
  shown.clear();
  log.replaceChildren();
  tell('');
  welcome();
  text.focus();
});

for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', () => {
    change((now) => { now.language = button.dataset.language; });
    speak();
    tell('');
    welcome();
  });
}

addEventListener('storage', ({ key }) => {
  if (key !== store && key !== null) return;
  const { language } = state;
  state = load();
  if (language !== state.language) {
    speak();
    welcome();
  }
  drawAll();
});

addEventListener('beforeprint', () => {
  for (const closed of log.querySelectorAll('.quotation details:not([open])')) {
    closed.open = true;
    addEventListener('afterprint', () => { closed.open = false; }, { once: true });
  }
});

speak();
welcome();
drawAll();
setTimeout(drawAll, patience);
log.lastElementChild?.scrollIntoView({ block: 'end' });
if (matchMedia('(pointer: fine)').matches) text.focus({ preventScroll: true });
const asked = new URLSearchParams(location.search).get('q')?.trim();
if (asked) {
  // A reload is not to ask again.
  history.replaceState(null, '', location.pathname);
  ask(asked, asked);
}
