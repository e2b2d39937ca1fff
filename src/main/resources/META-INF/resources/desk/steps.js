// Four steps on one page: one stands open, the others say in a line what was told in them.

/** Makes each step's heading a button, and "Go on" lead to the next one. */
export function steps(form) {
  const all = [...form.querySelectorAll('.step')];
  for (const step of all) {
    const heading = step.querySelector('h2');
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    button.setAttribute('aria-controls', step.querySelector('.inside').id);
    heading.append(button);
    button.addEventListener('click', () => show(step.classList.contains('now') ? null : step));
    step.querySelector('.next')?.addEventListener('click', () => go(step));
  }
  if (!all.some((step) => step.classList.contains('now'))) all[0].classList.add('now');
  sum();
  form.addEventListener('input', sum);
  form.addEventListener('change', sum);

  // Enter in a line of text goes on to the next step; only from the last one the letter is written.
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    const step = event.target.closest('.step');
    if (!step || step === all[all.length - 1] || event.defaultPrevented) return;
    event.preventDefault();
    go(step);
  });
  // What must be mended is in a step that may be closed.
  form.addEventListener('click', (event) => {
    const link = event.target.closest('.trouble a');
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) return;
    event.preventDefault();
    field.closest('details')?.setAttribute('open', '');
    show(field.closest('.step'), false);
    field.focus();
  });

  function go(step) {
    const next = all[all.indexOf(step) + 1];
    show(next);
    const field = next.querySelector('input:checked, .inside input, .inside textarea');
    (next.querySelector('textarea') ?? field)?.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest', behavior: calm() ? 'auto' : 'smooth' });
  }

  function show(step, closing = true) {
    for (const other of all) if (closing || other === step) other.classList.toggle('now', other === step);
    sum();
  }

  function sum() {
    for (const step of all) {
      step.querySelector('h2 > button')?.setAttribute('aria-expanded', String(step.classList.contains('now')));
      const told = step.querySelector('.told');
      if (told) told.textContent = summary(step);
    }
  }
}

/** What was told in a step, in a line. */
function summary(step) {
  const value = (name) => step.querySelector(`[name=${name}]`)?.value.trim() ?? '';
  const chosen = (name) => [...step.querySelectorAll(`[name=${name}]:checked`)]
    .map((field) => field.closest('label').querySelector('.name, span:last-of-type').textContent.trim());
  switch (step.id) {
    case 'step-1': return [value('sender'), value('recipient')].filter(Boolean).join(' → ');
    case 'step-2': return value('occasionWords') || chosen('occasion').join('');
    case 'step-3': {
      const facts = [...step.querySelectorAll('[name=fact]')].map((f) => f.value.trim()).filter(Boolean);
      return facts.length > 1 ? `${facts.length}: ${facts[0]}…` : facts.join('');
    }
    default: return [...chosen('tone'), ...chosen('hand'), ...chosen('ink')].join(', ');
  }
}

function calm() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
