/** Who may import whom, written once. `types` may be imported as types only; tests are free, except for scripts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readCsv } from './pipeline/read/csv.ts';
import { COLLECTIONS } from './schema/article.ts';
import { columnsOf, tableList } from './schema/index.ts';

interface Layer {
  readonly values: readonly string[];
  readonly types?: readonly string[];
}

/** A folder (or file) of src → the folders and packages it may import. */
const LAYERS: Readonly<Record<string, Layer>> = {
  schema: { values: ['zod'] },
  methods: { values: [] },
  pipeline: { values: ['schema', 'methods', 'words'] },
  workbook: { values: ['schema', 'pipeline', 'hucre/xlsx'] },
  charts: { values: ['d3', 'words'] },
  words: { values: [] },
  i18n: { values: ['words'] },
  search: { values: [] },
  client: { values: ['methods', 'charts', 'search', 'words'] },
  site: { values: ['schema', 'i18n', 'charts', 'methods', 'words'] },
  components: { values: ['site', 'i18n', 'charts', 'client', 'search'], types: ['schema', 'astro:content'] },
  layouts: { values: ['components', 'site', 'i18n', 'styles'] },
  pages: { values: ['layouts', 'components', 'site', 'i18n', 'charts', 'astro:content'] },
  'content.config.ts': { values: ['schema', 'astro:content', 'astro/loaders'] },
};

/** The one file that may import a package besides those of its layer. */
const FILES: Readonly<Record<string, Layer>> = {
  'pipeline/read/front-matter.ts': { values: ['yaml'] },
  'pipeline/read/article-body.ts': { values: ['satteri'] },
  'pipeline/read/articles.ts': { values: [], types: ['zod'] },
  'pipeline/exact.ts': { values: ['fraction.js'] },
  'pipeline/derive/quotient.ts': { values: [], types: ['fraction.js'] },
  'pipeline/effects.ts': { values: ['node:fs', 'node:path'] },
  'pipeline/publish.ts': { values: ['zod', 'node:crypto'] },
  'pipeline/json-schema.ts': { values: ['zod'] },
  'pipeline/releases/digest.ts': { values: ['node:crypto'] },
  'pipeline/changes/flags/figure-text.ts': { values: [], types: ['fraction.js'] },
  'pipeline/changes/flags/parts-exceed-total.ts': { values: [], types: ['fraction.js'] },
  'workbook/chinese-dates.ts': { values: ['node:zlib'] },
  'workbook/row-digest.ts': { values: ['node:crypto'] },
  'workbook/mappings.ts': { values: ['zod'] },
  'client/editor/open.ts': { values: ['yaml'] },
  // Pagefind's own script exists only in the built site, under its base path.
  'client/search-articles.ts': { values: ['(computed)'] },
  'site/qr.ts': { values: ['uqr'] },
  'site/style-hash.ts': { values: ['node:crypto'] },
  'site/store.ts': { values: ['node:fs', 'node:path'] },
  'site/picture-size.ts': { values: ['node:fs', 'node:path'] },
};

const SRC = import.meta.dirname;
const ROOT = dirname(SRC);
const isCode = (path: string): boolean => /\.(ts|astro|mjs)$/.test(path);
const isTest = (path: string): boolean => path.endsWith('.test.ts') || path.includes('fixture');
const filesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter(isCode).map((path) => `${folder}/${path}`).sort();
const sources = filesBelow('src').map((path) => path.slice('src/'.length));
const textOf = (path: string): string => readFileSync(join(SRC, path), 'utf8');

/** The code of a file: all of it, or what stands in the fence and the scripts of an Astro component. */
function codeOf(path: string, text: string): string {
  if (!path.endsWith('.astro')) return text;
  const fence = /^---\r?\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  return [fence, ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1])].join('\n');
}

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

function importsOf(path: string, text: string): Import[] {
  const file = ts.createSourceFile(path, codeOf(path, text), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const isStatement = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    if (isStatement && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      const typeOnly = ts.isImportDeclaration(node) ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword : node.isTypeOnly;
      found.push({ from: node.moduleSpecifier.text, typeOnly });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      found.push({ from: specifier && ts.isStringLiteral(specifier) ? specifier.text : '(computed)', typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What a specifier stands for: a folder of src, a package, or a path that leaves src. */
function targetOf(path: string, from: string): string {
  if (!from.startsWith('.')) return from;
  const [first = '', second] = posix.normalize(posix.join(posix.dirname(path), from)).split('/');
  return first === '..' ? `../${second ?? ''}` : first;
}

function breaches(path: string, text: string): string[] {
  const own = path.split('/')[0] ?? '';
  const rules = [LAYERS[own], FILES[path]];
  return importsOf(path, text)
    .map(({ from, typeOnly }) => ({ from, typeOnly, target: targetOf(path, from) }))
    .filter(({ target, typeOnly }) => {
      const free = rules.some((rule) => rule?.values.includes(target) || (typeOnly && rule?.types?.includes(target)));
      return target !== own && !free;
    })
    .map(({ from }) => `${path} imports ${from}`);
}

describe('imports', () => {
  it('every folder of src has a layer', () => {
    const folders = new Set(sources.filter((path) => !isTest(path)).map((path) => path.split('/')[0]));
    expect([...folders].filter((folder) => !Object.hasOwn(LAYERS, folder ?? ''))).toEqual([]);
    expect(Object.keys(FILES).filter((path) => !sources.includes(path))).toEqual([]);
  });

  it.each(Object.keys(LAYERS))('of src/%s go only where they may', (layer) => {
    const files = sources.filter((path) => path.split('/')[0] === layer && !isTest(path));
    expect(files.flatMap((path) => breaches(path, textOf(path)))).toEqual([]);
  });

  it('of src never reach scripts, tests included', { timeout: 60_000 }, () => {
    const reaching = sources.flatMap((path) => importsOf(path, textOf(path)).map(({ from }) => `${path} → ${targetOf(path, from)}`));
    expect(reaching.filter((line) => /→ \.\.\/(?!package\.json)/.test(line))).toEqual([]);
  });

  it.each([
    ['schema/a.ts', "import { run } from '../pipeline/run.ts';", true],
    ['schema/a.ts', "import type { Finding } from '../pipeline/finding.ts';", true],
    ['schema/a.ts', "import { z } from 'zod';\nimport { b } from './b.ts';", false],
    ['schema/tables/a.ts', "import { id } from '../kinds.ts';", false],
    ['pipeline/compute.ts', "import Papa from 'papaparse';", true],
    ['pipeline/read/front-matter.ts', "import { visit } from 'yaml';", false],
    ['pipeline/link.ts', "import { readFileSync } from 'node:fs';", true],
    ['pipeline/link.ts', "const fs = await import('node:fs');", true],
    ['pipeline/link.ts', "export { z } from 'zod';", true],
    ['pipeline/read/articles.ts', "import { z } from 'zod';", true],
    ['charts/a.ts', "import { translate } from '../i18n/index.ts';", true],
    ['components/zone/A.astro', "---\nimport { readTree } from '../../pipeline/effects.ts';\n---\n<p />", true],
    ['components/zone/A.astro', "---\nimport type { Zone } from '../../schema/views/zones.ts';\n---\n<p />", false],
    ['components/zone/A.astro', "---\nimport { zone } from '../../schema/views/zones.ts';\n---\n<p />", true],
    ['components/zone/A.astro', "<p /><script>import x from '../../pages/x.ts';</script>", true],
    ['site/a.ts', "import { build } from '../../scripts/build.ts';", true],
    ['site/a.ts', 'const name = "x"; await import(name);', true],
  ])('the check itself: %s with %j', (path, text, wrong) => {
    expect(breaches(path, text).length > 0).toBe(wrong);
  });
});

describe('shared code names no zone and no indicator', () => {
  const idsOf = (path: string): string[] =>
    existsSync(join(ROOT, path)) ? (readCsv(path, readFileSync(join(ROOT, path))).file?.rows ?? []).flatMap((row) => row.cells[0] ?? []) : [];
  const ids = new Set([...idsOf('data/zones.csv'), ...idsOf('data/indicators.csv')]);
  /** Words of the schema that an id may happen to equal, and the examples its documentation shows. */
  const options = new Set(tableList.flatMap((table) => columnsOf(table).flatMap(([, column]) => Object.keys(column.options ?? {}))));
  const examples = new Set([
    ...tableList.flatMap((table) => columnsOf(table).map(([, column]) => column.example)),
    ...Object.values(COLLECTIONS).flatMap(({ schema }) => Object.values(schema.shape).flatMap((field) => field.meta()?.['examples'] as string[])),
  ]);

  const namedIn = (path: string, text: string): string[] =>
    [...text.matchAll(/(['"`])(?:[a-z-]+:)?([a-z0-9]+(?:-[a-z0-9]+)*)\1/g)]
      .map(([literal, , id = '']) => ({ id, literal: literal.slice(1, -1) }))
      .filter(({ id, literal }) => ids.has(id) && !options.has(id) && !(path.startsWith('src/schema/') && examples.has(literal)))
      .map(({ literal }) => `${path} names ${literal}`);

  it('in src and scripts', () => {
    const files = [...filesBelow('src'), ...filesBelow('scripts')].filter((path) => !isTest(path));
    expect(files.flatMap((path) => namedIn(path, readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });

  it('and the check itself finds one', () => {
    const [id = ''] = ids;
    expect(id).not.toBe('');
    expect(namedIn('src/site/a.ts', `if (zone === '${id}') return;`)).toHaveLength(1);
    expect(namedIn('src/components/A.astro', `<Zone about="zones:${id}" />`)).toHaveLength(1);
  });
});
