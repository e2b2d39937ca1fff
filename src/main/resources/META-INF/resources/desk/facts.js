// What is true, one thing at a time: beginnings to choose, many lines pasted at once, Enter for the next.

/** Makes the list of facts grow as somebody tells. */
export function facts(form) {
  const list = form.querySelector('#facts');
  const add = form.querySelector('#add-fact');
  const occasions = form.querySelector('#occasions');
  const own = form.querySelector('#occasionWords');

  add.addEventListener('click', (event) => {
    event.preventDefault();
    place('').focus();
  });
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.target.name !== 'fact') return;
    event.preventDefault();
    const next = event.target.closest('li').nextElementSibling;
    (next ? next.querySelector('textarea') : place('')).focus();
  });
  list.addEventListener('paste', (event) => {
    const lines = cut(event.clipboardData.getData('text/plain'));
    if (lines.length < 2 || event.target.name !== 'fact') return;
    event.preventDefault();
    take(lines);
  });
  form.querySelector('#take-many').addEventListener('click', () => {
    const many = form.querySelector('#many');
    take(cut(many.value));
    many.value = '';
    form.querySelector('#paste').open = false;
    list.querySelector('li:last-child textarea').focus();
  });
  form.addEventListener('click', (event) => {
    const opener = event.target.closest('[data-opener]');
    if (!opener) return;
    const now = document.activeElement;
    const fact = empty() ?? place('');
    fact.value = `${opener.dataset.opener} `;
    fact.focus();
    fact.setSelectionRange(fact.value.length, fact.value.length);
    if (now !== fact) fact.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const openers = () => htmx.ajax('GET', '/desk/openers', {
    target: '#openers', swap: 'outerHTML',
    values: { occasion: occasions.querySelector(':checked')?.value ?? '', occasionWords: own.value },
  });
  occasions.addEventListener('change', openers);
  own.addEventListener('change', openers);

  function empty() {
    return [...list.querySelectorAll('textarea')].find((fact) => !fact.value.trim());
  }

  function take(lines) {
    let last;
    for (const line of lines) {
      last = empty() ?? place('');
      last.value = line;
    }
    last?.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** A new place at the end. */
  function place(value) {
    const number = list.children.length;
    const item = list.children[0].cloneNode(true);
    item.querySelector('.error')?.remove();
    const label = item.querySelector('label');
    const fact = item.querySelector('textarea');
    fact.id = `fact-${number}`;
    fact.value = value;
    fact.removeAttribute('aria-invalid');
    fact.removeAttribute('aria-describedby');
    label.htmlFor = fact.id;
    label.textContent = add.dataset.label.replace('#', String(number + 1));
    list.append(item);
    return fact;
  }
}

/** The lines that say something, without the signs that lists begin with. */
function cut(text) {
  return text.split(/\r?\n/).map((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, '').trim()).filter(Boolean);
}
