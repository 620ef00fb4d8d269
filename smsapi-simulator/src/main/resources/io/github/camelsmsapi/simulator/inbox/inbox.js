'use strict';
const PAGE = 50;
const api = '/_simulator';
const byId = id => document.getElementById(id);
const FAULTS = ['answer-lost', 'cut-unread', 'cut-before-booking', 'hang-before-booking', 'hang-after-booking',
  'http-500-before-booking', 'http-500-after-booking', 'http-502-before-booking', 'http-502-after-booking',
  'http-503-before-booking', 'http-503-after-booking', 'http-429', 'http-429-retry-after', 'http-503-retry-after',
  'code-200', 'code-201', 'code-202', 'code-203', 'code-999', 'truncated-json', 'html-page', 'slow', 'closed-while-idle', 'report-repeated', 'report-out-of-order', 'report-late'];
const STATUSES = ['DELIVERED', 'UNDELIVERED', 'EXPIRED', 'FAILED', 'REJECTED', 'UNKNOWN', 'STOP', 'SENT', 'ACCEPTED'];
const GOOD = ['DELIVERED'];
const WAITING = ['QUEUE', 'SENT', 'ACCEPTED', 'RENEWAL'];

/** Makes an element; whatever is put into it is text, never markup. */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined) element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
  return element;
}

class NoAnswer extends Error {}

async function ask(path, options) {
  let answer, text;
  try {
    answer = await fetch(api + path, options);
    text = await answer.text();
  } catch {
    throw new NoAnswer('The simulator does not answer.');
  }
  const body = text === '' ? null : JSON.parse(text);
  if (!answer.ok) throw new Error(body?.message ?? `HTTP ${answer.status}`);
  return body;
}

const post = (path, body) => ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

function say(words, isBad) {
  const notice = byId('notice');
  notice.textContent = words;
  notice.className = isBad ? 'bad' : '';
  notice.hidden = false;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => { notice.hidden = true; }, 6000);
}

async function attempt(action, words) {
  try {
    await action();
    say(words);
    await show();
  } catch (problem) {
    say(problem.message, true);
  }
}

const time = iso => iso ? new Date(iso).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' }) : '';
const colour = status => GOOD.includes(status) ? 'good' : WAITING.includes(status) ? 'wait' : 'bad';

/* where we are: the address behind # */
function place() {
  const hash = location.hash.replace(/^#\/?/, '');
  const [path, query] = hash.split('?');
  const [what, id] = path.split('/');
  return { what: what || 'list', id: id ? decodeURIComponent(id) : '', query: new URLSearchParams(query ?? '') };
}

function go(query) {
  const words = query.toString();
  location.hash = words ? `#/?${words}` : '#/';
}

/* the list */
const short = (text, most) => text && text.length > most ? [...text].slice(0, most).join('') + '…' : text;

function facts(entry) {
  const parts = [];
  if (entry.from && entry.kind !== 'incoming') parts.push(`from ${entry.from}`);
  if (entry.kind === 'booked') {
    parts.push(`${entry.parts} ${entry.parts === 1 ? 'part' : 'parts'}${entry.encoding ? ' ' + entry.encoding : ''}`);
    parts.push(`${entry.points} points`);
    if (entry.type !== 'sms') parts.push(entry.type.toUpperCase());
    if (entry.asked) parts.push(`asked for ${entry.asked}`);
    if (entry.send_at > entry.booked_at) parts.push(`goes out ${time(entry.send_at)}`);
    if (entry.double_of) parts.push(`booked twice: the same as ${entry.double_of}`);
  } else if (entry.kind === 'refused') {
    parts.push(entry.path);
  } else {
    parts.push(`to ${entry.to}`, entry.callbacks === 0 ? 'no callback is registered for it' : `told to ${entry.callbacks} callback(s)`);
    if (entry.answers) parts.push(`answers ${entry.answers}`);
  }
  return parts;
}

function row(entry) {
  const link = entry.kind === 'booked' ? `#/message/${encodeURIComponent(entry.id)}`
    : entry.kind === 'refused' ? `#/request/${entry.request}` : entry.answers ? `#/message/${encodeURIComponent(entry.answers)}` : '#/';
  const state = entry.kind === 'booked' ? make('span', { class: `state ${entry.double_of ? 'bad' : colour(entry.status)}` }, entry.status)
    : entry.kind === 'refused' ? make('span', { class: 'state bad' }, 'REFUSED') : make('span', { class: 'state good' }, 'INCOMING');
  return make('li', { 'data-key': `${entry.kind} ${entry.id ?? entry.request ?? entry.at}` }, make('a', { class: 'entry', href: link, 'data-kind': entry.kind, 'data-id': entry.id },
    make('span', { class: 'who' }, short(entry.number, 60) || '–'),
    make('span', { class: 'text' }, entry.kind === 'refused' ? `${entry.reason}${entry.text ? '\n' + short(entry.text, 500) : ''}` : short(entry.text, 500)),
    state, make('span', { class: 'when' }, time(entry.at)), make('span', { class: 'facts' }, facts(entry).flatMap((fact, index) => [index > 0 ? ' · ' : '', make('bdi', {}, fact)])),
    make('span', { class: 'idx' }, entry.idx ? `idx ${entry.idx}` : '')));
}

async function listView(query) {
  const wanted = new URLSearchParams(query);
  const offset = Number(query.get('offset') ?? 0);
  wanted.set('limit', PAGE);
  const page = await ask('/entries?' + wanted);
  if (offset > 0 && page.collection.length === 0) {
    const first = new URLSearchParams(query);
    first.delete('offset');
    go(first);
  }
  const list = page.size === 0 ? make('p', { class: 'none' }, [...query.keys()].length > 0
    ? 'Nothing fits the search.' : 'Nothing yet. Send a message to this address, for example by POST /sms.do.')
    : make('ol', { class: 'entries', id: 'entries' }, page.collection.map(row));
  const move = by => { const to = new URLSearchParams(query); const next = offset + by; if (next > 0) to.set('offset', next); else to.delete('offset'); go(to); };
  const newer = make('button', { id: 'newer', disabled: offset === 0 }, 'Newer');
  const older = make('button', { id: 'older', disabled: offset + PAGE >= page.size }, 'Older');
  newer.onclick = () => move(-PAGE);
  older.onclick = () => move(PAGE);
  const count = make('span', { id: 'count' }, page.size === 0 ? '0' : `${offset + 1}–${offset + page.collection.length} of ${page.size}`);
  return { view: [list], pager: [newer, count, older] };
}

/* one message, one request */
function pairs(entries) {
  return make('dl', {}, entries.filter(([, value]) => value !== '' && value !== null && value !== undefined)
    .map(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]));
}

const quoted = text => `'${text.replaceAll("'", `'\\''`)}'`;

function curl(exchange) {
  const lines = [`curl -X ${exchange.method} ${quoted(location.origin + exchange.target)}`];
  for (const [name, value] of Object.entries(exchange.headers)) {
    if (['host', 'content-length', 'connection', 'accept-encoding', 'transfer-encoding', 'expect'].includes(name)) continue;
    lines.push(name === 'authorization' ? '-H "Authorization: Bearer $SMSAPI_TOKEN"' : `-H ${quoted(`${name}: ${value}`)}`);
  }
  if (exchange.body) lines.push(`--data-raw ${quoted(exchange.body)}`);
  return lines.join(' \\\n  ');
}

const head = headers => Object.entries(headers).map(([name, value]) => `${name}: ${value}`).join('\n');

function wire(exchange) {
  if (!exchange) return [make('h2', {}, 'Request'), make('p', { class: 'none' }, 'It is no longer kept as it was on the wire; --exchanges-kept keeps more.')];
  return [
    make('h2', {}, 'Request as it came'),
    make('pre', { id: 'request' }, `${exchange.method} ${exchange.target}\n${head(exchange.headers)}\n\n${exchange.body}`),
    make('h2', {}, 'Answer as it went'),
    make('pre', { id: 'answer' }, exchange.answer.status === 0 ? 'none: ' + exchange.reason
      : `HTTP ${exchange.answer.status}\n${head(exchange.answer.headers)}\n\n${exchange.answer.body}`),
    make('h2', {}, 'As curl'), make('pre', { id: 'curl' }, curl(exchange))];
}

/** Posts what the field holds, and empties it unless somebody typed on meanwhile. */
async function sendReply(message, field) {
  const text = field.value;
  await post('/incoming', { from: message.number, text, MsgId: message.id });
  if (field.value === text) field.value = '';
}

/* The forms stay on the page while their message is shown, so a handler reads the form that was submitted. */
function doings(message) {
  const path = `/messages/${encodeURIComponent(message.id)}`;
  const form = (id, action, ...children) => {
    const element = make('form', { id }, children);
    element.onsubmit = event => { event.preventDefault(); action(event.target.elements); };
    return element;
  };
  return make('div', { class: 'doing' },
    form('reply', ({ text }) => attempt(() => sendReply(message, text), 'The reply is on its way to the callbacks.'),
      make('input', { name: 'text', required: true, placeholder: 'what the phone answers', 'aria-label': 'Reply', autocomplete: 'off' }),
      make('button', {}, 'Reply as the phone')),
    form('force', ({ forced: { value } }) => attempt(() => post(`${path}/status`, { status: value }), `It is ${value} now, and reported.`),
      make('select', { 'aria-label': 'Status to force', id: 'forced' }, STATUSES.map(name => make('option', {}, name))),
      make('button', {}, 'Force this status')),
    form('again', () => attempt(() => post(`${path}/report`, {}), 'The report is sent again.'), make('button', {}, 'Report the status again')));
}

async function messageView(id) {
  const detail = await ask(`/messages/${encodeURIComponent(id)}`);
  return { pager: [], view: [make('article', { class: 'detail', id: 'detail', 'data-key': `message ${id}` },
    make('p', {}, make('a', { href: '#/', id: 'back' }, '← all messages')),
    make('h2', {}, `${detail.type.toUpperCase()} to ${detail.number} `, make('span', { class: colour(detail.status), id: 'state' }, detail.status)),
    make('p', { class: 'big', id: 'text' }, detail.text),
    detail.double_of ? make('p', { class: 'bad' }, 'Booked twice: the same as ', make('a', { href: `#/message/${encodeURIComponent(detail.double_of)}` }, detail.double_of)) : null,
    pairs([['Sender', detail.from], ['Number as sent', detail.submitted_number], ['Parts', `${detail.parts} ${detail.encoding}`], ['Price', `${detail.points} points`],
      ['Asked for', detail.asked], ['Booked', time(detail.booked_at)], ['Goes out', detail.send_at > detail.booked_at ? time(detail.send_at) : ''],
      ['idx', detail.idx], ['id', detail.id], ['Reports go to', detail.notify_url], ['Sent by', detail.sent_by]]),
    doings(detail),
    make('h2', {}, 'Statuses'),
    make('table', { id: 'statuses' }, detail.statuses.map(change => make('tr', {}, make('td', { class: colour(change.status) }, change.status), make('td', {}, time(change.at))))),
    make('h2', {}, 'Callbacks'),
    detail.callbacks.length === 0 ? make('p', { class: 'none' }, 'No address was called about it. Register one by POST /callbacks, or send notify_url.')
      : make('table', { id: 'callbacks' }, detail.callbacks.map(call => make('tr', {}, make('td', {}, time(call.at)), make('td', {}, `attempt ${call.attempt}`),
        make('td', {}, call.url), make('td', { class: call.taken ? 'good' : 'bad' }, call.outcome)))),
    wire(detail.exchange))] };
}

async function requestView(number) {
  const exchange = await ask(`/requests/${encodeURIComponent(number)}`);
  return { pager: [], view: [make('article', { class: 'detail', id: 'detail', 'data-key': `request ${number}` },
    make('p', {}, make('a', { href: '#/', id: 'back' }, '← all messages')),
    make('h2', {}, `${exchange.method} ${exchange.path} `, make('span', { class: exchange.reason ? 'bad' : 'good' }, exchange.reason || 'accepted')),
    pairs([['Received', time(exchange.received_at)], ['Error code', exchange.error_code || ''], ['HTTP status', exchange.status || '']]), wire(exchange))] };
}

/* what is shown now */
let showing = false;
let again = false;
let shown;

function viewOf({ what, id, query }) {
  return what === 'message' ? messageView(id) : what === 'request' ? requestView(id) : listView(query);
}

function draw({ view, pager }, address) {
  if (address !== location.hash) return;
  renew(byId('view'), view);
  renew(byId('pager'), pager);
  if (shown !== undefined && shown !== address) focusOn(shown);
  shown = address;
}

/** Lets the keyboard go on in what was opened, or at the row of what was left. */
function focusOn(left) {
  if (document.activeElement !== document.body) return;
  const row = [...document.querySelectorAll('.entry')].find(entry => entry.hash === left);
  (row ?? byId('view')).focus({ preventScroll: !row });
}

async function show() {
  if (showing) { again = true; return; }
  showing = true;
  const address = location.hash;
  try {
    draw(await viewOf(place()), address);
  } catch (problem) {
    /* Without an answer, what is shown and typed stays. */
    if (problem instanceof NoAnswer && shown === address) say(problem.message, true);
    else draw({ view: [make('p', { class: 'none' }, problem.message + ' ', make('a', { href: '#/' }, 'All messages'))], pager: [] }, address);
  } finally {
    showing = false;
    if (again) { again = false; show(); }
  }
}

function showStats(stats) {
  const chip = (id, name, value, isBad, link) => make('div', { 'data-key': id }, make('dt', {}, name), make('dd', { id, class: isBad ? 'bad' : null },
    link ? make('a', { href: link }, value) : value));
  renew(byId('stats'), [
    chip('stat-booked', 'messages', stats.booked), chip('stat-refused', 'refused', stats.refused, false, '#/?kind=refused'),
    chip('stat-doubled', 'booked twice', stats.bookedTwice, stats.bookedTwice > 0, stats.bookedTwice > 0 ? '#/?kind=doubled' : null),
    chip('stat-incoming', 'incoming', stats.incoming), chip('stat-lost', 'answers lost', stats.answersLost),
    chip('stat-reports', 'reports taken', `${stats.reportsAcknowledged} of ${stats.reportsSent} calls`),
    stats.reportsNotTaken > 0 ? chip('stat-waiting', 'reports not taken', stats.reportsNotTaken, true) : null,
    chip('stat-points', 'points', stats.points), stats.dropped > 0 ? chip('stat-dropped', 'dropped, oldest first', stats.dropped, true) : null,
    chip('stat-now', 'clock', time(stats.now))].filter(Boolean));
}

async function showFaults() {
  const state = await ask('/faults');
  renew(byId('faults'), state.faults.map((rule, index) => {
    const off = make('button', { type: 'button' }, 'Switch off');
    off.onclick = () => attempt(async () => { await ask(`/faults/${index + 1}`, { method: 'DELETE' }); await showFaults(); }, `${rule.fault} is off.`);
    const more = [rule.probability < 1 ? `probability ${rule.probability}` : '', rule.count ? `first ${rule.count}` : '', rule.number !== '*' ? rule.number : '', `struck ${rule.injected}`].filter(Boolean);
    return make('li', {}, `${rule.fault} (${more.join(', ')}) `, off);
  }));
}

function onSubmit(id, action) {
  byId(id).onsubmit = event => {
    event.preventDefault();
    action(Object.fromEntries([...new FormData(event.target)].filter(([, value]) => value !== '')));
  };
}

onSubmit('points', values => attempt(() => post('/points', values), 'Topped up.'));
onSubmit('clock', values => attempt(() => post('/clock/advance', values), 'The clock is moved; what fell due is done.'));
onSubmit('lose', () => attempt(async () => { await post('/faults', { fault: 'answer-lost', count: 1 }); await showFaults(); }, 'The next message is booked and its answer lost.'));
onSubmit('refuse', values => attempt(async () => { await post('/faults', { fault: `code-${values.code}`, count: values.count }); await showFaults(); }, `Code ${values.code} for the next ${values.count}.`));
onSubmit('fault', values => attempt(async () => { await post('/faults', values); await showFaults(); }, `${values.fault} is on.`));
onSubmit('clear', () => { if (confirm('Forget all messages, contacts and faults?')) attempt(async () => { await ask('/state', { method: 'DELETE' }); location.hash = '#/'; await showFaults(); }, 'Everything is forgotten.'); });
document.querySelector('#fault select').append(...FAULTS.map(name => make('option', {}, name)));
byId('actions').ontoggle = () => { if (byId('actions').open) showFaults(); };

/* searching */
function search() {
  stopTyping();
  const query = new URLSearchParams();
  for (const [id, name] of [['search', 'q'], ['kind', 'kind'], ['status', 'status'], ['code', 'code']]) {
    const value = byId(id).value.trim();
    if (value) query.set(name, value);
  }
  go(query);
}
let typing = 0;
function stopTyping() {
  clearTimeout(typing);
  typing = 0;
}
byId('filter').onsubmit = event => { event.preventDefault(); search(); };
byId('filter').oninput = () => { stopTyping(); typing = setTimeout(search, 200); };
function showFilter() {
  const { what, query } = place();
  if (what !== 'list') stopTyping();
  if (what !== 'list' || typing) return;
  for (const [id, name] of [['search', 'q'], ['kind', 'kind'], ['status', 'status'], ['code', 'code']]) {
    if (document.activeElement !== byId(id)) byId(id).value = query.get(name) ?? '';
  }
}

/* the keyboard */
document.onkeydown = event => {
  const inField = ['INPUT', 'SELECT', 'TEXTAREA'].includes(document.activeElement?.tagName);
  if (event.key === 'Escape') {
    if (inField) document.activeElement.blur(); else if (place().what !== 'list') history.length > 1 ? history.back() : go(new URLSearchParams());
    return;
  }
  if (inField || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...document.querySelectorAll('.entry')];
  const at = rows.indexOf(document.activeElement);
  const moves = ['j', 'k', 'ArrowDown', 'ArrowUp'];
  if (moves.includes(event.key) && rows.length === 0) return;
  const keys = {
    '/': () => byId('search').focus(), n: () => byId('older')?.click(), p: () => byId('newer')?.click(),
    j: () => rows[Math.min(at + 1, rows.length - 1)]?.focus(), ArrowDown: () => rows[Math.min(at + 1, rows.length - 1)]?.focus(),
    k: () => rows[Math.max(at - 1, 0)]?.focus(), ArrowUp: () => rows[Math.max(at - 1, 0)]?.focus() };
  if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
};

/* live */
let refreshing;
let events;
function listen() {
  events = new EventSource(api + '/events');
  events.onmessage = event => {
    showStats(JSON.parse(event.data));
    byId('live').textContent = 'live';
    byId('live').className = '';
    clearTimeout(refreshing);
    refreshing = setTimeout(() => { show(); if (byId('actions').open) showFaults().catch(() => {}); }, 50);
  };
  events.onerror = () => { byId('live').textContent = 'not connected'; byId('live').className = 'off'; };
}
/* A browser opens few connections to one address; a page that is left behind must not hold one. */
window.addEventListener('pagehide', () => events.close());
window.addEventListener('pageshow', event => { if (event.persisted) listen(); });
document.addEventListener('visibilitychange', () => { events.close(); if (!document.hidden) listen(); });
listen();
window.onhashchange = () => { showFilter(); show(); window.scrollTo(0, 0); };
showFilter();
show();
