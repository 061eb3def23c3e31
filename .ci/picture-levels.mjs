#!/usr/bin/env node
// Measures every SVG of a folder, in its own fonts, in a wider font and in the dark, and fails when a figure that must be
// zero is not.
// usage: node picture-levels.mjs svgmetrics.mjs FOLDER
import fs from 'node:fs';
import path from 'node:path';
import { Measuring, VIEWS, forEach, violations } from '../benchmarks/tools/measuring.mjs';

// The script keeps each pair of pieces of lines that come near each other; where 300 lines share a trunk, these are more than
// one of its sets can hold. A test of the layout holds that picture to no overlap and no crossing instead.
const TOO_MANY_PAIRS = ['specimens/three-hundred-siblings.svg'];

const [tool, folder] = process.argv.slice(2);
const files = fs
  .readdirSync(folder, { recursive: true })
  .filter(name => name.endsWith('.svg') && !TOO_MANY_PAIRS.includes(name))
  .sort();
const measuring = new Measuring(tool, path.join(folder, '../measured'));

/** Every view of every picture; an empty map has no box to measure. */
const work = files.flatMap(file => Object.keys(VIEWS).map(view => ({ file, view })));
const drawn = work.filter(({ file }) => fs.readFileSync(path.join(folder, file), 'utf8').includes('data-id='));
const lines = await forEach(drawn, async ({ file, view }) => {
  const metrics = await measuring.measure(path.join(folder, file), VIEWS[view]);
  return (metrics.error ? [metrics.error] : violations(metrics)).map(text => `${file} (${view}): ${text}`);
});
const failures = lines.flat();
failures.forEach(line => console.error(line));
TOO_MANY_PAIRS.forEach(name => console.log(`not measured, too many pairs for the script: ${name}`));
console.log(`${files.length} pictures measured in ${Object.keys(VIEWS).length} views: ${failures.length} figures are not zero`);
if (files.length === 0) console.error(`no SVG in ${folder}`);
process.exit(failures.length === 0 && files.length > 0 ? 0 : 1);
