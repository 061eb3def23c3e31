#!/usr/bin/env node
// Measures how long Argdown's reference implementation takes for parsing and model, warm, in one process.
//
//   java -cp benchmarks/target/benchmarks.jar org.argmap.benchmarks.ArgdownTexts FOLDER
//   node benchmarks/tools/argdown-reference.mjs FOLDER
//
// It installs @argdown/core from npm into a temporary folder, which it deletes again; nothing of the
// project depends on it. Prints the median of 15 runs after 10 to warm up, in milliseconds.
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import os from 'node:os';
import path from 'node:path';

const VERSION = '1.7.5', WARM = 10, RUNS = 15;
const texts = process.argv[2];
if (!texts) {
  console.error('usage: argdown-reference.mjs FOLDER-WITH-ARGDOWN-FILES');
  process.exit(2);
}
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'argdown-reference-'));
try {
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, `@argdown/core@${VERSION}`],
    {stdio: ['ignore', 'ignore', 'inherit']});
  const require = createRequire(path.join(folder, 'index.js'));
  const {argdown} = require('@argdown/core/dist/argdown.js');
  const files = fs.readdirSync(texts).filter(name => name.endsWith('.argdown')).sort();
  const sets = {
    generated: files.filter(name => name.startsWith('generated')),
    reference: files.filter(name => name.startsWith('reference')),
  };
  for (const [name, members] of Object.entries(sets)) {
    const inputs = members.map(file => fs.readFileSync(path.join(texts, file), 'utf8'));
    if (!inputs.length) continue;
    const times = [];
    for (let run = 0; run < WARM + RUNS; run++) {
      const start = process.hrtime.bigint();
      for (const input of inputs) argdown.run({input, process: ['parse-input', 'build-model'], logLevel: 'silent'});
      if (run >= WARM) times.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
    times.sort((a, b) => a - b);
    const characters = inputs.reduce((sum, input) => sum + input.length, 0);
    console.log(`${name}: ${inputs.length} documents, ${characters} characters, median ${times[RUNS >> 1].toFixed(1)} ms`);
  }
} finally {
  fs.rmSync(folder, {recursive: true, force: true});
}
