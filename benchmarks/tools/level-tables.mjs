// The levels of a drawing as tables: figure, limit, met or not.

const OURS = ['kept', 'free', 'graphviz'];
const ENGINES = ['kept', 'free'];

/** Prints the figures that must be zero; returns how many are not. */
export function printZero(results, unequal, options) {
  console.log('\n## Always zero\n');
  let count = 0;
  for (const placement of options.placements.filter(name => OURS.includes(name))) {
    const own = results.filter(result => result.placement === placement);
    const lines = own.flatMap(result =>
      result.error ? [`${result.map} by ${placement}: ${result.error}`] : result.violations,
    );
    lines.push(...unequal.filter(file => file.includes(`.${placement}.`)).map(file => `${file}: other bytes`));
    count += lines.length;
    const views = options.views.length;
    console.log(`${placement}: ${own.length} pictures, ${views} views, 3 processes: ${lines.length === 0 ? 'met' : 'MISSED'}`);
    lines.forEach(line => console.log(`  ${line}`));
  }
  return count;
}

const median = values => {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const least = (edits, figure) => (edits.length ? Math.min(...edits.map(figure)) : undefined);
const most = (edits, figure) => (edits.length ? Math.max(...edits.map(figure)) : undefined);
const atMost = (limit, text = String(limit)) => ({ text: `<= ${text}`, holds: value => value <= limit });
const atLeast = limit => ({ text: `>= ${limit}`, holds: value => value >= limit });
const timesDot = (factor, dot) =>
  dot === undefined ? undefined : atMost(factor * dot + 1e-9, `${+(factor * dot).toFixed(2)} (${factor} x dot)`);

/** Each level: its figure from a result, and its limit given the figure of dot on the same map. */
const LEVELS = [
  {
    what: 'crossings',
    figure: r => r.views.declared.crossings.count,
    limit: (placement, map, dot) =>
      map.kind === 'tree' ? atMost(0) : timesDot(placement === 'kept' ? 2 : 1.2, dot),
  },
  { what: 'lines through boxes', figure: r => r.views.declared.overlaps.edgeThroughNode, limit: () => atMost(0) },
  {
    what: 'siblings in source order',
    figure: r => r.views.declared.hierarchy.siblingsInSourceOrder,
    limit: placement => (placement === 'kept' ? atLeast(0.95) : undefined),
  },
  {
    what: 'area per node area',
    figure: r => r.views.declared.area.areaPerNodeArea,
    limit: (placement, map, dot) => timesDot(1.1, dot),
  },
  {
    what: 'bytes a node',
    figure: r => r.views.declared.file.bytesPerNode,
    limit: () => atMost(1200),
  },
  { what: 'points on A4', figure: r => r.views.declared.text.effectivePtOnA4, limit: () => undefined },
  {
    what: 'lines that follow the direction',
    figure: r => r.views.declared.hierarchy.consistentFlow,
    limit: () => undefined,
  },
  {
    what: 'worst order kept in an edit',
    figure: r => least(r.edits, edit => edit.orthogonalOrderKept),
    limit: placement => (placement === 'kept' ? atLeast(0.95) : undefined),
  },
  {
    what: 'edits under 0.95 of order, %',
    figure: r =>
      r.edits.length ? (100 * r.edits.filter(e => e.orthogonalOrderKept < 0.95).length) / r.edits.length : undefined,
    limit: placement => (placement === 'kept' ? atMost(0) : undefined),
  },
  {
    what: 'largest median move in an edit, box widths',
    figure: r => most(r.edits, edit => edit.medianMove),
    limit: placement => (placement === 'kept' ? atMost(0.1) : undefined),
  },
];

const number = value => (value === undefined ? '' : String(+value.toFixed(value < 100 ? 2 : 0)));

/** Prints the figures that are compared with others; returns how many levels are missed. */
export function printRelative(results, options) {
  let missed = 0;
  for (const engine of options.placements.filter(name => ENGINES.includes(name))) {
    const peers = options.placements.filter(name => name !== engine);
    console.log(`\n## ${engine}: levels on generated maps\n`);
    console.log('Medians over the seeds; a level is met when it is met on every map.\n');
    console.log(`| map | level | ${engine} | limit | | ${peers.join(' | ')} |`);
    console.log(`|---|---|---:|---:|---|${peers.map(() => '---:|').join('')}`);
    for (const size of options.sizes) {
      for (const kind of options.kinds) missed += rows(results, engine, peers, size, kind);
    }
  }
  for (const result of results.filter(r => r.error)) {
    console.log(`\n${result.map} by ${result.placement}: no figures (${result.error})`);
  }
  console.log(`\nlevels missed: ${missed}`);
  return missed;
}

function rows(results, engine, peers, size, kind) {
  const maps = results.filter(r => r.size === size && r.kind === kind);
  const of = (placement, seed, level) => {
    const result = maps.find(r => r.placement === placement && r.seed === seed && !r.error);
    return result && level.figure(result);
  };
  const seeds = [...new Set(maps.map(r => r.seed))];
  let missed = 0;
  for (const level of LEVELS) {
    const figures = seeds.map(seed => of(engine, seed, level));
    if (figures.every(figure => figure === undefined || figure === null)) continue;
    const limits = seeds.map(seed => level.limit(engine, { size, kind }, of('dot', seed, level)));
    const over = seeds.filter((seed, i) => limits[i] && Number.isFinite(figures[i]) && !limits[i].holds(figures[i]));
    const verdict = limits.every(limit => !limit) ? '' : over.length === 0 ? 'met' : `MISSED on ${over.length} of ${seeds.length}`;
    missed += over.length > 0 ? 1 : 0;
    const limit = median(seeds.map(seed => of('dot', seed, level)));
    const shown = level.limit(engine, { size, kind }, limit);
    const others = peers.map(peer => number(median(seeds.map(seed => of(peer, seed, level)))));
    console.log(
      `| ${kind} ${size} | ${level.what} | ${number(median(figures))} | ${shown?.text ?? ''} | ${verdict} | ${others.join(' | ')} |`,
    );
  }
  return missed;
}
