// Two people changed the same words: both versions, place by place, for a person to choose.

const AROUND = 60;

/** Shows the choice; settled(text) gets the text that was put together. */
export function parted(parts, words, settled) {
  document.getElementById('parted')?.remove();
  const box = document.createElement('form');
  box.id = 'parted';
  box.className = 'trouble parted';
  const lead = document.createElement('div');
  lead.setAttribute('role', 'alert');
  lead.append(element('h2', words.partedTitle), element('p', words.partedLead));
  box.append(lead);
  let place = 0;
  parts.forEach((part, i) => {
    if (part.text != null) return;
    const set = document.createElement('fieldset');
    const before = tail(parts[i - 1]?.text ?? '');
    const after = head(parts[i + 1]?.text ?? '');
    set.append(element('legend', `${words.place} ${++place}`));
    const both = [part.mine, part.theirs].filter(Boolean).join(/\s$/.test(part.mine) || /^\s/.test(part.theirs) ? '' : ' ');
    for (const [kind, name, value] of [
      ['mine', words.mine, part.mine], ['theirs', words.theirs, part.theirs], ['both', words.both, both]]) {
      const label = document.createElement('label');
      const radio = document.createElement('input');
      radio.type = 'radio';
      radio.name = `place-${i}`;
      radio.value = value;
      radio.checked = kind === 'mine';
      const sample = element('span', '');
      sample.append(element('span', before, 'around'), element('ins', value || `${words.nothing} `), element('span', after, 'around'));
      label.append(radio, element('strong', name), sample);
      set.append(label);
    }
    box.append(set);
  });
  const done = element('button', words.done, 'main-button');
  box.append(done);
  box.addEventListener('submit', (event) => {
    event.preventDefault();
    const choice = new FormData(box);
    box.remove();
    settled(parts.map((part, i) => part.text ?? choice.get(`place-${i}`)).join(''));
    document.getElementById('text').focus();
  });
  document.getElementById('notices').append(box);
  box.scrollIntoView({ block: 'nearest' });
}

/** The last words of what stands before, the first of what stands behind. */
function tail(text) {
  return text.length > AROUND ? `…${text.slice(-AROUND).replace(/^\S*/, '')}` : text;
}
function head(text) {
  return text.length > AROUND ? `${text.slice(0, AROUND).replace(/\S*$/, '')}…` : text;
}

function element(name, text, kind) {
  const made = document.createElement(name);
  made.textContent = text;
  if (kind) made.className = kind;
  return made;
}
