// A remark of the red pen as a card, with the ways in which it may be answered.

/** The card of the i-th remark. */
export function card(remark, i, words) {
  const item = element('li', look(remark));
  item.dataset.id = remark.id;
  item.tabIndex = i === 0 ? 0 : -1;
  const kind = words[`kind${camel(remark.kind)}`] ?? remark.kind;
  const head = element('p', 'what');
  head.append(element('strong', '', kind));
  if (!remark.reason.includes(remark.words.replace(/[.!?…]+$/, ''))) head.append(' ', element('q', '', remark.words));
  item.append(head, element('p', 'why', remark.reason), ways(remark, words));
  return item;
}

function ways(remark, words) {
  const row = element('p', 'row');
  const { replacement } = remark;
  if (replacement != null && (remark.end > remark.start || replacement !== '')) {
    row.append(way('accept', replacement === '' ? words.penOut : words.penPut.replace('#', replacement.trim())));
  }
  if (remark.letter) {
    const earlier = element('a', 'quiet-button small', words.penEarlier);
    earlier.href = `/letters/${remark.letter}`;
    row.append(earlier);
  }
  // A gap cannot be true: only whoever writes knows what belongs there.
  if (remark.kind === 'placeholder') row.append(way('fill', words.penFill), way('take-out', words.penTakeOut));
  else if (open(remark)) {
    row.append(way('true', words.penTrue));
    if (remark.kind !== 'wrong-name') row.append(way('take-out', words.penTakeOut));
  } else {
    if (remark.kind === 'remember') row.append(way('remember', words.penRemember));
    row.append(way('dismiss', words.penDismiss));
  }
  return row;
}

/** How a remark is drawn: grave where the letter cannot go, shaded, ask for a question, or mild. */
export function look(remark) {
  if (remark.weight === 'quiet') return remark.kind === 'remember' ? 'ask' : 'mild';
  return remark.weight === 'shaded' ? 'shaded' : 'grave';
}

/** Whether it is a claim that has to be answered before the letter goes. */
export function open(remark) {
  return remark.weight !== 'quiet' && remark.kind !== 'placeholder';
}

/** The text in pieces, each with the remark that marks it: where two do, the one that asks more of a person. */
export function pieces(text, remarks) {
  const rank = (r) => ['blocking', 'shaded', 'quiet'].indexOf(r.weight);
  const owner = new Array(text.length).fill(null);
  for (const r of [...remarks].sort((a, b) => rank(a) - rank(b) || a.start - b.start)) {
    const place = owner.slice(r.start, r.end);
    if (place.some((one) => one && one.weight === r.weight)) continue;
    for (let i = r.start; i < Math.min(r.end, text.length); i++) owner[i] ??= r;
  }
  const parts = [];
  for (let at = 0, end = 0; at < text.length; at = end) {
    while (end < text.length && owner[end] === owner[at]) end++;
    parts.push({ words: text.slice(at, end), remark: owner[at] });
  }
  return parts;
}

function way(action, label) {
  const button = element('button', 'quiet-button small', label);
  button.type = 'button';
  button.dataset.action = action;
  return button;
}

function camel(kind) {
  return kind.split('-').map((part) => part[0].toUpperCase() + part.slice(1)).join('');
}

export function element(name, kind, text) {
  const made = document.createElement(name);
  if (kind) made.className = kind;
  if (text !== undefined) made.textContent = text;
  return made;
}
