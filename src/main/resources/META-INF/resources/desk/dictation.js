// Telling instead of typing, where the browser can listen.

/** Shows the button where it can be of use. What was heard goes into the fact that was last written in. */
export function dictation(form) {
  const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;
  const button = form.querySelector('#dictate');
  if (!Recognition) return;
  const hint = form.querySelector('#dictate-hint');
  button.hidden = false;
  hint.hidden = false;
  let listening = null;
  let last = null;
  form.addEventListener('focusin', (event) => {
    if (event.target.name === 'fact') last = event.target;
  });
  const say = (on) => {
    button.setAttribute('aria-pressed', String(on));
    button.textContent = on ? button.dataset.on : button.dataset.off;
  };
  button.addEventListener('click', () => {
    if (listening) {
      listening.stop();
      return;
    }
    listening = new Recognition();
    listening.lang = form.querySelector('[name=language]').value;
    listening.continuous = true;
    listening.interimResults = false;
    listening.onresult = (event) => {
      const fact = last ?? form.querySelector('[name=fact]');
      for (let i = event.resultIndex; i < event.results.length; i++) {
        if (!event.results[i].isFinal) continue;
        const heard = event.results[i][0].transcript.trim();
        fact.value = fact.value.trim() ? `${fact.value.trimEnd()} ${heard}` : heard;
      }
      fact.dispatchEvent(new Event('input', { bubbles: true }));
    };
    listening.onend = listening.onerror = () => {
      listening = null;
      say(false);
    };
    listening.start();
    say(true);
  });
}
