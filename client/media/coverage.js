// Runs in the coverage view: shows what the extension sends, and tells it what was clicked.
const vscode = acquireVsCodeApi();
const main = document.querySelector('main');
/** How often each "not counted" link was followed, so that the next click shows the next paragraph. */
const visits = new Map();

window.addEventListener('message', ({ data }) => {
  const focused = document.activeElement?.getAttribute?.('data-line');
  main.innerHTML = data.html;
  if (focused) main.querySelector(`[data-line="${focused}"]`)?.focus();
});

main.addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  if (!button) return;
  const { line, lines, command } = button.dataset;
  if (command) vscode.postMessage({ command });
  if (line) vscode.postMessage({ line: Number(line) });
  if (lines) vscode.postMessage({ line: nextOf(lines.split(' ').map(Number), lines) });
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

function nextOf(lines, key) {
  const visit = visits.get(key) ?? 0;
  visits.set(key, visit + 1);
  return lines[visit % lines.length];
}

vscode.postMessage({ command: 'ready' });
