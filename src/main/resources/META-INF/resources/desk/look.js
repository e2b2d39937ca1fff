// Another hand, ink or paper for a letter: chosen by looking, seen on the page at once.

/** Sends each choice and has the page inked anew. */
export function look(form, page) {
  if (!form) return;
  form.addEventListener('change', async () => {
    const sent = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) }).catch(() => null);
    if (sent?.ok) page.ink();
  });
}
