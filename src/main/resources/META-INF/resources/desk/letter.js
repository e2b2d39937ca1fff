// The letter page: text and page as one.
import { sheet } from './sheet.js';
import { keeper } from './keeper.js';
import { parted } from './parted.js';
import { redpen } from './redpen.js';
import { look } from './look.js';
import { sources } from './sources.js';
import { watch } from './watch.js';

const room = document.getElementById('letter');
const text = document.getElementById('text');
const words = document.getElementById('words').dataset;
const id = room.dataset.id;

const page = sheet({ id, text, words, pages: document.getElementById('pages'), count: document.getElementById('count') });
const keep = keeper({
  id, text, words,
  state: document.getElementById('state'),
  revision: Number(room.dataset.revision),
  changed: () => page.ink(),
  kept() {
    ready();
    page.catchUp();
    setTimeout(() => {
      pen.read();
      origins.fill();
    });
  },
  ask: (parts, settled) => parted(parts, words, settled),
});

const pen = redpen({ id, text, words, page, room, keep, reveal: () => view('text') });
look(document.getElementById('look'), page);
const origins = sources({ id, text, words, room, keep });
if (room.dataset.status === 'DRAFTED' && location.hash !== '#writing') pen.read();

text.addEventListener('input', () => {
  page.ink();
  pen.edited();
  keep.touched();
});

/** There is a text now: it can be finished and printed. */
function ready() {
  for (const way of room.querySelectorAll('#finish, #download')) way.hidden = false;
}

// On a phone the text and the page take turns.
const desk = document.querySelector('.desk');
const views = [...document.querySelectorAll('.view')];
function view(name) {
  desk.dataset.view = name;
  for (const button of views) button.setAttribute('aria-pressed', String(button.dataset.view === name));
}
for (const button of views) button.addEventListener('click', () => view(button.dataset.view));
page.onWord((_, end) => {
  view('text');
  text.focus();
  text.setSelectionRange(end, end);
  page.mark();
});

/** What stood on the page before this draft stands beside it on a page of its own. */
function beside(revision) {
  const both = document.getElementById('both');
  const before = Number(room.dataset.revision);
  if (!both.hidden || !before || before >= revision) return;
  both.querySelector('a').href = `/letters/${id}/compare?old=${before}&new=${revision}`;
  both.hidden = false;
}

/** What is to be known of how the draft came about. */
function tell(note) {
  const place = document.getElementById('note');
  place.textContent = note ?? '';
  place.hidden = !note;
}

// A letter that is being written, or was just now, is seen being written.
if (room.dataset.status === 'DRAFTING' || location.hash === '#writing') {
  history.replaceState(null, '', location.pathname);
  room.classList.add('drafting');
  keep.rest();
  pen.quiet(true);
  watch({
    id, text, words, page, state: document.getElementById('state'),
    ended(revision, stored, note) {
      room.classList.remove('drafting');
      beside(revision);
      tell(note);
      keep.resume(revision, stored);
      ready();
      pen.read();
    },
  });
}

// Drafting takes a moment; what was typed is stored before.
document.getElementById('again').addEventListener('submit', async (event) => {
  const form = event.target;
  if (form.dataset.ready || keep.clean()) {
    setTimeout(() => { for (const button of form.querySelectorAll('button')) button.disabled = true; });
    return;
  }
  event.preventDefault();
  const way = event.submitter;
  if (!(await keep.now())) return;
  form.dataset.ready = 'yes';
  setTimeout(() => form.requestSubmit(way)); // which a browser ignores while it still hands out this event
});
const download = document.getElementById('download');
download?.addEventListener('click', async (event) => {
  if (keep.clean()) return;
  event.preventDefault();
  if (await keep.now()) location.assign(download.href);
});
window.addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});
