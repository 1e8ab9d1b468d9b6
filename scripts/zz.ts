import { analyze, Memory, compileRulebook } from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';
import { readFileSync } from 'node:fs';
const rb = compileRulebook(builtIn);
for (const f of ['big']) {
  let text = readFileSync(`/tmp/${f}.md`, 'utf8');
  let t = performance.now();
  const m = new Memory();
  analyze(text, 'a.md', rb, m);
  console.log(f, 'full', performance.now() - t);
  for (let i = 0; i < 60; i++) {
    const at = Math.floor(text.length * (0.2+i*0.01));
    text = text.slice(0, at) + 'x' + text.slice(at);
    t = performance.now();
    analyze(text, 'a.md', rb, m);
    console.log(' inc', (performance.now() - t).toFixed(1));
  }
}
