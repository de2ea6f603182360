/** Releases, corrections and removals: what was published is remembered. */
import type { Finding, MemoryCode } from '../finding.ts';
import type { Family } from './message.ts';
import { say } from './message.ts';
import { allowed, placeInEnglish, value } from './quote.ts';

const stated = (text: string | undefined): string => (text === undefined || text === '' ? '空着' : `“${text}”`);
const statedEnglish = (text: string | undefined): string => (text === undefined || text === '' ? 'empty' : `“${text}”`);
const quoted = (f: Finding): string => stated(f.value);

export const CHANGES: Family<MemoryCode> = {
  title: { zh: '发布、更正和撤下', en: 'Releases, corrections and removals' },
  messages: {
    'row-gone': {
      severity: 'error',
      title: { zh: '发布过的行不见了', en: 'A published row is gone' },
      zh: say((f) => `发布过的行${quoted(f)}不见了`, (f) => `误删的，把这一行放回去；确实要撤下的，在 ${allowed(f)} 加一行，写明日期和理由`),
      en: say((f) => `the published row ${quoted(f)} is gone`, (f) => `Put it back if it was deleted by mistake; otherwise add a row to ${allowed(f)} with date and reason`),
      cause: {
        zh: '排序、筛选或复制时漏了一行，改了编号，或者有意删了却没有留下记录。读者可能引用过它，不能悄悄消失。',
        en: 'The row was lost while sorting or copying, its ID was changed, or it was deleted on purpose without a record. Readers may have cited it.',
      },
      example: { wrong: '（sample-f2 这一行没有了）', right: 'removals.csv：figures,sample-f2,2026-12-01,重复录入' },
      related: ['removed-id-in-use', 'silent-change'],
    },
    'record-gone': {
      severity: 'error',
      title: { zh: '撤下或更正的记录不见了', en: 'A record of a removal or correction is gone' },
      zh: say((f) => `发布过的记录${quoted(f)}不见了`, '撤下记录和更正记录只增不减，把这一行放回去'),
      en: say((f) => `the published record ${quoted(f)} is gone`, 'Records of removals and corrections only grow; put the row back'),
      cause: { zh: '整理表格时删了旧的记录。', en: 'Old records were deleted while tidying up.' },
      example: { wrong: '（更正记录删掉了）', right: '（更正记录原样留着）' },
      related: ['row-gone'],
    },
    'removed-id-in-use': {
      severity: 'error',
      title: { zh: '编号已经撤下', en: 'The ID was removed' },
      zh: say((f) => `编号${quoted(f)}已经撤下，不能再用`, (f) => `换一个没有用过的编号。撤下的记录在 ${allowed(f)}；那一行如果是误写的、还没有发布，删掉它`),
      en: say(
        (f) => `the ID ${quoted(f)} was removed and cannot be used again`,
        (f) => `Choose an ID not used yet. The removal stands in ${placeInEnglish(f)}; delete it there if it is a mistake and not yet published`,
      ),
      cause: {
        zh: '给新的一行用了旧编号。旧地址已经写着“已撤下”，不能再指别的东西。',
        en: 'A new row took an old ID. The old address says “removed” and must not come to mean something else.',
      },
      example: { wrong: 'sample-f2（已撤下）', right: 'sample-f9' },
      related: ['row-gone', 'duplicate-key'],
    },
    'removal-unknown': {
      severity: 'error',
      title: { zh: '撤下的行没有发布过', en: 'The removed row was never published' },
      zh: say((f) => `${quoted(f)}没有发布过，不用写撤下记录`, '核对表名和编号；没有发布过的行直接删掉就行，这条记录也删掉'),
      en: say((f) => `${quoted(f)} was never published and needs no removal`, 'Check table and ID; a row that was never published may simply be deleted, and this record too'),
      cause: { zh: '表名或编号打错了，或者那一行还没有发布过。', en: 'Table or ID is mistyped, or the row was never published.' },
      example: { wrong: 'figure,sample-f2', right: 'figures,sample-f2' },
      related: ['row-gone'],
    },
    'removal-date': {
      severity: 'error',
      title: { zh: '撤下日期太早', en: 'The removal is dated too early' },
      zh: say((f) => `撤下日期${quoted(f)}太早`, (f) => `这一行 ${allowed(f)} 发布时还在，撤下日期不能早于这一天`),
      en: say((f) => `the removal date ${quoted(f)} is too early`, (f) => `The row was still there in the release of ${allowed(f)}; the date cannot be earlier`),
      cause: { zh: '年份打错了，或者填成了事情发生的日期，而不是撤下的日期。', en: 'The year is mistyped, or it is the date of the event and not of the removal.' },
      example: { wrong: '2025-12-01', right: '2026-12-01' },
    },
    'removal-target': {
      severity: 'error',
      title: { zh: '代替它的行找不到', en: 'The row that takes its place is not found' },
      zh: say((f) => `代替它的行${quoted(f)}找不到`, (f) => `填 ${allowed(f)} 表里现有的编号；没有代替的行就留空`),
      en: say((f) => `the row ${quoted(f)} that takes its place is not found`, (f) => `Use an ID of the table ${allowed(f)}, or leave the cell empty`),
      cause: { zh: '新编号打错了，或者新的一行还没有加上。', en: 'The new ID is mistyped or its row is not there yet.' },
      example: { wrong: 'sample-f99', right: 'sample-f9' },
      related: ['unknown-reference'],
    },
    'silent-change': {
      severity: 'error',
      title: { zh: '发布过的内容改了，没有理由', en: 'A published value changed without a reason' },
      zh: say(
        (f) => `发布时是${stated(f.allowed)}，现在是${quoted(f)}，没有写明理由`,
        (f) => `误改的，改回${stated(f.allowed)}；确实要更正的，在 data/corrections.csv 加一行，旧值会留在页面上`,
      ),
      en: say(
        (f) => `it was published as ${statedEnglish(f.allowed)} and is now ${statedEnglish(f.value)}, without a reason`,
        (f) => `Change it back to ${statedEnglish(f.allowed)} if it is a slip; for a correction add a row to data/corrections.csv, and the old value stays on the page`,
      ),
      cause: {
        zh: '向下填充或替换时改到了别的行，或者真的要更正却没有写理由。',
        en: 'Filling down or replacing reached other rows, or a real correction has no reason yet.',
      },
      example: { wrong: '16.09 → 16.9（没有更正记录）', right: 'corrections.csv：figures,sample-f1,value,16.09,16.9,2026-12-01,原文印错' },
      related: ['correction-mismatch', 'row-gone'],
    },
    'correction-unknown': {
      severity: 'error',
      title: { zh: '更正记录找不到要改的地方', en: 'A correction names something unknown' },
      zh: say((f) => `更正记录里的${quoted(f)}找不到`, '核对表名、编号和列的英文名；没有发布过的行直接改就行，不用写更正记录'),
      en: say((f) => `the correction names ${quoted(f)}, which is not found`, 'Check table, ID and the column ID; a row that was never published may be changed without a correction'),
      cause: { zh: '表名、编号或列名打错了。列名要写英文名。', en: 'Table, ID or column is mistyped. The column is named by its ID.' },
      example: { wrong: 'figures,sample-f1,数值', right: 'figures,sample-f1,value' },
      related: ['correction-mismatch'],
    },
    'correction-mismatch': {
      severity: 'error',
      title: { zh: '更正记录与数据不符', en: 'A correction does not agree with the data' },
      zh: say((f) => `更正记录与数据不符，这里写的是${quoted(f)}`, (f) => `应为：${stated(f.allowed)}。“旧值”是上次发布的内容，“新值”与数据表里现在的一样`),
      en: say(
        (f) => `the correction does not agree with the data; it says ${statedEnglish(f.value)}`,
        (f) => `It should be ${statedEnglish(f.allowed)}. The old value is what was published last, the new one what the table says now`,
      ),
      cause: { zh: '只改了更正记录，没有改数据表；或者旧值抄错了。', en: 'Only the correction was written and not the table, or the old value was copied wrongly.' },
      example: { wrong: '旧值 16.9，新值 16.09', right: '旧值 16.09，新值 16.9' },
      related: ['silent-change', 'correction-unknown'],
    },
    'release-manifest': {
      severity: 'error',
      title: { zh: '发布清单读不出来', en: 'The list of a release cannot be read' },
      zh: say((f) => `发布清单读不出来：${value(f)}`, '发布文件由 npm run release 写出，不能手改；从版本库恢复原样'),
      en: say('the list of a release cannot be read', 'Releases are written by npm run release and never by hand; restore the file from the repository'),
      cause: { zh: '用编辑器打开过发布文件夹里的文件并保存了。', en: 'A file of the release folder was opened and saved in an editor.' },
      example: { wrong: '（手改过的清单）', right: '（从版本库恢复的清单）' },
      related: ['release-digest', 'release-order'],
    },
    'release-order': {
      severity: 'error',
      title: { zh: '发布的先后接不上', en: 'Releases do not follow each other' },
      zh: say((f) => `发布的先后接不上：写的是${value(f)}`, (f) => `应为：${allowed(f)}。少了的发布文件夹从版本库恢复`),
      en: say('releases do not follow each other', 'Restore the missing release folder from the repository'),
      cause: { zh: '删掉或改名了一个发布文件夹。', en: 'A release folder was deleted or renamed.' },
      example: { wrong: 'data/releases/（少了一个）', right: 'data/releases/（每次发布都在）' },
      related: ['release-manifest'],
    },
    'release-digest': {
      severity: 'error',
      title: { zh: '发布文件被改过', en: 'A release was changed' },
      zh: say((f) => `发布文件被改过：${value(f)}`, '发布文件由 npm run release 写出，不能手改；从版本库恢复原样。要改数据，改 data/ 里的表'),
      en: say('a file of a release was changed', 'Releases are never changed by hand; restore the file from the repository. To change data, change the tables in data/'),
      cause: { zh: '批量替换时连发布文件夹也一起改了。', en: 'A replacement over all files reached the release folder.' },
      example: { wrong: '（改过的发布文件）', right: '（从版本库恢复的发布文件）' },
      related: ['release-manifest'],
    },
  },
};
