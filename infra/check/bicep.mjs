// Reads .bicep files: there is no Bicep compiler to ask, but there is a grammar.

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { Language, Parser, Query } from 'web-tree-sitter';

const require = createRequire(import.meta.url);
await Parser.init();
const bicep = await Language.load(require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm'));
const parser = new Parser();
parser.setLanguage(bicep);

/**
 * @param {string} source
 * @returns {{errors: string[], resources: Resource[], outputs: Output[], parameters: Parameter[], ids: string[]}}
 *
 * @typedef {{symbol: string, type: string, version: string, body: string}} Resource
 * @typedef {{name: string, value: string}} Output
 * @typedef {{name: string, isSecure: boolean}} Parameter
 */
export function read(source) {
  const root = parser.parse(source).rootNode;
  const all = (pattern) => new Query(bicep, pattern).captures(root).map(({ node }) => node);

  return {
    errors: [...all('(ERROR) @e'), ...missing(root)].map((node) => `line ${node.startPosition.row + 1}: ${node.text.slice(0, 60) || 'something is missing'}`),
    resources: all('(resource_declaration) @r').map((node) => {
      const [, symbol, type, version] = /^resource\s+(\w+)\s+'([^@']+)@([^']+)'/.exec(node.text.slice(node.text.indexOf('resource ')));
      return { symbol, type, version, body: node.text };
    }),
    outputs: all('(output_declaration) @o').map((node) => {
      const [, name, value] = /output\s+(\w+)\s+\w+\s*=\s*([^]+)$/.exec(node.text);
      return { name, value };
    }),
    parameters: all('(parameter_declaration) @p').map((node) => ({
      name: /param\s+(\w+)/.exec(node.text)[1],
      isSecure: /@secure\(\)/.test(node.text) || /@secure\(\)\s*$/.test(source.slice(0, node.startIndex)),
    })),
    ids: source.match(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g) ?? [],
  };
}

export const readFile = (path) => read(readFileSync(path, 'utf8'));

function missing(node) {
  return node.isMissing ? [node] : node.children.flatMap(missing);
}
