// Another hand, ink or paper for a letter: chosen by looking, seen on the page at once.

/** Sends each choice and has the page inked anew. */
export function look(form, page) {
  if (!form) return;
  form.addEventListener('change', () => send(new FormData(form)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(new FormData(form, event.submitter)); // whether it is to fit on one page
  });

  async function send(chosen) {
    const sent = await fetch(form.action, { method: 'POST', body: new URLSearchParams(chosen) }).catch(() => null);
    if (sent?.ok) page.ink();
  }
}
