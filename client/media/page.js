// Runs in every page of the extension: shows the HTML that the extension sends, and tells it what was pressed or changed.
const vscode = acquireVsCodeApi();
const main = document.querySelector('main');
/** How often each list of lines was followed, so that the next click shows the next paragraph. */
const visits = new Map();

/** Rows of the table by name, shown or not: each is sent once, afterwards only the order. */
const rows = new Map();

window.addEventListener('message', ({ data }) => {
  const focused = document.activeElement;
  const { key, send } = focused?.dataset ?? {};
  const { value, selectionStart: caret } = focused ?? {};
  const scrolled = [...main.querySelectorAll('.scroll')].map(({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft]);
  main.innerHTML = data.html;
  if (data.order) arrange(data, scrolled[0]?.[0] ?? 0);
  if (data.state) vscode.setState(data.state);
  if (data.reveal) return document.getElementById(data.reveal)?.focus();
  [...main.querySelectorAll('.scroll')].forEach((part, at) =>
    part.scrollTo(scrolled[at]?.[1] ?? 0, scrolled[at]?.[0] ?? 0),
  );
  const again = key ? found('key', key) : send && found('send', send);
  again?.focus();
  if (!again || typeof caret !== 'number') return;
  // What was typed since this page was made stays.
  again.value = value;
  again.setSelectionRange(caret, caret);
});

main.addEventListener('click', ({ target }) => {
  const pressed = target.closest('[data-send], [data-lines]');
  if (!pressed) return;
  const { send, lines } = pressed.dataset;
  if (send) vscode.postMessage(JSON.parse(send));
  if (lines) vscode.postMessage({ line: nextOf(lines.split(' ').map(Number), lines) });
});

/** A field with `data-look` tells its value by that name. */
main.addEventListener('input', ({ target }) => {
  const { look } = target.dataset;
  if (look) vscode.postMessage({ look: { [look]: target.value } });
});

// Arrow keys walk along the strip, as in a list.
main.addEventListener('keydown', (event) => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const rows = [...main.querySelectorAll('.row')];
  const at = rows.indexOf(document.activeElement);
  if (step === 0 || at < 0) return;
  rows[at + step]?.focus();
  event.preventDefault();
});

function found(name, value) {
  return main.querySelector(`[data-${name}="${CSS.escape(value)}"]`);
}

function arrange({ fresh, order }, scrolledTo) {
  const made = document.createElement('template');
  made.innerHTML = fresh;
  for (const row of made.content.children) rows.set(row.dataset.row, row);
  const shown = order.map((name) => rows.get(name));
  for (const row of shown) row.hidden = false;
  main.querySelector('tbody').append(...shown);
  long = shown.length < LEAST_LONG ? undefined : longTable(shown);
  long?.show(scrolledTo);
}

/** From so many rows on, only those near the view are laid out: the others keep their place as empty space. */
const LEAST_LONG = 100;
/** So many above and below the view, so that a key or a turn of the wheel finds them there. */
const MARGIN = 20;
let long;

function longTable(shown) {
  const table = main.querySelector('table');
  const part = table.closest('.scroll');
  const [above, below] = [spaceIn('prepend'), spaceIn('append')];
  let first;
  table.classList.add('long');
  // For those who listen: which of how many a row is. Two rows are the head, one the foot.
  table.setAttribute('aria-rowcount', shown.length + 3);
  shown.forEach((row, at) => row.setAttribute('aria-rowindex', at + 3));
  return { show };

  function show(top) {
    const height = rowHeight();
    const at = Math.min(shown.length - MARGIN, Math.floor(top / height));
    if (first !== undefined && Math.abs(at - first) < MARGIN / 2) return;
    first = at;
    const [from, to] = [at - MARGIN, at + MARGIN + Math.ceil(part.clientHeight / height)];
    shown.forEach(
      (row, number) => (row.hidden = (number < from || number > to) && !row.contains(document.activeElement)),
    );
    above.style.height = `${Math.max(0, from) * height}px`;
    below.style.height = `${Math.max(0, shown.length - 1 - to) * height}px`;
  }

  /** All are of one height. */
  function rowHeight() {
    shown.forEach((row, number) => first === undefined && (row.hidden = number > MARGIN));
    return shown.find((row) => !row.hidden).getBoundingClientRect().height;
  }

  function spaceIn(end) {
    const space = document.createElement('tr');
    space.className = 'space';
    space.ariaHidden = 'true';
    table.tBodies[0][end](space);
    return space;
  }
}

main.addEventListener('scroll', ({ target }) => long?.show(target.scrollTop), { capture: true, passive: true });

function nextOf(lines, key) {
  const visit = visits.get(key) ?? 0;
  visits.set(key, visit + 1);
  return lines[visit % lines.length];
}

vscode.postMessage({ command: 'ready' });
