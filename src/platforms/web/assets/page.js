// Suggestions under the command line, as an ARIA combobox. The page works without it.
(() => {
  const input = document.getElementById('command');
  const list = document.getElementById('choices');
  if (!(input instanceof HTMLInputElement) || !(list instanceof HTMLUListElement)) return;

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');

  let choices = [];
  let active = -1;
  let asked = 0;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const mark = (index) => {
    active = index;
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(at === active));
      if (at === active) option.scrollIntoView({ block: 'nearest' });
    }
    if (active === -1) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `choice-${active}`);
  };

  const take = (index) => {
    const choice = choices[index];
    if (choice === undefined) return;
    input.value = choice.value;
    input.focus();
    ask();
  };

  const show = () => {
    list.replaceChildren(
      ...choices.map(({ label }, at) => {
        const option = document.createElement('li');
        option.id = `choice-${at}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.textContent = label;
        // Before the field loses its focus.
        option.addEventListener('mousedown', (event) => {
          event.preventDefault();
          take(at);
        });
        return option;
      }),
    );
    mark(-1);
    list.hidden = choices.length === 0;
    input.setAttribute('aria-expanded', String(choices.length > 0));
  };

  const ask = async () => {
    asked += 1;
    const mine = asked;
    try {
      const answer = await fetch(`/suggest?line=${encodeURIComponent(input.value)}`);
      const found = answer.ok ? await answer.json() : [];
      if (mine !== asked || document.activeElement !== input) return;
      choices = found;
      show();
    } catch {
      // The server is gone; typing still works, and Run will say so.
      close();
    }
  };

  input.addEventListener('input', ask);
  input.addEventListener('focus', ask);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return close();
    if (list.hidden || choices.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      mark((active + step + choices.length + (active === -1 && step === -1 ? 1 : 0)) % choices.length);
    } else if (active !== -1 && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault();
      take(active);
    }
  });

  // `/` goes to the command line, as it does where the commands are at home.
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (input.value === '') input.value = '/';
    input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
  });
})();
