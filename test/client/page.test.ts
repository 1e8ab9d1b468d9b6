import assert from 'node:assert/strict';
import { framed } from '../../client/src/page/html.ts';

const EVIL = '"><script>alert(1)</script>';

describe('the frame of a page', () => {
  const html = framed({
    ...{ title: EVIL, waiting: EVIL, source: 'https://ours', language: 'en', nonce: 'n0nce' },
    ...{ styles: ['https://ours/page.css'], script: 'https://ours/page.js' },
  });

  it('loads nothing and runs nothing but what is ours', () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    assert.equal(policy, "default-src 'none'; style-src https://ours 'unsafe-inline'; script-src 'nonce-n0nce'");
    assert.deepEqual(html.match(/<script[^>]*>/g), ['<script nonce="n0nce" src="https://ours/page.js">']);
  });

  it('shows hostile titles as text', () => assert.ok(html.includes('&lt;script&gt;alert(1)')));
});
