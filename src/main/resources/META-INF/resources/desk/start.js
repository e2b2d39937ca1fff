// The start page.
import { steps } from './steps.js';
import { facts } from './facts.js';
import { looks } from './looks.js';
import { dictation } from './dictation.js';

const form = document.getElementById('steps');
steps(form);
facts(form);
looks(form);
dictation(form);

const trouble = document.getElementById('trouble');
if (trouble) trouble.focus();

// Writing takes a moment; the button that was pressed says so and is not pressed twice.
form.addEventListener('submit', (event) => {
  const button = event.submitter;
  if (button && button.name === 'more') return;
  const busy = form.querySelector('.busy');
  busy.textContent = busy.dataset.busy;
  setTimeout(() => { for (const b of form.querySelectorAll('[type=submit]')) b.disabled = true; });
});
window.addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});
