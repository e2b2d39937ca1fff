// The letter's last table: approval, envelope.

const room = document.getElementById('finish');
const { id } = room.dataset;
const api = `/api/v1/letters/${id}`;
const language = { 'Accept-Language': document.documentElement.lang };
const state = document.getElementById('approval-state');
const open = document.getElementById('approval-open');
const mend = document.getElementById('mend');
const approve = document.getElementById('approve');
const withdraw = document.getElementById('withdraw');

approve.addEventListener('click', async () => {
  const answer = await fetch(`${api}/approval`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'If-Match': room.dataset.tag, ...language },
    body: '{}',
  }).catch(() => null);
  if (answer?.ok) {
    await take(answer);
    return;
  }
  if (answer?.status === 412) { // another text than the one that is seen here
    state.textContent = state.dataset.changed;
    return;
  }
  const body = await answer?.json().catch(() => null);
  const blocked = body?.remarks ?? [];
  state.textContent = blocked.length ? state.dataset.blocked : body?.detail ?? state.dataset.failed;
  state.classList.add('error');
  mend.hidden = !blocked.length;
  open.replaceChildren(...blocked.map((remark) => {
    const item = document.createElement('li');
    item.textContent = remark.reason.includes(remark.words) ? remark.reason : `“${remark.words}” – ${remark.reason}`;
    return item;
  }));
});
withdraw.addEventListener('click', async () => {
  const answer = await fetch(`${api}/approval`, { method: 'DELETE' }).catch(() => null);
  if (answer?.ok) await take(answer);
  else state.textContent = state.dataset.failed;
});

/** The letter as it was answered, and its state, for the next change. */
async function take(answer) {
  room.dataset.tag = answer.headers.get('ETag') ?? room.dataset.tag;
  const focused = [approve, withdraw].includes(document.activeElement);
  shown(await answer.json());
  if (focused) (approve.hidden ? withdraw : approve).focus();
}

function shown(letter) {
  const yes = Boolean(letter.approval);
  state.textContent = yes ? state.dataset.yes : state.dataset.no;
  state.classList.toggle('approved', yes);
  state.classList.remove('error');
  approve.hidden = yes;
  withdraw.hidden = !yes;
  open.replaceChildren();
  mend.hidden = true;
}

const envelope = document.getElementById('envelope');
const picture = envelope.querySelector('img');
picture.addEventListener('load', () => {
  envelope.hidden = false;
  document.getElementById('envelope-pdf').hidden = false;
});
function seal() {
  if (document.getElementById('to').value.trim()) picture.src = `${picture.dataset.src}?t=${Date.now()}`;
}

const form = document.getElementById('address-form');
const said = document.getElementById('address-state');
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const lines = (name) => form.elements[name].value.split('\n').map((line) => line.trim()).filter(Boolean);
  const answer = await fetch(`${api}/addresses`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'If-Match': '*' },
    body: JSON.stringify({ sender: lines('from'), recipient: lines('to') }),
  }).catch(() => null);
  said.textContent = answer?.ok ? said.dataset.done : said.dataset.failed;
  if (answer?.ok) {
    room.dataset.tag = answer.headers.get('ETag') ?? room.dataset.tag;
    seal();
  }
});

shown({ approval: room.dataset.approved });
seal();
