/** The words of every finding, for a clerk: what is wrong (with the value read), then what to do. */
import { UNSEEN } from '../schema/kinds.ts';
import type { Finding, FindingCode } from './finding.ts';

interface Words {
  readonly wrong: (f: Finding) => string;
  readonly remedy: (f: Finding) => string;
}

/** Longer values are cut; a character that cannot be seen is shown as its code point, so that the editor can find it. */
const SHOWN = 60;
const quoted = (f: Finding): string => {
  const shown = Array.from(f.value ?? '', (c) => (UNSEEN.test(c) ? `〔U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}〕` : c));
  return `“${shown.slice(0, SHOWN).join('')}${shown.length > SHOWN ? '…' : ''}”`;
};
const should = (f: Finding): string => `应为：${f.allowed ?? ''}`;
const say = (wrong: string, remedy: string): Words => ({ wrong: () => wrong, remedy: () => remedy });

export const WORDS: Readonly<Record<FindingCode, Words>> = {
  blank: say('这一格不能空着', '这一列必填，按例子填写'),
  'bad-id': { wrong: (f) => `编号${quoted(f)}的写法不对`, remedy: should },
  'bad-text': { wrong: (f) => `${quoted(f)}里有看不见的字符、换行或乱码`, remedy: should },
  'too-long': { wrong: (f) => `${quoted(f)}太长`, remedy: should },
  'bad-number': { wrong: (f) => `${quoted(f)}不是数字`, remedy: should },
  'bad-integer': { wrong: (f) => `${quoted(f)}不是合适的整数`, remedy: should },
  'unknown-option': { wrong: (f) => `${quoted(f)}不在可选项里`, remedy: (f) => `可选：${f.allowed ?? ''}` },
  'bad-date': { wrong: (f) => `${quoted(f)}不是本表的日期写法`, remedy: should },
  'impossible-date': { wrong: (f) => `${quoted(f)}这个日期不存在`, remedy: should },
  'bad-reference-form': { wrong: (f) => `${quoted(f)}的写法不对`, remedy: should },
  'bad-address': { wrong: (f) => `${quoted(f)}不是可用的网址`, remedy: should },
  'workbook-named-csv': say('这是 Excel 或 WPS 工作簿，只是改了扩展名', '在表格软件里用“另存为”，选“CSV UTF-8（逗号分隔）”'),
  'bad-encoding': {
    wrong: () => '文件编码读不出来',
    remedy: (f) => (f.file.endsWith('.csv') ? '在表格软件里用“另存为”，选“CSV UTF-8（逗号分隔）”' : '在编辑器里另存为 UTF-8 编码'),
  },
  gb18030: say('文件是 GBK/GB18030 编码，已按它读取', '建议另存为“CSV UTF-8（逗号分隔）”'),
  'empty-file': say('文件是空的', '至少保留表头一行；不再使用的文件请删除'),
  'bad-quotes': say('引号没有成对', '单元格里有逗号、引号时，整格用英文双引号括起，里面的引号写两遍'),
  'wrong-delimiter': say('列与列之间不是英文逗号', '另存为“CSV（逗号分隔）”，不要用分号或制表符'),
  'unexpected-file': {
    wrong: (f) => `${quoted(f)}不是本站认识的文件`,
    remedy: (f) => `检查文件名和所在文件夹。可用：${f.allowed ?? ''}`,
  },
  'missing-file': { wrong: (f) => `缺少表${quoted(f)}的文件`, remedy: () => '补上这个文件，至少要有表头一行' },
  'blank-header': { wrong: (f) => `表头第 ${f.value ?? ''} 格是空的`, remedy: () => '写上列名，或删掉这一列' },
  'duplicate-header': { wrong: (f) => `表头${quoted(f)}出现了两次`, remedy: () => '每列只保留一个' },
  'unknown-column': { wrong: (f) => `不认识的列${quoted(f)}`, remedy: (f) => `改成本表的列名，或删掉这一列。本表的列：${f.allowed ?? ''}` },
  'missing-column': { wrong: (f) => `缺少列${quoted(f)}`, remedy: () => '在表头补上这一列；选填的列可以空着，列不能删' },
  'long-row': { wrong: (f) => `这一行比表头多出内容：${quoted(f)}`, remedy: () => '检查是否多打了逗号；单元格里的逗号要整格加英文双引号' },
  'short-row': { wrong: (f) => `这一行只有 ${f.value ?? ''} 格`, remedy: (f) => `应有 ${f.allowed ?? ''} 格，空着的也要留出逗号` },
  'blank-row': say('空行已跳过', '删掉空行'),
  'row-rule': { wrong: (f) => f.wrong ?? '', remedy: (f) => f.remedy ?? '' },
  'duplicate-key': { wrong: (f) => `编号${quoted(f)}已经用过（${f.allowed ?? ''}）`, remedy: () => '换一个没有用过的编号；同一件事不要录两行' },
  'unknown-reference': { wrong: (f) => `${quoted(f)}在“${f.allowed ?? ''}”里找不到`, remedy: () => '改成已有的编号，或先在那张表里补上这一行' },
  'unknown-passage': { wrong: (f) => `来源里没有段落${quoted(f)}`, remedy: (f) => `核对出处段落。来源 ${f.allowed ?? ''} 的段落见段落表` },
  'wrong-owner-file': { wrong: (f) => `这一行属于${quoted(f)}，却放在别的文件里`, remedy: (f) => `如果归属写错了，改正“园区”或“地区”；如果放错了文件，移到 ${f.allowed ?? ''}` },
  'circular-reference': { wrong: (f) => `${quoted(f)}绕了一圈又指回自己`, remedy: () => '改正上级，使它不再循环' },
  'cross-rule': { wrong: (f) => f.wrong ?? '', remedy: (f) => f.remedy ?? '' },
  'front-matter-form': { wrong: (f) => f.wrong ?? '', remedy: () => '文首信息写成：第一行 ---，然后每行“键: 值”（英文冒号加一个空格），最后一行 ---' },
  'front-matter-yaml': { wrong: (f) => `文首信息读不出来：${f.value ?? ''}`, remedy: () => '检查这一行的冒号、引号和缩进；含冒号、井号的标题整个加英文双引号' },
  'front-matter-key': { wrong: (f) => `文首信息“${f.column ?? ''}”不对，读到的是${quoted(f)}`, remedy: should },
  'article-code': { wrong: (f) => `正文里有不允许的代码：${quoted(f)}`, remedy: () => '正文只写文字、标题、列表、表格和链接；花括号写成全角｛｝，小于号写成“＜”' },
  'article-link': { wrong: (f) => `链接${quoted(f)}不能用`, remedy: () => '站内链接以 / 开头、以 / 结尾；站外只用 https:// 或 http:// 或 mailto:' },
  'article-syntax': { wrong: (f) => `正文读不出来：${f.value ?? ''}`, remedy: () => '检查这一行的花括号、尖括号和没有结束的标记' },
};

/** The two-part Chinese wording of a finding. */
export function wording(f: Finding): { readonly wrong: string; readonly remedy: string } {
  const words = WORDS[f.code];
  const hint = f.suggestion === undefined ? '' : `。是不是想写“${f.suggestion}”？`;
  const example = f.example === undefined ? '' : `。例：${f.example}`;
  return { wrong: words.wrong(f), remedy: `${words.remedy(f)}${example}${hint}` };
}
