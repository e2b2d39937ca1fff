// What is said above the pages.

/** How many pages they are, and where they are two and could be one, a way to that. */
export function tell(count, said, words) {
  const parts = [said.count];
  if (said.overflow) {
    const over = document.createElement('span');
    over.className = 'over';
    over.textContent = said.overflow;
    parts.push(' · ', over);
  }
  if (said.fitted) parts.push(` · ${said.fitted}`);
  if (said.offer) {
    const way = count.querySelector('button') ?? document.createElement('button');
    way.className = 'quiet-button';
    way.setAttribute('form', 'look');
    way.name = 'fit';
    way.value = said.offer;
    way.textContent = said.offer === 'true' ? words.fit : words.ownSize;
    parts.push(' ', way);
  }
  const focused = count.contains(document.activeElement);
  count.replaceChildren(...parts);
  if (focused) count.querySelector('button')?.focus();
}
