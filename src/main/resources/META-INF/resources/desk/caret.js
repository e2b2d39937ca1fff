// Which word of the page the cursor stands in.

const SVG = 'http://www.w3.org/2000/svg';

/** Keeps the mark where the cursor is; mark() does so at once. */
export function caret(text, pages) {
  document.addEventListener('selectionchange', mark);
  text.addEventListener('focus', mark);
  text.addEventListener('blur', unmark);
  return mark;

  /** Marks on the page the word that the cursor stands in. */
  function mark() {
    const at = text.selectionStart;
    let found = null;
    if (document.activeElement === text) {
      outer: for (const line of pages.querySelectorAll('.line')) {
        for (const word of line.children) {
          if (word.longhand && word.longhand[0] <= at && at <= word.longhand[1]) {
            found = word;
            break outer;
          }
        }
      }
    }
    const old = pages.querySelector('.caret');
    if (old && old.longhandWord === found) return;
    old?.remove();
    if (!found) return;
    const box = found.getBBox();
    const room = box.height * 0.12;
    const rect = document.createElementNS(SVG, 'rect');
    rect.setAttribute('class', 'caret');
    rect.setAttribute('x', box.x - room);
    rect.setAttribute('y', box.y - room);
    rect.setAttribute('width', box.width + 2 * room);
    rect.setAttribute('height', box.height + 2 * room);
    rect.setAttribute('rx', room * 2);
    rect.longhandWord = found;
    const ink = found.closest('.ink');
    ink.parentNode.insertBefore(rect, ink);
  }

  function unmark() {
    pages.querySelector('.caret')?.remove();
  }
}
