// A letter being written: the words as they come, from the writer to the page.

import { pen } from './pen.js';

/**
 * Watches the draft of a letter and puts it into the editor and on the page.
 * ended(revision, text, note) is called when it came to its end, with what is to be known of how it came about; where it did not, the page is asked for anew.
 */
export function watch({ id, text, words, page, state, ended }) {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const hand = still ? null : pen(page.pages);
  const stop = document.getElementById('stop');
  const skip = document.getElementById('skip');
  let draft = '';
  let inking = 0;

  text.readOnly = true;
  text.value = '';
  say(words.begun);
  const follow = () => hand?.follow();
  page.pages.addEventListener('inked', follow);
  skip.hidden = still;
  skip.addEventListener('click', () => hand?.all(), { once: true });
  stop.hidden = false;
  stop.addEventListener('click', async () => {
    stop.disabled = true;
    await fetch(`/api/v1/letters/${id}/draft`, { method: 'DELETE' }).catch(() => {});
    stop.disabled = false;
  });

  const source = new EventSource(`/api/v1/letters/${id}/draft`);
  source.addEventListener('waiting', (event) => {
    const { place } = JSON.parse(event.data);
    say(place === 0 ? words.begun : place === 1 ? words.next : words.waiting.replace('#', place));
  });
  source.addEventListener('delta', (event) => {
    draft += JSON.parse(event.data).text;
    say(words.going);
    show();
  });
  source.addEventListener('restart', () => {
    draft = '';
    say(words.anew);
    show();
    hand?.restart();
  });
  source.addEventListener('done', (event) => end(JSON.parse(event.data).revision));
  source.addEventListener('failed', () => {
    source.close();
    location.replace(`/letters/${id}`);
  });
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) location.replace(`/letters/${id}`);
    else say(words.lost);
  });

  /** Only whole words go onto the page; the rest of the last one is on its way. */
  function show() {
    text.value = draft.replace(/\S+$/, '');
    text.scrollTop = text.scrollHeight;
    clearTimeout(inking);
    inking = setTimeout(() => page.ink(), 60);
  }

  async function end(revision) {
    source.close();
    stop.hidden = true;
    clearTimeout(inking);
    const language = { 'Accept-Language': document.documentElement.lang };
    const answer = await fetch(`/api/v1/letters/${id}`, { headers: language }).catch(() => null);
    if (!answer || !answer.ok) {
      location.replace(`/letters/${id}`);
      return;
    }
    const letter = await answer.json();
    text.value = letter.text ?? '';
    await page.ink();
    await hand?.done();
    page.pages.removeEventListener('inked', follow);
    skip.hidden = true;
    text.readOnly = false;
    ended(letter.revision?.number ?? revision, text.value, letter.revision?.note);
  }

  function say(sentence) {
    state.dataset.kind = 'drafting';
    if (state.textContent !== sentence) state.textContent = sentence;
  }
}
