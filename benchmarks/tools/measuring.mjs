// What the scripts that measure pictures share: the tool, the browser, the figures that must be zero.
import { execFile, execFileSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Each way of looking at a picture: its texts must fit in a wider font too, and be seen in the dark. */
export const VIEWS = {
  declared: [],
  'DejaVu Sans': ['--font', 'DejaVu Sans'],
  dark: ['--dark'],
};

const missingShare = (share, all) => Math.round((1 - share) * all);

/** What must be zero in every view of every picture. */
export const ZERO = {
  'node overlaps': m => m.overlaps.nodeNode,
  'lines through boxes': m => m.overlaps.edgeThroughNode,
  'labels of lines on boxes': m => m.overlaps.edgeLabelNode,
  'boxes outside the viewBox': m => m.overlaps.nodesOutsideViewBox,
  'lines of text outside their box': m => m.labels.linesOverflowing,
  'lines of text under 4.5:1': m => m.contrast.textLinesBelowAA,
  'graphics under 3:1': m => m.contrast.graphicsBelow3to1,
  'stance told by colour alone': m => (m.colour.edgeKindsHaveSecondChannel === false ? 1 : 0),
  'duplicate ids': m => m.a11y.duplicateIds,
  'external references': m => m.file.externalRefs,
  scripts: m => m.file.scripts,
  'pictures without title, description or role': m =>
    m.a11y.rootTitle && m.a11y.rootDesc && m.a11y.rootRole ? 0 : 1,
  'boxes without a name': m => missingShare(m.a11y.nodesWithHumanName, m.size.nodes),
  'boxes without a role': m => missingShare(m.a11y.nodesWithRole, m.size.nodes),
  'lines that end nowhere': m => m.size.edgesWithUnknownEnd,
};

/** The figures of a picture that should be zero and are not, as sentences. */
export function violations(metrics) {
  const found = [];
  for (const [what, figure] of Object.entries(ZERO)) {
    const value = figure(metrics);
    const count = Array.isArray(value) ? value.length : value;
    if (count !== 0) found.push(`${what}: ${count}`);
  }
  return found;
}

/** Whether a program can be started. */
export function isInstalled(program, option) {
  try {
    execFileSync(program, [option], { stdio: 'ignore' });
    return true;
  } catch (failure) {
    return failure.code !== 'ENOENT';
  }
}

export const sha256 = text => crypto.createHash('sha256').update(text).digest('hex');

/** Runs a program; resolves to what it prints. */
export function run(program, args, env = process.env) {
  return new Promise((resolve, reject) => {
    execFile(program, args, { maxBuffer: 1 << 29, env }, (failure, stdout, stderr) =>
      failure ? reject(new Error(stderr.trim() || failure.message)) : resolve(stdout),
    );
  });
}

/** Does the work for each item, as many at a time as there are processors; keeps the order. */
export async function forEach(items, work) {
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index], index);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, os.cpus().length) }, worker));
  return results;
}

/** Measures pictures with svgmetrics.mjs; a figure once measured is kept, by the content of its files. */
export class Measuring {
  constructor(tool, cache) {
    this.tool = tool;
    this.cache = cache;
    this.toolHash = sha256(fs.readFileSync(tool));
    fs.mkdirSync(cache, { recursive: true });
    this.env = { ...process.env, CHROME: this.#browser() };
  }

  /**
   * A crowded picture has 100,000 crossings and more, which the tool gives to one function call:
   * the browser needs a larger stack for that.
   */
  #browser() {
    const script = path.join(this.cache, 'browser');
    const browser = process.env.CHROME || 'chromium';
    fs.writeFileSync(script, `#!/bin/sh\nexec "${browser}" --js-flags=--stack-size=6000 "$@"\n`);
    fs.chmodSync(script, 0o755);
    return script;
  }

  /** The metrics of a picture, or {error}. */
  async measure(file, args = [], compare = undefined) {
    const content = [file, compare].filter(Boolean).map(name => fs.readFileSync(name));
    const key = sha256([this.toolHash, ...args, ...content.map(sha256)].join('\n'));
    const kept = path.join(this.cache, `${key}.json`);
    if (fs.existsSync(kept)) return JSON.parse(fs.readFileSync(kept, 'utf8'));
    const all = [this.tool, file, ...args, ...(compare ? ['--compare', compare] : [])];
    try {
      const metrics = JSON.parse(await run(process.execPath, all, this.env));
      fs.writeFileSync(kept, JSON.stringify(metrics));
      return metrics;
    } catch (failure) {
      const line = /^\w*Error: .*$/m.exec(failure.message);
      return { error: line ? line[0] : failure.message.split('\n')[0] };
    }
  }
}
