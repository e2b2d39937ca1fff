// The red pen's marks: under the words in the editor, and on the page with their numbers in its margin.

import { element, look, pieces } from './remark.js';

const SVG = 'http://www.w3.org/2000/svg';
const APART = 24; // pixels between two marks: a finger's least

/**
 * Draws the marks of the remarks that it is shown. chosen(remark) is called with the one whose number in the margin was pressed.
 * show(remarks) draws them in both places, light(id) makes those of one remark stand out.
 */
export function marks({ text, words, page, room, chosen }) {
  const mirror = room.querySelector('#mirror');
  let remarks = [];

  page.pages.addEventListener('inked', onPage);
  addEventListener('resize', onPage);
  text.addEventListener('scroll', () => { mirror.scrollTop = text.scrollTop; });

  return { show, light };

  function show(now) {
    remarks = now;
    inText();
    onPage();
  }

  /** Red under the words in the editor: the same text behind it, see-through but for its marks. */
  function inText() {
    const parts = pieces(text.value, remarks).map(({ words: said, remark }) => {
      if (!remark) return said;
      const mark = element('mark', look(remark), said);
      mark.dataset.of = remark.id;
      return mark;
    });
    mirror.replaceChildren(...parts, '\n');
    mirror.scrollTop = text.scrollTop;
  }

  /** Red under the words on the page, and in the margin the numbers of the line's remarks. */
  function onPage() {
    for (const old of page.pages.querySelectorAll('.red, .margin')) old.remove();
    const lines = new Map(); // the line in which a remark begins → the places of such remarks
    remarks.forEach((remark, i) => {
      if (remark.end === remark.start) return;
      let first = true;
      for (const word of page.pages.querySelectorAll('.word')) {
        if (!word.longhand || word.longhand[1] <= remark.start || word.longhand[0] >= remark.end) continue;
        under(word, remark);
        if (first) lines.set(word.parentNode, [...lines.get(word.parentNode) ?? [], i]);
        first = false;
      }
    });
    gathered(lines).forEach(margin);
  }

  function under(word, remark) {
    const box = word.getBBox();
    const unit = Number(word.ownerSVGElement.dataset.xHeight) || 60;
    const straight = ['shaded', 'ask'].includes(look(remark)); // a wave says that something is wrong
    const y = Number(word.parentNode.dataset.baseline) + unit * (straight ? 0.72 : 0.55);
    const step = unit * 0.42;
    let d = `M${box.x} ${y}`;
    if (straight) d += `h${box.width}`;
    else for (let x = box.x, up = true; x < box.x + box.width; x += step, up = !up) d += `q${step / 2} ${up ? -step / 2 : step / 2} ${step} 0`;
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('class', `red ${look(remark)}`);
    line.setAttribute('d', d);
    line.dataset.of = remark.id;
    word.closest('.ink').parentNode.append(line);
  }

  /** Marks that would lie on each other, as they would on a small page, are one. */
  function gathered(lines) {
    const groups = [];
    lines.forEach((places, line) => {
      const svg = line.ownerSVGElement;
      const { width, height } = svg.viewBox.baseVal;
      const top = Number(line.dataset.baseline) / height;
      const tall = ((svg.parentNode.clientWidth || innerWidth) * height) / width; // no width while it is out of sight
      const last = groups.at(-1);
      if (last?.svg === svg && (top - last.top) * tall < APART) last.places.push(...places);
      else groups.push({ svg, top, places: [...places] });
    });
    return groups;
  }

  /** One mark for lines beside each other, which leads to its first remark. */
  function margin({ svg, top, places }) {
    const remark = remarks[places[0]];
    const numbers = places.length > 1 ? `${places[0] + 1}–${places.at(-1) + 1}` : String(places[0] + 1);
    const reasons = places.map((i) => remarks[i].reason).join(' ');
    const looks = places.map((i) => look(remarks[i]));
    const gravest = ['grave', 'shaded', 'mild', 'ask'].find((one) => looks.includes(one));
    const mark = element('button', `margin ${gravest}`, numbers);
    mark.type = 'button';
    mark.dataset.of = remark.id;
    mark.title = reasons;
    mark.setAttribute('aria-label', `${words.penRemark} ${numbers}: ${reasons}`);
    mark.style.top = `${100 * top}%`;
    mark.addEventListener('click', (event) => {
      event.stopPropagation();
      chosen(remark);
    });
    svg.parentNode.append(mark);
  }

  function light(remark) {
    for (const marked of room.querySelectorAll('[data-of]')) marked.classList.toggle('lit', marked.dataset.of === remark);
  }
}
