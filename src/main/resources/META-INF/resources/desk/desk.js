// What HTML and htmx alone cannot do for the desk: say honestly what is saved, and lose nothing on the way.
'use strict';

(function () {
  const RETRY_MS = 3000;

  document.addEventListener('DOMContentLoaded', () => {
    const trouble = document.getElementById('trouble');
    if (trouble) trouble.focus();
    facts();
    letter();
    waiting();
  });

  /** Enter in a fact opens the next one; each place knows its number. */
  function facts() {
    const list = document.getElementById('facts');
    const add = document.getElementById('add-fact');
    if (!list || !add) return;
    add.addEventListener('htmx:configRequest', (event) => {
      event.detail.parameters = { index: list.children.length };
    });
    list.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.target.name !== 'fact') return;
      event.preventDefault();
      const next = event.target.closest('li').nextElementSibling;
      if (next) next.querySelector('textarea').focus();
      else add.click();
    });
    list.addEventListener('htmx:load', (event) => {
      const place = event.target.querySelector('textarea[autofocus]');
      if (place) place.focus();
    });
  }

  /** The editor's words are either stored or said not to be, and then stored as soon as that is possible. */
  function letter() {
    const form = document.getElementById('desk');
    const text = document.getElementById('text');
    if (!form || !text) return;
    let dirty = false;
    let retry = 0;
    let sent = null;

    const say = (words, lost) => {
      const state = document.getElementById('state');
      if (!state) return;
      state.textContent = words;
      state.classList.toggle('lost', Boolean(lost));
    };
    text.addEventListener('input', () => {
      dirty = true;
      say('Writing…');
    });
    form.addEventListener('htmx:beforeRequest', () => { sent = text.value; });
    form.addEventListener('htmx:afterSwap', () => {
      const state = document.getElementById('state');
      dirty = text.value !== sent || !state || !state.textContent.startsWith('Saved');
      if (text.value !== sent) say('Writing…');
    });
    const lost = () => {
      say('Not saved: Longhand does not answer. Your words are still here; trying again…', true);
      clearTimeout(retry);
      retry = setTimeout(() => htmx.trigger(form, 'submit'), RETRY_MS);
    };
    form.addEventListener('htmx:sendError', lost);
    form.addEventListener('htmx:responseError', lost);
    window.addEventListener('beforeunload', (event) => {
      if (dirty) event.preventDefault();
    });
    window.addEventListener('submit', (event) => {
      if (!event.defaultPrevented) dirty = false; // the browser itself sends it
    });
  }

  /** Writing takes a moment; a button that was pressed says so and is not pressed twice. */
  function waiting() {
    for (const form of document.querySelectorAll('.facts-form, .again')) {
      form.addEventListener('submit', (event) => {
        const button = event.submitter;
        if (!button || button.name === 'more') return;
        const busy = form.querySelector('.busy');
        if (busy) busy.textContent = 'Finding the words…';
        setTimeout(() => { button.disabled = true; });
      });
    }
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) location.reload();
    });
  }
})();
