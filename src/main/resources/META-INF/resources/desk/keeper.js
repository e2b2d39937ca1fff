// Keeps a person's words: in this browser at once, on the server as soon as it answers, and says which of the two it is.

import { drafts } from './stash.js';

const PAUSE = 700;
const LONGEST_WAIT = 15000;

/**
 * touched(): something was typed. now(): store it, true when it is stored. clean(): nothing is waiting.
 * take(revision, text): that is stored now, and is to stand in the editor. rest(): another writes; resume(revision, text): no longer, and that is what is stored.
 * changed(): the editor's text was changed from elsewhere. kept(): the server answered.
 * ask(parts, settled): two people changed the same words.
 */
export function keeper({ id, text, words, state, revision, changed, kept, ask }) {
  const local = drafts(id);
  let from = text.dataset.stored; // the text that what stands in the editor was made from
  let base = revision || 0; // its revision; null when it is none
  let timer = 0;
  let wait = 0;
  let saving = null;
  let asking = false;
  let resting = false;
  const unanswered = new Set(); // texts that were sent and may have been stored, though no answer came

  if (text.value === from) adopt();
  else touched(); // what a page without scripts could not store
  addEventListener('online', () => { if (!clean()) now(); });
  addEventListener('focus', () => { if (!clean()) now(); });
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => { if (document.hidden) leave(); });

  return { touched, now, clean, rest, resume, take };

  function clean() {
    return resting || text.value === from;
  }

  /** What stands in the editor is somebody else's, and kept by them. */
  function rest() {
    resting = true;
    clearTimeout(timer);
  }

  /** A text that the house has stored, made from what stands here. */
  function take(number, stored) {
    if (text.value !== stored) put(stored);
    resume(number, stored);
  }

  function resume(number, stored) {
    resting = false;
    from = stored;
    base = number;
    say('saved', words.still);
  }

  function touched() {
    if (clean()) {
      local.drop();
      clearTimeout(timer);
      if (!saving && !asking) say('saved', words.still);
      return;
    }
    local.put({ text: text.value, base, from });
    if (state.dataset.kind !== 'offline' && !asking) say('writing', words.writing);
    later(wait || PAUSE);
  }

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(now, pause);
  }

  /** Words of a tab that was closed before they were stored. */
  async function adopt() {
    const draft = await local.orphan();
    if (resting || !draft || draft.text === text.value || !clean()) return;
    text.value = draft.text;
    base = draft.base;
    from = draft.from;
    changed();
    say('writing', words.adopted);
    later(PAUSE);
  }

  async function now() {
    clearTimeout(timer);
    if (saving) await saving;
    if (clean()) return true;
    if (asking) return false;
    saving = save();
    const done = await saving;
    saving = null;
    if (done && !clean()) later(PAUSE);
    return done && clean();
  }

  async function save() {
    const sent = text.value;
    if (!sent.trim()) {
      say('unsaved', words.empty);
      return false;
    }
    if (state.dataset.kind !== 'offline') say('saving', words.saving);
    const { answer, body } = await send({ text: sent, base, from });
    if (!answer || answer.status >= 500) {
      wait = Math.min(LONGEST_WAIT, wait ? wait * 1.6 : 2000);
      say('offline', words.offline);
      later(wait);
      return false;
    }
    wait = 0;
    if (answer.status === 409) {
      parts(body, sent);
      return false;
    }
    if (!answer.ok) {
      say('unsaved', body.trouble ?? body.detail ?? words.refused);
      return false;
    }
    stored(body, sent);
    return true;
  }

  /** The answer and its body; no answer where the house cannot be reached. */
  async function send(sent, keepalive = false) {
    unanswered.add(sent.text);
    try {
      const answer = await fetch(`/letters/${id}/words`, {
        method: 'POST', keepalive,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(sent),
      });
      const body = await answer.json();
      unanswered.delete(sent.text);
      return { answer, body };
    } catch {
      return {};
    }
  }

  function stored(body, sent) {
    unanswered.clear();
    const typedOn = text.value !== sent;
    const same = body.text === sent;
    if (!typedOn && !same) put(body.text);
    from = typedOn ? sent : body.text;
    // Where another's words came in and somebody typed on, the editor's text was made from neither revision.
    base = typedOn && !same ? null : body.revision;
    if (clean()) local.drop();
    else local.put({ text: text.value, base, from });
    kept();
    say('saved', (body.merged ? words.merged : words.saved).replace('{0}', clock()));
  }

  /** Both changed the same words: a person says what holds. */
  function parts(body, sent) {
    if (unanswered.has(body.text)) {
      made(body.text, body.revision); // the other text is an earlier one of this editor
      later(0);
      return;
    }
    asking = true;
    say('parted', words.parted);
    ask(body.parted, async (settled) => {
      asking = false;
      if (text.value === sent) {
        put(settled);
        made(body.text, body.revision);
      } else {
        await settle(settled, body, sent);
      }
      touched();
      now();
    });
  }

  /** Somebody typed on while the question stood: what was settled is stored first, and what was typed comes on top. */
  async function settle(settled, body, sent) {
    saving = send({ text: settled, base: body.revision, from: body.text });
    const { answer } = await saving;
    saving = null;
    unanswered.delete(settled); // what stands in the editor was not made from it
    if (answer?.ok) made(sent, null); // else what was typed is sent as it stands, and the question comes back
  }

  /** From which text what stands in the editor was made; number is null where it is no revision. */
  function made(stored, number) {
    from = stored;
    base = number;
  }

  /** Another text in the editor, the cursor where it was. */
  function put(other) {
    const { value, selectionStart, selectionEnd } = text;
    let head = 0;
    while (head < Math.min(value.length, other.length) && value[head] === other[head]) head++;
    const grown = other.length - value.length;
    const move = (at) => (at <= head ? at : Math.max(head, at + grown));
    text.value = other;
    if (document.activeElement === text) text.setSelectionRange(move(selectionStart), move(selectionEnd));
    changed();
  }

  /** The last words of somebody who goes away; they are in this browser too. */
  function leave() {
    if (clean() || asking || !text.value.trim()) return;
    const sent = text.value;
    send({ text: sent, base, from }, true).then(({ answer, body }) => {
      if (answer?.ok && body.text === text.value) stored(body, text.value);
    });
  }

  function say(kind, sentence) {
    state.dataset.kind = kind;
    if (state.textContent !== sentence) state.textContent = sentence;
  }
}

function clock() {
  const { lang } = document.documentElement;
  const own = navigator.languages.find((language) => language.startsWith(lang)) ?? lang;
  return new Date().toLocaleTimeString(own, { hour: '2-digit', minute: '2-digit' });
}
