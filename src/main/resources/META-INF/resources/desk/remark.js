// A remark of the red pen as a card, with the ways in which it may be answered.

/** The card of the i-th remark. */
export function card(remark, i, words) {
  const item = element('li', remark.blocking ? 'grave' : '');
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
  if (remark.kind === 'placeholder') row.append(way('fill', words.penFill));
  else row.append(remark.blocking ? way('true', words.penTrue) : way('dismiss', words.penDismiss));
  return row;
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
