/**
 * `npm run data:check -- [folder] [--format people|github|json|sarif] [--lang zh|en] [--debug]`: reads and checks all data
 * and articles, prints every finding, publishes nothing.
 * Exit 0: nothing wrong, or warnings only. 1: errors in data or articles. 2: wrong use of the command. 3: a fault of this program.
 */
import './guard.ts';
import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readTree } from '../src/pipeline/effects.ts';
import { FORMATS } from '../src/pipeline/report/formats.ts';
import type { FormatName } from '../src/pipeline/report/formats.ts';
import { check } from '../src/pipeline/run.ts';
import { progress } from './progress.ts';
import { siteAddress } from './site-address.ts';
import { wrongUse } from './wrong-use.ts';

const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
const LANGS = ['zh', 'en'] as const;
const USE = `用法：npm run data:check -- [文件夹] [--format ${FORMAT_NAMES.join('|')}] [--lang ${LANGS.join('|')}] [--debug]`;

const { values, positionals } = wrongUse.unless(USE, () =>
  parseArgs({
    options: { format: { type: 'string', default: 'people' }, lang: { type: 'string', default: 'zh' } },
    allowPositionals: true,
  }),
);
const [root = process.cwd(), ...more] = positionals;
const format = wrongUse.oneOf('format', FORMAT_NAMES, values.format);
const lang = wrongUse.oneOf('lang', LANGS, values.lang);
if (more.length > 0) wrongUse.stop(`一次只检查一个文件夹。${USE}`);
if (!existsSync(root) || !statSync(root).isDirectory()) wrongUse.stop(`找不到文件夹“${root}”。${USE}`);

const { tell, clear } = progress();
tell('正在读取文件');
const { findings, rows } = check(readTree(root, 'data'), readTree(root, 'content'), tell);
clear();
console.log(FORMATS[format](findings, { lang, site: siteAddress(process.env) }));
process.exitCode = rows === null ? 1 : 0;
