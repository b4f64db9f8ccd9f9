// node validate.mjs FOLDER: whether each page in a folder is valid HTML, by htmlvalidate.config.mjs. What is not, is printed with
// its page and line; then the exit code is 1.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import rules from './htmlvalidate.config.mjs';

const folder = process.argv[2];
const validator = new HtmlValidate(new StaticConfigLoader(rules));

let found = 0;
for (const page of readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.html')).sort()) {
  const { results } = await validator.validateString(readFileSync(join(folder, page), 'utf8'), page);
  for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
    console.log(`${page}:${line}:${column} ${ruleId}: ${message}`);
    found++;
  }
}

process.exitCode = found > 0 ? 1 : 0;
