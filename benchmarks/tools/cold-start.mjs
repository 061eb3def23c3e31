#!/usr/bin/env node
// Times the argmap command from its start to its end, beside the command of Argdown, in turns on the same 4 KB text.
// usage: cold-start.mjs [RUNS]      default: 15 runs of each
// Argdown's command: npm install @argdown/cli somewhere, and set ARGDOWN to its node_modules/.bin/argdown.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const argmap = path.join(root, 'cli/target/argmap');
const argdown = process.env.ARGDOWN;
const runs = Number(process.argv[2] ?? 15);

if (!fs.existsSync(argmap)) {
  console.error('Nothing measured: no cli/target/argmap; run mvn -B -pl cli -am package -DskipTests');
  process.exit(3);
}
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cold-start-'));
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));

const document = path.join(folder, 'case.argdown');
fs.writeFileSync(document, text(4096));

const commands = {
  'argmap check': [argmap, ['check', document, '--fail-on', 'never']],
  'argmap render -o case.svg': [argmap, ['render', document, '-o', path.join(folder, 'case.svg'), '-q']],
  'argmap render -o case.pdf': [argmap, ['render', document, '-o', path.join(folder, 'case.pdf'), '-q']],
  'argmap --version': [argmap, ['--version']],
  'java -jar argmap.jar check': ['java', ['-jar', path.join(root, 'cli/target/argmap.jar'), 'check', document, '--fail-on', 'never']],
};
if (argdown) commands['argdown map -f svg'] = [argdown, ['map', '-f', 'svg', document, path.join(folder, 'argdown')]];
else console.error('Argdown is not measured: ARGDOWN does not name its command.');

// The first run of each makes the archive of classes, and fills the caches of the system.
const times = Object.fromEntries(Object.keys(commands).map(name => [name, []]));
for (let i = -1; i < runs; i++) {
  for (const [name, [program, args]] of Object.entries(commands)) {
    const begin = process.hrtime.bigint();
    const ran = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
    const millis = Number(process.hrtime.bigint() - begin) / 1e6;
    if (ran.status !== 0) {
      console.error(`${name} failed with ${ran.status}: ${ran.stderr}${ran.stdout.slice(0, 500)}`);
      process.exit(1);
    }
    if (i >= 0) times[name].push(millis);
  }
}

console.log(`${fs.statSync(document).size} bytes, ${runs} runs of each in turns, load ${os.loadavg()[0].toFixed(1)} on ${os.cpus().length} processors\n`);
console.log('| command | median ms | fastest ms |\n|---|---:|---:|');
for (const [name, all] of Object.entries(times)) {
  all.sort((a, b) => a - b);
  console.log(`| \`${name}\` | ${all[all.length >> 1].toFixed(0)} | ${all[0].toFixed(0)} |`);
}

/** A tree of reasons for and against, of about so many bytes. */
function text(bytes) {
  const words = ['partners', 'warnings', 'trust', 'agreements', 'secrets', 'intrusions', 'allies', 'networks'];
  let lines = '[Sharing]: States should share more of what they know about intrusions.\n';
  for (let i = 0; lines.length < bytes; i++) {
    const a = words[i % words.length];
    const b = words[(3 * i + 1) % words.length];
    const indent = '  '.repeat(1 + (i % 3));
    lines += `${indent}${i % 4 === 3 ? '-' : '+'} [Reason ${i}]: In case ${i} the ${a} of one state change what the ${b} of others are worth.\n`;
  }
  return lines;
}
