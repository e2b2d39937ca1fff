// Which fact each sentence came from, for whoever wants to know.

/** Fills the list when it is opened, and again when the text has changed. */
export function sources({ id, text, words, room, keep }) {
  const box = room.querySelector('#sources');
  const list = box.querySelector('ol');
  box.addEventListener('toggle', () => { if (box.open) fill(); });
  return { fill: () => { if (box.open) fill(); } };

  async function fill() {
    if (!(await keep.now())) return;
    const about = text.value;
    const answer = await fetch(`/api/v1/letters/${id}/provenance`).catch(() => null);
    if (!answer?.ok || text.value !== about) return;
    const facts = [...room.querySelectorAll('.told li')].map((item) => item.textContent.trim());
    list.replaceChildren(...(await answer.json()).map((sentence) => {
      const item = document.createElement('li');
      const said = document.createElement('p');
      said.textContent = about.slice(sentence.start, sentence.end).trim();
      const from = document.createElement('p');
      from.className = 'hint';
      from.textContent = sentence.from.length
        ? sentence.from.slice(0, 2).map((origin) => `← ${facts[origin.fact] ?? ''}`).join('  ') : words.sourceNone;
      item.append(said, from);
      return item;
    }));
  }
}
