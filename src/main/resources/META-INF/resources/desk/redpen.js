// The red pen: marks on the page and in the text, and a card for each remark, to be answered by mouse or key.

const SVG = 'http://www.w3.org/2000/svg';
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
  const said = panel.querySelector('.said');
  const mirror = room.querySelector('#mirror');
  const language = { 'Accept-Language': document.documentElement.lang };
  let remarks = [];
  let of = text.value;
  let timer = 0;
  let tries = 0;

  page.pages.addEventListener('inked', onPage);
  text.addEventListener('scroll', () => { mirror.scrollTop = text.scrollTop; });
  list.addEventListener('click', (event) => {
    const button = event.target.closest('[data-action]');
    if (button) answer(button.closest('li').dataset.id, button.dataset.action);
  });
  list.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const card = event.target.closest('li');
    const move = { ArrowDown: card?.nextElementSibling, ArrowUp: card?.previousElementSibling }[event.key];
    const action = { a: 'accept', d: 'dismiss', t: 'true', e: 'fill' }[event.key];
    const button = action && card?.querySelector(`[data-action="${action}"]`);
    if (move) move.focus();
    else if (button) button.click();
    if (move || button) event.preventDefault();
  });
  list.addEventListener('focusin', (event) => light(event.target.closest('li')?.dataset.id));
  list.addEventListener('pointerover', (event) => light(event.target.closest('li')?.dataset.id));

  return { read, edited, quiet };

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
    list.replaceChildren(...remarks.map(card));
    const blocking = remarks.filter((r) => r.blocking).length;
    said.textContent = !remarks.length ? words.penNone : blocking ? words.penBlocking.replace('#', blocking) : words.penSome.replace('#', remarks.length);
    said.classList.toggle('grave', blocking > 0);
    if (focused) list.querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus();
    inText();
    onPage();
  }

  function card(remark, i) {
    const item = document.createElement('li');
    item.dataset.id = remark.id;
    item.tabIndex = -1;
    item.classList.toggle('grave', remark.blocking);
    if (i === 0) item.tabIndex = 0;
    const kind = words[`kind${camel(remark.kind)}`] ?? remark.kind;
    const head = element('p', 'what');
    head.append(element('strong', '', kind));
    if (!remark.reason.includes(remark.words)) head.append(' ', element('q', '', remark.words));
    item.append(head, element('p', 'why', remark.reason));
    const ways = element('p', 'row');
    if (remark.end > remark.start) {
      const { replacement } = remark;
      if (replacement != null) ways.append(way('accept', replacement === '' ? words.penOut : words.penPut.replace('#', replacement)));
    }
    if (remark.letter) {
      const earlier = element('a', 'quiet-button small', words.penEarlier);
      earlier.href = `/letters/${remark.letter}`;
      ways.append(earlier);
    }
    // A gap cannot be true: only whoever writes knows what belongs there.
    if (remark.kind === 'placeholder') ways.append(way('fill', words.penFill));
    else ways.append(remark.blocking ? way('true', words.penTrue) : way('dismiss', words.penDismiss));
    item.append(ways);
    return item;
  }

  function way(action, label) {
    const button = element('button', 'quiet-button small', label);
    button.type = 'button';
    button.dataset.action = action;
    return button;
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
    const reply = await fetch(`/api/v1/letters/${id}/remarks/${encodeURIComponent(remark)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'If-Match': '*', ...language },
      body: JSON.stringify({ action }),
    }).catch(() => null);
    if (reply?.status === 200) {
      const letter = await reply.json();
      if (action === 'accept') keep.take(letter.revision.number, letter.text);
      else told(letter.facts);
    }
    const at = remarks.findIndex((r) => r.id === remark);
    await ask();
    if (!reply?.ok) said.textContent = (await reply?.json().catch(() => null))?.detail ?? words.penFailed;
    (list.children[Math.min(at, list.children.length - 1)] ?? panel.querySelector('h2')).focus();
  }

  /** What was confirmed is a fact now. */
  function told(facts) {
    const shown = room.querySelector('.told ul');
    shown?.replaceChildren(...facts.map((fact) => element('li', '', fact.text)));
  }

  /** Red under the words in the editor: the same text behind it, see-through but for its marks. */
  function inText() {
    const parts = [];
    let at = 0;
    for (const r of remarks.filter((one) => one.end > one.start).sort((a, b) => a.start - b.start)) {
      if (r.start < at) continue;
      parts.push(text.value.slice(at, r.start));
      const mark = element('mark', r.blocking ? 'grave' : '', text.value.slice(r.start, r.end));
      mark.dataset.of = r.id;
      parts.push(mark);
      at = r.end;
    }
    mirror.replaceChildren(...parts, `${text.value.slice(at)}\n`);
    mirror.scrollTop = text.scrollTop;
  }

  /** Red under the words on the page, and in the margin the numbers of the line's remarks. */
  function onPage() {
    for (const old of page.pages.querySelectorAll('.red, .margin')) old.remove();
    const lines = new Map(); // the line in which a remark begins → the places of such remarks
    remarks.forEach((remark, i) => {
      if (remark.end === remark.start) return;
      let first = true;
      for (const word of page.pages.querySelectorAll('.word')) {
        if (!word.longhand || word.longhand[1] <= remark.start || word.longhand[0] >= remark.end) continue;
        under(word, remark);
        if (first) lines.set(word.parentNode, [...lines.get(word.parentNode) ?? [], i]);
        first = false;
      }
    });
    lines.forEach((places, line) => margin(line, places));
  }

  function under(word, remark) {
    const box = word.getBBox();
    const unit = Number(word.ownerSVGElement.dataset.xHeight) || 60;
    const y = Number(word.parentNode.dataset.baseline) + unit * 0.55;
    const step = unit * 0.42;
    let d = `M${box.x} ${y}`;
    for (let x = box.x, up = true; x < box.x + box.width; x += step, up = !up) d += `q${step / 2} ${up ? -step / 2 : step / 2} ${step} 0`;
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('class', 'red');
    line.setAttribute('d', d);
    line.dataset.of = remark.id;
    word.closest('.ink').parentNode.append(line);
  }

  /** One mark a line, which leads to its first remark. */
  function margin(line, places) {
    const remark = remarks[places[0]];
    const svg = line.ownerSVGElement;
    const numbers = places.length > 1 ? `${places[0] + 1}–${places.at(-1) + 1}` : String(places[0] + 1);
    const reasons = places.map((i) => remarks[i].reason).join(' ');
    const mark = element('button', 'margin', numbers);
    mark.type = 'button';
    mark.dataset.of = remark.id;
    mark.title = reasons;
    mark.setAttribute('aria-label', `${words.penRemark} ${numbers}: ${reasons}`);
    mark.style.top = `${(100 * Number(line.dataset.baseline)) / svg.viewBox.baseVal.height}%`;
    mark.addEventListener('click', (event) => {
      event.stopPropagation();
      reveal();
      const target = list.querySelector(`[data-id="${CSS.escape(remark.id)}"]`);
      target.scrollIntoView({ block: 'nearest' });
      target.focus();
    });
    svg.parentNode.append(mark);
  }

  function light(remark) {
    for (const marked of room.querySelectorAll('[data-of]')) marked.classList.toggle('lit', marked.dataset.of === remark);
  }
}

function camel(kind) {
  return kind.split('-').map((part) => part[0].toUpperCase() + part.slice(1)).join('');
}

function element(name, kind, text) {
  const made = document.createElement(name);
  if (kind) made.className = kind;
  if (text !== undefined) made.textContent = text;
  return made;
}
