#!/usr/bin/env node
// Times drawings beside ELK and native dot on the maps of gen-map.mjs, and prints rows for docs/performance.md.
// usage: speed.mjs [--quick]    --quick: shorter runs, for a first look
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled, run } from './measuring.mjs';
import { writeMap } from './generated-maps.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const mapTool = path.join(root, '../shared/tools/gen-map.mjs');
const jar = path.join(root, 'benchmarks/target/benchmarks.jar');
const folder = path.join(root, 'benchmarks/target/speed');
const quick = process.argv.includes('--quick');

function require(condition, message) {
  if (!condition) {
    console.error(`Nothing measured: ${message}`);
    process.exit(3);
  }
}
require(fs.existsSync(mapTool), `no ${mapTool}`);
require(fs.existsSync(jar), 'no benchmarks.jar; run mvn -B -Pbenchmarks -pl benchmarks -am package -DskipTests');
require(isInstalled('dot', '-V'), 'no dot; install graphviz');

const SIZES = [10, 100, 1000, 5000];
const KINDS = ['tree', 'dag'];
const HEAP = { 1000: 256, 5000: 512 };
const WARM = { 1000: 200, 5000: 1000 };
const HEAPS = [24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 2048];

fs.mkdirSync(folder, { recursive: true });
const bases = {};
for (const kind of KINDS) {
  for (const size of SIZES) bases[`${kind}-${size}`] = writeMap(mapTool, { size, kind, seed: 7 }, folder);
}
const tree = path.join(folder, 'tree-100000-7.json');
if (!fs.existsSync(tree)) fs.writeFileSync(tree, await run(process.execPath, [mapTool, '100000', 'tree', '7']));

console.log('### Warm, in one process (dot: a process each time); medians\n');
await warmTable();
console.log('\n### Cold: from a file to a file, the start of the process included; medians\n');
await coldTable();
console.log('\n### Large maps and interruption\n');
console.log((await run('java', ['-Xmx4g', '-cp', jar, 'org.argmap.benchmarks.LargeDrawings', tree, `${bases['dag-5000']}.json`])).trim());

async function warmTable() {
  const file = path.join(folder, 'jmh.json');
  const short = quick ? ['-wi', '2', '-i', '2', '-w', '1', '-r', '1'] : [];
  await run('java', ['-jar', jar, 'DrawingBenchmark', '-p', `folder=${folder}`, '-rf', 'json', '-rff', file, '-foe', 'false', ...short]);
  const times = new Map();
  for (const result of JSON.parse(fs.readFileSync(file, 'utf8'))) {
    const who = result.benchmark.split('.').at(-1);
    times.set(`${who} ${result.params.kind}-${result.params.size}`, result.primaryMetric.scorePercentiles['50.0']);
  }
  console.log('| map | Argmap | limit | | ELK | dot |');
  console.log('|---|---:|---:|---|---:|---:|');
  for (const map of Object.keys(bases)) {
    const size = Number(map.split('-')[1]);
    const own = times.get(`argmap ${map}`);
    const limit = WARM[size];
    const verdict = limit === undefined || own === undefined ? '' : own <= limit ? 'met' : 'missed';
    const cells = [own, limit, verdict, times.get(`elk ${map}`), times.get(`nativeDot ${map}`)];
    console.log(`| ${map.replace('-', ' ')} | ${cells.map(shown).join(' | ')} |`);
  }
}

function shown(value) {
  if (typeof value !== 'number') return value ?? '';
  return `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;
}

async function coldTable() {
  console.log('| map | Argmap | peak memory | least heap | limit | | ELK | peak memory | dot | peak memory |');
  console.log('|---|---:|---:|---:|---:|---|---:|---:|---:|---:|');
  for (const [map, base] of Object.entries(bases)) {
    const size = Number(map.split('-')[1]);
    const own = await median(() => draw('kept', base, []));
    const elk = await median(() => draw('elk', base, []));
    const dot = await median(() => observed('dot', ['-Tsvg', '-o', `${base}.out`, `${base}.dot`]));
    const heap = await leastHeap(base);
    const limit = HEAP[size];
    const verdict = limit === undefined ? '' : heap <= limit ? 'met' : 'missed';
    const cells = [ms(own), mb(own), `${heap} MB`, limit ? `${limit} MB` : '', verdict, ms(elk), mb(elk), ms(dot), mb(dot)];
    console.log(`| ${map.replace('-', ' ')} | ${cells.join(' | ')} |`);
  }
}

const ms = sample => (sample.code === 0 ? `${Math.round(sample.ms)} ms` : 'failed');
const mb = sample => `${Math.round(sample.kilobytes / 1024)} MB`;

function draw(placement, base, javaOptions) {
  const jobs = path.join(folder, 'job.tsv');
  fs.writeFileSync(jobs, `${placement}\t${base}.json\t${base}.out\n`);
  return observed('java', [...javaOptions, '-cp', jar, 'org.argmap.benchmarks.DrawMaps', jobs]);
}

/** The least heap of a list in which the map is drawn. */
async function leastHeap(base) {
  for (const size of HEAPS) {
    if ((await draw('kept', base, [`-Xmx${size}m`])).code === 0) return size;
  }
  return Infinity;
}

/** Runs a program; its time and the peak of the memory that it had in the machine. */
function observed(program, args) {
  return new Promise(resolve => {
    const start = process.hrtime.bigint();
    const child = spawn(program, args, { stdio: 'ignore' });
    let kilobytes = 0;
    const look = setInterval(() => {
      try {
        const status = fs.readFileSync(`/proc/${child.pid}/status`, 'utf8');
        kilobytes = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? kilobytes);
      } catch {
        // The process has ended between two looks.
      }
    }, 3);
    child.on('exit', code => {
      clearInterval(look);
      resolve({ code, kilobytes, ms: Number(process.hrtime.bigint() - start) / 1e6 });
    });
  });
}

async function median(work) {
  const samples = [];
  for (let i = 0; i < (quick ? 1 : 5); i++) samples.push(await work());
  return samples.sort((a, b) => a.ms - b.ms)[samples.length >> 1];
}
