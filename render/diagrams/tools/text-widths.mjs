#!/usr/bin/env node
// text-widths.mjs - makes the width tables of org.argmap.render.text from font files. Node 18, no packages.
//
//   node text-widths.mjs LiberationSans-Regular.ttf DejaVuSans.ttf > widths-regular.txt
//   node text-widths.mjs LiberationSans-Bold.ttf DejaVuSans-Bold.ttf > widths-bold.txt
//
// For every code point of the ranges below the advance width is read from each font (tables cmap, hmtx, head, hhea),
// scaled to thousandths of an em and rounded up; the widest font wins. 0 stands for "in none of the fonts".
// Liberation Sans has the widths of Arial and Helvetica. Debian: fonts-liberation, fonts-dejavu-core.
import fs from 'node:fs';
import path from 'node:path';

const RANGES = [[0x20, 0x7e], [0xa0, 0x24f], [0x250, 0x2ff], [0x370, 0x52f], [0x531, 0x58a], [0x5be, 0x5f4],
  [0x60c, 0x6ff], [0x1e00, 0x1fff], [0x2000, 0x200a], [0x2010, 0x2027], [0x202f, 0x205f], [0x2070, 0x209c], [0x20a0, 0x20bf],
  [0x2100, 0x218f], [0x2190, 0x21ff], [0x2200, 0x22ff], [0x2460, 0x24ff], [0x2500, 0x25ff], [0xfb00, 0xfb06], [0xfffd, 0xfffd]];

function font(file) {
  const b = fs.readFileSync(file);
  const tables = new Map();
  for (let i = 0; i < b.readUInt16BE(4); i++) {
    const at = 12 + 16 * i;
    tables.set(b.toString('latin1', at, at + 4), b.readUInt32BE(at + 8));
  }
  const em = b.readUInt16BE(tables.get('head') + 18);
  const metrics = b.readUInt16BE(tables.get('hhea') + 34);
  const advance = g => b.readUInt16BE(tables.get('hmtx') + 4 * Math.min(g, metrics - 1));
  const cmap = tables.get('cmap');
  let sub = 0;
  for (let i = 0; i < b.readUInt16BE(cmap + 2); i++) {
    const at = cmap + 4 + 8 * i, platform = b.readUInt16BE(at), encoding = b.readUInt16BE(at + 2);
    const start = cmap + b.readUInt32BE(at + 4);
    if (platform === 3 && encoding === 1 && b.readUInt16BE(start) === 4) sub = start;
  }
  if (!sub) throw new Error(`${file}: no Unicode cmap of format 4`);
  const segments = b.readUInt16BE(sub + 6) / 2, ends = sub + 14, starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments, offsets = deltas + 2 * segments;
  const glyph = c => {
    for (let s = 0; s < segments; s++) {
      if (b.readUInt16BE(ends + 2 * s) < c) continue;
      const first = b.readUInt16BE(starts + 2 * s);
      if (first > c) return 0;
      const offset = b.readUInt16BE(offsets + 2 * s), delta = b.readUInt16BE(deltas + 2 * s);
      if (!offset) return (c + delta) & 0xffff;
      const g = b.readUInt16BE(offsets + 2 * s + offset + 2 * (c - first));
      return g ? (g + delta) & 0xffff : 0;
    }
    return 0;
  };
  return c => { const g = glyph(c); return g ? Math.ceil(advance(g) * 1000 / em) : 0; };
}

const files = process.argv.slice(2);
const fonts = files.map(font);
const out = [`# Widths in thousandths of an em; the widest of: ${files.map(f => path.basename(f, '.ttf')).join(', ')}.`,
  '# Made by tools/text-widths.mjs; not edited by hand. Each line: first code point, then one number per code point; 0: none.'];
for (const [first, last] of RANGES)
  for (let line = first; line <= last; line += 32) {
    const row = [];
    for (let c = line; c <= Math.min(last, line + 31); c++) row.push(Math.max(...fonts.map(f => f(c))));
    out.push(`${line.toString(16).toUpperCase().padStart(4, '0')} ${row.join(' ')}`);
  }
console.log(out.join('\n'));
