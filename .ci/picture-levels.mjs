#!/usr/bin/env node
// Measures every SVG of a folder and fails when a figure that must be zero is not.
// usage: node picture-levels.mjs svgmetrics.mjs FOLDER
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const [tool, folder] = process.argv.slice(2);

/** Each way of looking at a picture; its texts must fit in a wider font, and in the dark. */
const views = [[], ['--font', 'DejaVu Sans'], ['--dark']];

/** What must be zero in every view. */
const zero = {
  'node overlaps': m => m.overlaps.nodeNode,
  'edges through nodes': m => m.overlaps.edgeThroughNode,
  'nodes outside the viewBox': m => m.overlaps.nodesOutsideViewBox,
  'lines of text outside their box': m => m.labels.linesOverflowing,
  'lines of text under 4.5:1': m => m.contrast.textLinesBelowAA,
  'graphics under 3:1': m => m.contrast.graphicsBelow3to1,
  'stance told by colour alone': m => (m.colour.edgeKindsHaveSecondChannel === false ? 1 : 0),
  'duplicate ids': m => m.a11y.duplicateIds,
  'external references': m => m.file.externalRefs,
  'scripts': m => m.file.scripts,
};

const count = value => (Array.isArray(value) ? value.length : value);

function svgFiles(dir) {
  return fs
    .readdirSync(dir, { recursive: true })
    .filter(name => name.endsWith('.svg'))
    .sort()
    .map(name => path.join(dir, name));
}

let failures = 0;
const files = svgFiles(folder);
for (const file of files) {
  for (const view of views) {
    const out = execFileSync(process.execPath, [tool, file, ...view], { maxBuffer: 1 << 28 });
    const metrics = JSON.parse(out.toString());
    const label = [file, ...view].join(' ');
    console.log(`${label}: ${metrics.size.nodes} nodes, ${metrics.crossings.count} crossings`);
    for (const [what, figure] of Object.entries(zero)) {
      const value = count(figure(metrics));
      if (value !== 0) {
        console.error(`${label}: ${what}: ${value}`);
        failures++;
      }
    }
  }
}
console.log(`${files.length} pictures measured`);
if (files.length === 0) {
  console.error(`no SVG in ${folder}`);
  failures++;
}
process.exit(failures === 0 ? 0 : 1);
