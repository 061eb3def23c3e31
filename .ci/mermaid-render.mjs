#!/usr/bin/env node
// Renders Mermaid flowcharts with the real package in a headless Chromium, and fails when one does not render, when a
// label does not say what its escaped text stands for, or when a text became markup.
// usage: node mermaid-render.mjs mermaid.min.js FILE.mmd...
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { execFileSync } from 'node:child_process';

const [library, ...files] = process.argv.slice(2);
const chromium = process.env.CHROME ?? 'chromium';
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'mermaid-'));

/** What the labels of the nodes must say, white space aside. */
function expected(source) {
  const labels = [...source.matchAll(/^ +n_\w+[[({/]+"([^"\n]*)"/gm)].map(match => match[1]);
  return labels.map(label =>
    squeezed(label.replaceAll('<br/>', ' ').replace(/#(\d+);/g, (_, code) => String.fromCodePoint(code))));
}

function squeezed(text) {
  return text.replace(/[\s\u200c]+/g, '');
}

const charts = files.map(file => ({ file: path.basename(file), source: fs.readFileSync(file, 'utf8') }));
const page = path.join(scratch, 'page.html');
// As JSON in an attribute, so that no text can end the element it stands in.
const data = JSON.stringify(charts).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
fs.writeFileSync(page, `<!DOCTYPE html><meta charset="utf-8"><body data-charts="${data}"><pre id="result"></pre>
<script src="file://${path.resolve(library)}"></script>
<script type="module">
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', maxTextSize: 1e7, maxEdges: 1e5 });
  const results = [];
  for (const [i, chart] of JSON.parse(document.body.dataset.charts).entries()) {
    try {
      const { svg } = await mermaid.render('chart' + i, chart.source);
      const holder = document.createElement('div');
      holder.innerHTML = svg;
      document.body.append(holder);
      results.push({
        labels: [...holder.querySelectorAll('g.node')].map(node => node.textContent),
        title: holder.querySelector('title')?.textContent ?? '',
        foreign: [...holder.querySelectorAll('script, iframe, img, [onclick], [onload], a[href^="javascript"]')].length,
      });
      holder.remove();
    } catch (error) {
      results.push({ error: String(error) });
    }
  }
  document.getElementById('result').textContent = btoa(unescape(encodeURIComponent(JSON.stringify(results))));
</script>`);

let failures = 0;
function fail(file, what) {
  failures++;
  console.error(`${file}: ${what}`);
}

try {
  const dom = execFileSync(
    chromium,
    ['--headless', '--no-sandbox', '--disable-gpu', '--allow-file-access-from-files', '--virtual-time-budget=60000', '--dump-dom',
      `file://${page}`],
    { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
  const found = dom.match(/<pre id="result">([^<]+)<\/pre>/);
  if (!found) throw new Error('the page gave no result');
  const results = JSON.parse(Buffer.from(found[1], 'base64').toString('utf8'));
  results.forEach((result, i) => {
    const { file, source } = charts[i];
    if (result.error) return fail(file, result.error);
    if (result.foreign > 0) fail(file, `${result.foreign} elements that no chart should have`);
    const wanted = expected(source);
    const labels = result.labels.map(squeezed);
    if (labels.length !== wanted.length) fail(file, `${labels.length} nodes instead of ${wanted.length}`);
    for (const label of wanted) {
      if (!labels.includes(label)) fail(file, `no node says ${JSON.stringify(label)}; they say ${JSON.stringify(labels)}`);
    }
    if (process.env.VERBOSE) console.log(file, result.title);
  });
  console.log(`${charts.length} flowcharts rendered by Mermaid: ${failures} failures`);
} finally {
  fs.rmSync(scratch, { recursive: true, force: true });
}
process.exit(failures === 0 && charts.length > 0 ? 0 : 1);
