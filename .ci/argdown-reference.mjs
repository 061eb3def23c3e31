// Lets the reference implementation of Argdown read texts that Argmap wrote; fails on an error.
//
//   node argdown-reference.mjs PACKAGE FOLDER
//
// PACKAGE is the folder of @argdown/core, FOLDER has the texts.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const [packageFolder, folder] = process.argv.slice(2);
if (!packageFolder || !folder) {
  console.error('usage: argdown-reference.mjs PACKAGE FOLDER');
  process.exit(2);
}
const require = createRequire(path.resolve(packageFolder, 'package.json'));
const { argdown } = require(path.resolve(packageFolder, 'dist/argdown.js'));

function problem(input) {
  try {
    const response = argdown.run({
      input,
      process: ['parse-input', 'build-model', 'build-map', 'colorize', 'export-json'],
      logLevel: 'silent',
      throwExceptions: true,
    });
    const errors = [...(response.lexerErrors ?? []), ...(response.parserErrors ?? [])];
    if (errors.length > 0) {
      return `line ${errors[0].token?.startLine ?? '?'}: ${errors[0].message}`;
    }
    return response.json ? null : 'there is no JSON';
  } catch (error) {
    return error.message;
  }
}

const files = fs.readdirSync(folder).filter((name) => name.endsWith('.argdown')).sort();
let failures = 0;
for (const name of files) {
  const found = problem(fs.readFileSync(path.join(folder, name), 'utf8'));
  if (found) {
    failures++;
    console.error(`${name}: ${found}`);
  }
}
console.log(`${files.length} texts, ${failures} with errors`);
process.exit(failures > 0 || files.length === 0 ? 1 : 0);
