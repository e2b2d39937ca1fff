// The letter's last table: approval, envelope.

const room = document.getElementById('finish');
const { id } = room.dataset;
const api = `/api/v1/letters/${id}`;
const language = { 'Accept-Language': document.documentElement.lang };
const state = document.getElementById('approval-state');
const open = document.getElementById('approval-open');
const approve = document.getElementById('approve');
const withdraw = document.getElementById('withdraw');

approve.addEventListener('click', async () => {
  const answer = await fetch(`${api}/approval`, { method: 'POST', headers: { 'If-Match': room.dataset.tag, ...language } });
  const body = await answer.json();
  if (answer.ok) {
    shown(body);
    return;
  }
  state.textContent = body.detail;
  open.replaceChildren(...(body.remarks ?? body.items ?? []).map((remark) => {
    const item = document.createElement('li');
    const claim = document.createElement('q');
    claim.textContent = remark.words;
    item.append(claim, ` – ${remark.reason}`);
    return item;
  }));
});
withdraw.addEventListener('click', async () => {
  const answer = await fetch(`${api}/approval`, { method: 'DELETE' });
  if (answer.ok) shown(await answer.json());
});

function shown(letter) {
  const yes = Boolean(letter.approval);
  state.textContent = yes ? state.dataset.yes : state.dataset.no;
  state.classList.toggle('on-page', yes);
  approve.hidden = yes;
  withdraw.hidden = !yes;
  if (yes) open.replaceChildren();
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

fetch(api).then((answer) => answer.json()).then(shown);
seal();
