// The design tokens are thousands of custom properties, most of them a name for another: three quarters of the bytes of a sheet.

import postcss from 'postcss';

/** Where the theme gives a property its value. */
const theme = '.voorbeeld-theme';

/** What the sheet of an SWV sets anew (site/Look/LookSheet.cs), so that a name for it must stay a name. */
const ofSwv = /^--(voorbeeld-kleuren-violet-\d+|sop-warm|sop-warm-line|sop-band)$/;

/** @returns The same styles, without the properties that no rule uses and without names for names. */
export function lean(css) {
  const root = postcss.parse(css);
  nameDirectly(root);
  leaveOutUnused(root);
  root.walkRules(rule => { if (rule.nodes.length === 0) rule.remove(); });
  root.walkComments(comment => comment.remove());
  return root.toString();
}

/** A property that only the theme sets is written out where it is used: once, or where that is no longer than its name. */
function nameDirectly(root) {
  const set = new Map();
  const uses = new Map();
  root.walkDecls(declaration => {
    const { prop, value } = declaration;
    if (prop.startsWith('--')) set.set(prop, [...(set.get(prop) ?? []), declaration]);
    for (const name of referencesIn(value)) uses.set(name, (uses.get(name) ?? 0) + 1);
  });

  const values = new Map();
  const valueOf = prop => {
    if (!values.has(prop)) {
      const [only, another] = set.get(prop) ?? [];
      values.set(prop, only && !another && only.parent.selector === theme && !ofSwv.test(prop) ? withValues(only.value, written) : null);
    }
    return values.get(prop);
  };
  const written = prop => {
    const value = valueOf(prop);
    return value !== null && (uses.get(prop) === 1 || value.length <= `var(${prop})`.length) ? value : null;
  };
  root.walkDecls(declaration => { declaration.value = withValues(declaration.value, written); });
}

/** @param written Of a property, what to write instead; null to leave it. */
function withValues(value, written) {
  const start = value.indexOf('var(');
  if (start < 0) return value;
  const end = closing(value, start + 'var('.length);
  const inside = value.slice(start + 'var('.length, end);
  const comma = inside.indexOf(',');
  const name = (comma < 0 ? inside : inside.slice(0, comma)).trim();
  const fallback = comma < 0 ? '' : `,${withValues(inside.slice(comma + 1), written)}`;
  return `${value.slice(0, start)}${written(name) ?? `var(${name}${fallback})`}${withValues(value.slice(end + 1), written)}`;
}

/** Where the bracket closes that was opened before. */
function closing(value, from) {
  let depth = 1;
  for (let at = from; at < value.length; at++) {
    if (value[at] === '(') depth++;
    if (value[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`A bracket does not close in ${value}`);
}

function leaveOutUnused(root) {
  const needs = new Map();
  const reached = new Set();
  const queue = [];
  root.walkDecls(({ prop, value }) => {
    if (prop.startsWith('--')) needs.set(prop, [...(needs.get(prop) ?? []), ...referencesIn(value)]);
    else queue.push(...referencesIn(value));
  });
  while (queue.length > 0) {
    const property = queue.pop();
    if (reached.has(property)) continue;
    reached.add(property);
    queue.push(...(needs.get(property) ?? []));
  }
  root.walkDecls(/^--/, declaration => { if (!reached.has(declaration.prop)) declaration.remove(); });
}

const referencesIn = value => [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(match => match[1]);
