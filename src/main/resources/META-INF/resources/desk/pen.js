// The pen: lets words appear on the page stroke by stroke, as they are written.

const NATURAL = 2.4; // how much faster than a person's hand, at ease
const BACKLOG = 4500; // milliseconds in which whatever waits is written
const SHORTEST = 45; // below this a word is shown whole

/**
 * A pen for the pages of that sheet. follow() hides what is not written yet and writes it, word by word;
 * all() shows everything at once; done() is a promise of the end of what waits.
 */
export function pen(pages) {
  let from = 0; // where in the text the pen stands
  let waiting = [];
  let writing = null;
  let hurry = false;
  let ends = [];

  return { follow, all, done, restart };

  function follow() {
    if (hurry) return;
    waiting = [];
    for (const word of pages.querySelectorAll('.word')) {
      const ahead = word.longhand && word.longhand[0] >= from;
      if (ahead) waiting.push(word);
      if (word !== writing) word.classList.toggle('unwritten', Boolean(ahead));
    }
    waiting.sort((a, b) => a.longhand[0] - b.longhand[0]);
    if (!writing) next();
  }

  function restart() {
    from = 0;
    follow();
  }

  function all() {
    hurry = true;
    waiting = [];
    for (const word of pages.querySelectorAll('.unwritten')) word.classList.remove('unwritten');
    end();
  }

  function done() {
    return waiting.length || writing ? new Promise((then) => ends.push(then)) : Promise.resolve();
  }

  function end() {
    for (const then of ends) then();
    ends = [];
  }

  async function next() {
    while (waiting.length) {
      writing = waiting.shift();
      const after = writing.longhand[1];
      await write(writing, waiting);
      from = Math.max(from, after);
      writing = null;
    }
    end();
  }

  async function write(word, rest) {
    const paths = strokes(word);
    const own = paths.reduce((sum, path) => sum + time(path), 0);
    const all = rest.length * own + own;
    const pace = hurry ? Infinity : Math.max(NATURAL, all / BACKLOG);
    word.classList.remove('unwritten');
    if (own / pace < SHORTEST || !word.animate) {
      await pause(own / pace);
      return;
    }
    let at = 0;
    for (const path of paths) {
      const takes = time(path) / pace;
      path.setAttribute('pathLength', '1');
      path.setAttribute('stroke-dasharray', '1 3');
      path.animate([{ strokeDashoffset: 1.02 }, { strokeDashoffset: 0 }], { delay: at, duration: takes, fill: 'backwards' });
      at += takes;
    }
    await pause(at);
    for (const path of paths) {
      path.removeAttribute('pathLength');
      path.removeAttribute('stroke-dasharray');
    }
  }
}

/** A word's strokes in the order of the pen: dots and crossbars come when the word is done. */
function strokes(word) {
  const paths = [...word.querySelectorAll('path')];
  return [...paths.filter((path) => !('after' in path.dataset)), ...paths.filter((path) => 'after' in path.dataset)];
}

function time(path) {
  return Number(path.dataset.ms) || 60;
}

function pause(time) {
  return new Promise((then) => { setTimeout(then, time); });
}
