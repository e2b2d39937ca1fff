// Words that the server does not have yet, kept in this browser.

/** The words of this letter that the server does not have yet, one entry a tab. */
export function drafts(id) {
  const prefix = `longhand:${id}:`;
  const tab = crypto.randomUUID?.() ?? String(Math.random());
  const key = prefix + tab;
  // Held as long as this tab lives, so that another one can tell whose words are left behind.
  navigator.locks?.request(key, () => new Promise(() => {}));
  return {
    put: (draft) => attempt(() => localStorage.setItem(key, JSON.stringify({ ...draft, at: Date.now() }))),
    drop: () => attempt(() => localStorage.removeItem(key)),
    async orphan() {
      const held = new Set(navigator.locks ? (await navigator.locks.query()).held.map((lock) => lock.name) : []);
      let newest = null;
      for (const name of attempt(() => Object.keys(localStorage)) ?? []) {
        if (!name.startsWith(prefix) || held.has(name) || name === key) continue;
        const draft = attempt(() => JSON.parse(localStorage.getItem(name)));
        attempt(() => localStorage.removeItem(name));
        if (draft && (!newest || draft.at > newest.at)) newest = draft;
      }
      if (newest) attempt(() => localStorage.setItem(key, JSON.stringify(newest)));
      return newest;
    },
  };
}

/** A browser may refuse to keep anything. */
function attempt(what) {
  try {
    return what();
  } catch {
    return null;
  }
}
