// The maps of gen-map.mjs as files, and the same maps with one claim added.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

const generate = (tool, { size, kind, seed }, format) =>
  execFileSync(process.execPath, [tool, size, kind, seed, format], { maxBuffer: 1 << 29 }).toString();

export const nameOf = ({ size, kind, seed }) => `${kind}-${size}-${seed}`;

/** Writes a map as JSON and as the DOT that native dot is measured on. */
export function writeMap(tool, map, folder) {
  const base = `${folder}/${nameOf(map)}`;
  fs.writeFileSync(`${base}.json`, generate(tool, map, 'json'));
  fs.writeFileSync(`${base}.dot`, generate(tool, map, 'dot'));
  return base;
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Writes the map once more with one further premise for some claim, at some place among the
 * arguments that bear on it already.
 */
export function writeEdited(base, number) {
  const map = JSON.parse(fs.readFileSync(`${base}.json`, 'utf8'));
  const next = random(1000 + number);
  const target = Math.floor(next() * map.nodes.length);
  const siblings = map.edges.flatMap((edge, index) => (edge.t === target ? [index] : []));
  const place = Math.floor(next() * (siblings.length + 1));
  const at = place < siblings.length ? siblings[place] : (siblings.at(-1) ?? map.edges.length - 1) + 1;
  const type = next() < 0.58 ? 'support' : 'attack';
  const added = { id: 'added', title: 'Added', text: 'A claim that the author added later.' };
  const edge = { id: 'added-edge', s: map.nodes.length, t: target, type };
  const edited = `${base}-edit-${number}`;
  fs.writeFileSync(`${edited}.dot`, editedDot(fs.readFileSync(`${base}.dot`, 'utf8'), map, at, edge));
  map.nodes.push(added);
  map.edges.splice(at, 0, edge);
  fs.writeFileSync(`${edited}.json`, JSON.stringify(map));
  return edited;
}

function editedDot(dot, map, at, edge) {
  const lines = dot.trimEnd().split('\n');
  const firstEdge = lines.findIndex(line => /^n\d+ -> n\d+ /.test(line));
  const attack = edge.type === 'attack';
  const colour = attack ? '#b2182b' : '#1b7837';
  const style = attack ? ' style=dashed arrowhead=tee' : '';
  lines.splice(firstEdge + at, 0, `added -> n${edge.t} [color="${colour}"${style}];`);
  const label = '<<B>Added</B><BR/>A claim that the author added<BR/>later.>';
  const fill = attack ? '#fbe6e4' : '#e3f1e6';
  lines.splice(firstEdge, 0, `added [fillcolor="${fill}" color="${colour}" label=${label}];`);
  return lines.join('\n') + '\n';
}
