// The red pen: marks on the page and in the text, and a card for each remark, to be answered by mouse or key.

import { card, element, open } from './remark.js';
import { marks } from './marks.js';

const AGAIN = 1500;
const MOST_TRIES = 8;

/**
 * Reads what is stored and shows the remarks on it.
 * read() asks anew; edited() keeps the marks at their words while somebody writes; quiet(on) hides all.
 * reveal() brings the remarks into view where page and text take turns; keep.now() stores what is typed; keep.take(revision, text) shows a text that the house has stored.
 */
export function redpen({ id, text, words, page, room, keep, reveal }) {
  const panel = room.querySelector('#redpen');
  const list = panel.querySelector('ol');
  const keys = panel.querySelector('.keys');
  const said = panel.querySelector('.said');
  const all = panel.querySelector('.all');
  const language = { 'Accept-Language': document.documentElement.lang };
  let remarks = [];
  let of = text.value;
  let timer = 0;
  let tries = 0;

  const marked = marks({ text, words, page, room, chosen });
  list.addEventListener('click', (event) => {
    const button = event.target.closest('[data-action]');
    if (button) answer(button.closest('li').dataset.id, button.dataset.action);
  });
  list.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const card = event.target.closest('li');
    const move = { ArrowDown: card?.nextElementSibling, ArrowUp: card?.previousElementSibling }[event.key];
    const action = { a: 'accept', d: 'dismiss', t: 'true', o: 'take-out', r: 'remember', e: 'fill' }[event.key];
    const button = action && card?.querySelector(`[data-action="${action}"]`);
    if (move) move.focus();
    else if (button) button.click();
    if (move || button) event.preventDefault();
  });
  list.addEventListener('focusin', (event) => marked.light(event.target.closest('li')?.dataset.id));
  list.addEventListener('pointerover', (event) => marked.light(event.target.closest('li')?.dataset.id));

  panel.querySelector('#style')?.addEventListener('click', suggest);
  all.querySelector('button').addEventListener('click', () => answer(null, 'all-true'));

  return { read, edited, quiet };

  function chosen(remark) {
    reveal();
    const target = list.querySelector(`[data-id="${CSS.escape(remark.id)}"]`);
    target.scrollIntoView({ block: 'nearest' });
    target.focus();
  }

  /** Asks the model at work what could be said better; what it suggests are remarks. */
  async function suggest(event) {
    const button = event.currentTarget;
    if (!(await keep.now())) return;
    button.disabled = true;
    said.textContent = words.styleAsking;
    const reply = await fetch(`/letters/${id}/style`, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}',
    }).catch(() => null);
    const told = await reply?.json().catch(() => null);
    await ask();
    said.textContent = told?.says ?? words.styleFailed;
    button.disabled = false;
    button.focus();
  }

  function read(wait = 0) {
    clearTimeout(timer);
    timer = setTimeout(ask, wait);
  }

  async function ask() {
    if (!keep.clean() || !text.value.trim()) return;
    const about = text.value;
    const reply = await fetch(`/api/v1/letters/${id}/remarks`, { headers: language }).catch(() => null);
    if (!reply?.ok || text.value !== about || !keep.clean()) return;
    const body = await reply.json();
    remarks = body.items ?? [];
    of = about;
    show();
    if (body.grammar === 'underway' && tries++ < MOST_TRIES) read(AGAIN);
    else tries = 0;
  }

  /** Where somebody wrote, marks before it stay, those behind it move, and those in it are gone. */
  function edited() {
    const now = text.value;
    let head = 0;
    while (head < Math.min(of.length, now.length) && of[head] === now[head]) head++;
    let tail = 0;
    while (tail < Math.min(of.length, now.length) - head && of[of.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
    const grown = now.length - of.length;
    remarks = remarks.filter((r) => r.end <= head || r.start >= of.length - tail)
      .map((r) => (r.start >= of.length - tail && r.start >= head ? { ...r, start: r.start + grown, end: r.end + grown } : r));
    of = now;
    show();
  }

  function quiet(on) {
    panel.hidden = on;
    if (on) {
      remarks = [];
      show();
    }
  }

  function show() {
    panel.hidden = false;
    const focused = document.activeElement?.closest?.('#redpen li')?.dataset.id;
    list.replaceChildren(...remarks.map((remark, i) => card(remark, i, words)));
    const blocking = remarks.filter((r) => r.blocking).length;
    const shaded = remarks.filter((r) => r.weight === 'shaded').length;
    const counts = [['grave', blocking, words.penBlocking], ['shaded', shaded, words.penShaded]].filter(([, count]) => count);
    said.textContent = remarks.length ? words.penSome.replace('#', remarks.length) : words.penNone;
    if (counts.length) said.replaceChildren(...counts.map(([kind, count, told]) => element('span', kind, told.replace('#', count))));
    all.hidden = remarks.filter(open).length < 2;
    said.classList.toggle('grave', blocking > 0);
    if (focused) list.querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus();
    marked.show(remarks);
    keys.hidden = !remarks.length;
  }

  async function answer(remark, action) {
    if (action === 'fill') {
      const { start, end } = remarks.find((r) => r.id === remark);
      reveal();
      text.focus();
      text.setSelectionRange(start, end);
      return;
    }
    if (!(await keep.now())) return;
    const reply = await fetch(`/letters/${id}/pen`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ remark, action }),
    }).catch(() => null);
    const letter = await reply?.json().catch(() => null);
    if (reply?.ok) {
      if (action === 'accept' || action === 'take-out') keep.take(letter.revision, letter.text);
      else told(letter.facts);
    }
    const at = Math.max(0, remarks.findIndex((r) => r.id === remark));
    await ask();
    if (!reply?.ok) said.textContent = letter?.trouble ?? words.penFailed;
    (list.children[Math.min(at, list.children.length - 1)] ?? panel.querySelector('h2')).focus();
  }

  /** What was confirmed is a fact now. */
  function told(facts) {
    const shown = room.querySelector('.told ul');
    shown?.replaceChildren(...facts.map((fact) => element('li', '', fact)));
  }
}
