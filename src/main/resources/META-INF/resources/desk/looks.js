// How the letter will look: whatever is chosen is shown at once, drawn by the press.

/** Draws the specimen, and the inks in the hand that was chosen, anew with every choice. */
export function looks(form) {
  const specimen = form.querySelector('#specimen');
  const names = ['hand', 'ink', 'paper', 'stationery'];
  const language = document.documentElement.lang;

  form.addEventListener('change', (event) => {
    if (!names.includes(event.target.name)) return;
    const query = new URLSearchParams({ language });
    for (const name of names) query.set(name, form.querySelector(`[name=${name}]:checked`)?.value ?? '');
    specimen.src = `/desk/samples/page.svg?${query}`;
    if (event.target.name === 'hand') {
      for (const ink of form.querySelectorAll('[name=ink]')) {
        ink.closest('label').querySelector('img').src =
          `/desk/samples/inks/${ink.value}.svg?${new URLSearchParams({ hand: event.target.value, language })}`;
      }
    }
  });
}
