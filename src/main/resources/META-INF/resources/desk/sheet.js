// The page beside the text: inked anew as the text changes, line by line, and mapped word by word to the text.

import { caret } from './caret.js';
import { tell } from './count.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Keeps the pages like the text.
 * ink() asks for the page of the text as it is now, catchUp() only where that came to nothing before; onWord(f) calls f(start, end) when a word of the page is chosen.
 */
export function sheet({ id, text, words, pages, count }) {
  const lines = new Map(); // key → the g.line that shows it
  const heads = new Set();
  let asking = null; // a promise of the page of the text as it is when it is kept
  let again = false;
  let stale = false; // whether the page shows less than the text, since nobody answered
  let chosen = () => {};

  for (const figure of pages.querySelectorAll('.page')) adopt(figure);
  const mark = caret(text, pages);
  pages.addEventListener('click', (event) => {
    const word = event.target.closest?.('.word');
    if (word && word.longhand) chosen(...word.longhand);
  });

  return { ink, catchUp: () => { if (stale) ink(); }, onWord: (then) => { chosen = then; }, mark, pages };

  /** Takes over a page that came with the document. */
  function adopt(figure) {
    const keys = figure.dataset.keys.split(' ').filter(Boolean);
    const places = figure.dataset.places.split('|');
    heads.add(figure.dataset.head);
    figure.querySelectorAll('.line').forEach((line, i) => {
      line.longhandKey = keys[i];
      lines.set(keys[i], line);
      locate(line, places[i] ? places[i].split(' ').map(Number) : []);
    });
    bare(figure);
  }

  /** One request at a time; what was typed meanwhile is asked for when its answer is there. */
  function ink() {
    again = true;
    asking ??= ask().finally(() => { asking = null; });
    return asking;
  }

  async function ask() {
    try {
      while (again) {
        again = false;
        const answer = await fetch(`/letters/${id}/ink`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ text: text.value, has: [...lines.keys(), ...heads] }),
        });
        if (answer.ok) show(await answer.json());
        stale = !answer.ok;
      }
    } catch {
      stale = true; // Nobody answers: the page stays as it was, and whoever keeps the words says so.
    }
  }

  function show(answer) {
    trouble(answer.trouble);
    if (answer.trouble) return;
    const used = new Set();
    answer.pages.forEach((page, i) => {
      const figure = pages.children[i] ?? pages.appendChild(empty());
      if (figure.dataset.head !== page.headKey) fresh(figure, page);
      const ink = figure.querySelector('.ink');
      let at = ink.firstElementChild;
      for (const line of page.lines) {
        let shown = lines.get(line.key);
        if (!shown || used.has(shown)) {
          shown = line.svg ? drawn(line.svg) : shown.cloneNode(true);
          shown.longhandKey = line.key;
          lines.set(line.key, shown);
        }
        used.add(shown);
        locate(shown, line.places);
        if (shown === at) at = at.nextElementSibling;
        else ink.insertBefore(shown, at);
      }
    });
    while (pages.children.length > answer.pages.length) pages.lastElementChild.remove();
    for (const [key, line] of lines) {
      if (used.has(line)) continue;
      line.remove();
      lines.delete(key);
    }
    tell(count, answer.said, words);
    mark();
    pages.dispatchEvent(new CustomEvent('inked', { bubbles: true }));
  }

  function trouble(words) {
    const notices = document.getElementById('notices');
    const shown = notices.querySelector('.glyphs');
    if (!words) {
      shown?.remove();
      return;
    }
    const box = shown ?? notices.appendChild(document.createElement('div'));
    box.className = 'trouble glyphs';
    box.setAttribute('role', 'alert');
    if (box.textContent !== words) box.textContent = words;
  }

  function empty() {
    const figure = document.createElement('figure');
    figure.className = 'page';
    return figure;
  }

  /** A page on other paper than before: its paper anew, with no line on it yet. */
  function fresh(figure, page) {
    const head = page.head;
    for (const line of figure.querySelectorAll('.line')) line.remove();
    if (head) {
      figure.innerHTML = head + page.tail;
    } else {
      const like = pages.querySelector(`[data-head="${page.headKey}"] svg`).cloneNode(true);
      like.querySelectorAll('.line, .caret').forEach((line) => line.remove());
      figure.replaceChildren(like);
    }
    figure.dataset.head = page.headKey;
    heads.add(page.headKey);
    bare(figure);
  }

  /** The tooltip that an SVG's title makes would stand over every word. */
  function bare(figure) {
    const svg = figure.querySelector('svg');
    const title = svg?.querySelector('title');
    if (!title) return;
    svg.setAttribute('aria-label', title.textContent);
    title.remove();
  }

  function drawn(svg) {
    const holder = document.createElementNS(SVG, 'svg');
    holder.innerHTML = svg;
    return holder.firstElementChild;
  }

  function locate(line, places) {
    let i = 0;
    for (const word of line.children) {
      if (!word.classList.contains('word')) continue;
      word.longhand = places[i] >= 0 ? [places[i], places[i + 1]] : null;
      i += 2;
    }
  }
}
