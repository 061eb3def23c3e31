#!/usr/bin/env node
// Draws the maps of gen-map.mjs with Argmap's engines, native dot and ELK, measures the pictures, and prints each level
// with its figure, its limit and whether it is met. docs/performance.md says how to build and use it.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nameOf, writeEdited, writeMap } from './generated-maps.mjs';
import { Measuring, VIEWS, forEach, isInstalled, run, sha256, violations } from './measuring.mjs';
import { printRelative, printZero } from './level-tables.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const shared = path.join(root, '..', 'shared', 'tools');

const USAGE = `usage: levels.mjs [OPTION VALUE]...
  --quick                the figures that must be zero, maps of up to 100 claims, Argmap's two engines
  --sizes 10,40          sizes of the maps           (10,40,100,1000,5000)
  --kinds tree,dag       kinds of the maps           (both)
  --seeds 7,1,2          seeds of maps up to 100     (7,1,2,3,4; larger maps have 7)
  --placements kept,dot  who places                  (kept,graphviz,dot,elk,elk-order,elk-forced)
  --edits 20             how many single insertions  (20; 0 for none)
  --edit-sizes 10,40     maps that are edited        (10,40,100), seed 7
  --views declared       ways of looking             (declared,DejaVu Sans,dark)
  --json FILE            writes every figure
  --keep FOLDER          keeps maps and pictures there`;

const OURS = ['kept', 'free', 'graphviz'];
const OPTIONS = ['sizes', 'kinds', 'seeds', 'placements', 'edits', 'edit-sizes', 'views', 'json', 'keep'];

function readOptions(args) {
  const quick = args.includes('--quick');
  const given = {};
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--quick') continue;
    const name = args[i].slice(2);
    if (!args[i].startsWith('--') || !OPTIONS.includes(name) || args[i + 1] === undefined) {
      console.error(`${args[i]} is not an option, or lacks its value.\n${USAGE}`);
      process.exit(2);
    }
    given[name] = args[++i];
  }
  const list = (name, otherwise) => (given[name] ?? otherwise).split(',').filter(Boolean);
  return {
    quick,
    sizes: list('sizes', quick ? '10,40,100' : '10,40,100,1000,5000').map(Number),
    kinds: list('kinds', 'tree,dag'),
    seeds: list('seeds', quick ? '7,1' : '7,1,2,3,4').map(Number),
    placements: list('placements', quick ? 'kept,graphviz' : 'kept,graphviz,dot,elk,elk-order,elk-forced'),
    edits: Number(given.edits ?? (quick ? 0 : 20)),
    editSizes: list('edit-sizes', '10,40,100').map(Number),
    views: list('views', Object.keys(VIEWS).join(',')),
    json: given.json,
    keep: given.keep,
  };
}

/** Ends with code 3, which says "nothing was measured", when something that is needed is not there. */
function require(condition, message) {
  if (!condition) {
    console.error(`Nothing measured: ${message}`);
    process.exit(3);
  }
}

const options = readOptions(process.argv.slice(2));
const jar = path.join(root, 'benchmarks/target/benchmarks.jar');
const metricsTool = path.join(shared, 'svgmetrics.mjs');
const mapTool = path.join(shared, 'gen-map.mjs');
require(fs.existsSync(metricsTool) && fs.existsSync(mapTool), `no svgmetrics.mjs and gen-map.mjs in ${shared}`);
require(isInstalled(process.env.CHROME || 'chromium', '--version'), 'no chromium (set CHROME to another browser)');
require(fs.existsSync(jar), 'no benchmarks.jar; run mvn -B -Pbenchmarks -pl benchmarks -am package -DskipTests');
const usesDot = options.placements.some(name => name === 'dot' || name === 'graphviz');
require(!usesDot || isInstalled('dot', '-V'), 'no dot; install graphviz or leave dot and graphviz out of --placements');

const folder = path.resolve(options.keep ?? path.join(root, 'benchmarks/target/levels'));
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
const measuring = new Measuring(metricsTool, path.join(root, 'benchmarks/target/measured'));

const maps = options.sizes.flatMap(size =>
  options.kinds.flatMap(kind => (size <= 100 ? options.seeds : [7]).map(seed => ({ size, kind, seed }))),
);
for (const map of maps) {
  map.base = writeMap(mapTool, map, folder);
  const edited = map.seed === options.seeds[0] && options.editSizes.includes(map.size);
  map.edits = edited ? Array.from({ length: options.edits }, (_, i) => writeEdited(map.base, i + 1)) : [];
}
const bases = maps.flatMap(map => [map.base, ...map.edits]);

await drawAll();
const unequal = await drawAgain();
const results = await measureAll();
if (options.json) fs.writeFileSync(options.json, JSON.stringify({ results, unequal }, null, 1));
const failures = printZero(results, unequal, options) + (options.quick ? 0 : printRelative(results, options));
process.exit(failures === 0 ? 0 : 1);

/** ELK's order options take minutes on the largest map; that is left to those who ask for it alone. */
function draws(placement, base) {
  const size = Number(/-(\d+)-/.exec(path.basename(base))[1]);
  return !placement.startsWith('elk-') || size <= 1000 || options.placements.length === 1;
}

async function drawAll() {
  const start = Date.now();
  await java(jobs(options.placements.filter(name => name !== 'dot'), bases, ''));
  if (options.placements.includes('dot')) await forEach(bases, drawWithDot);
  console.log(`${bases.length} maps drawn by ${options.placements.join(', ')} in ${seconds(start)} s`);
}

function jobs(placements, mapBases, suffix) {
  return placements.flatMap(placement =>
    mapBases
      .filter(base => draws(placement, base))
      .map(base => [placement, `${base}.json`, `${base}.${placement}${suffix}.svg`].join('\t')),
  );
}

async function java(list) {
  if (list.length === 0) return;
  const file = path.join(folder, 'jobs.tsv');
  fs.writeFileSync(file, list.join('\n') + '\n');
  try {
    await run('java', ['-Xmx2g', '-Xss8m', '-cp', jar, 'org.argmap.benchmarks.DrawMaps', file]);
  } catch (failure) {
    console.error(failure.message);
  }
}

async function drawWithDot(base) {
  const kept = path.join(measuring.cache, `${sha256(fs.readFileSync(`${base}.dot`))}.svg`);
  if (!fs.existsSync(kept)) fs.writeFileSync(kept, await run('dot', ['-Tsvg', `${base}.dot`]));
  fs.copyFileSync(kept, `${base}.dot.svg`);
}

/** Draws once more in two further processes; returns the pictures whose bytes differ. */
async function drawAgain() {
  const ours = options.placements.filter(name => OURS.includes(name));
  const again = maps.map(map => map.base).filter(base => fs.statSync(`${base}.json`).size < 1e6);
  const differ = [];
  for (const suffix of ['.second', '.third']) {
    await java(jobs(ours, again, suffix));
    for (const placement of ours) {
      for (const base of again) {
        const first = fs.readFileSync(`${base}.${placement}.svg`);
        const other = `${base}.${placement}${suffix}.svg`;
        if (!first.equals(fs.readFileSync(other))) differ.push(path.basename(other));
        fs.rmSync(other);
      }
    }
  }
  return differ;
}

async function measureAll() {
  const start = Date.now();
  const work = maps.flatMap(map => options.placements.map(placement => ({ map, placement })));
  const all = await forEach(work, async ({ map, placement }) => {
    const file = `${map.base}.${placement}.svg`;
    const result = { map: nameOf(map), size: map.size, kind: map.kind, seed: map.seed, placement, views: {}, edits: [] };
    if (!fs.existsSync(file)) return { ...result, error: 'not drawn' };
    for (const view of OURS.includes(placement) ? options.views : ['declared']) {
      const metrics = await measuring.measure(file, VIEWS[view]);
      if (metrics.error) return { ...result, error: metrics.error };
      result.views[view] = metrics;
    }
    for (const edited of map.edits) {
      const other = `${edited}.${placement}.svg`;
      if (fs.existsSync(other)) result.edits.push((await measuring.measure(file, [], other)).stability);
    }
    return { ...result, violations: violationsOf(result) };
  });
  console.log(`measured in ${seconds(start)} s`);
  return all;
}

function violationsOf(result) {
  return Object.entries(result.views).flatMap(([view, metrics]) =>
    violations(metrics).map(text => `${result.map} by ${result.placement} (${view}): ${text}`),
  );
}

function seconds(start) {
  return Math.round((Date.now() - start) / 1000);
}
