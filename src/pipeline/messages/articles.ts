/** Articles: the document data at the top, and the text. */
import type { FindingCode } from '../finding.ts';
import type { Family } from './message.ts';
import { say } from './message.ts';
import { allowed, quoted, should, value } from './quote.ts';

type ArticleCode = Extract<FindingCode, `front-matter-${string}` | `article-${string}`>;

export const ARTICLES: Family<ArticleCode> = {
  title: { zh: '文章', en: 'Articles' },
  messages: {
    'front-matter-form': {
      severity: 'error',
      title: { zh: '文首信息的样子不对', en: 'The document data have the wrong form' },
      zh: say((f) => f.wrong ?? '', '文首信息（文章开头的几行）写成：第一行 ---，然后每行“名称: 内容”（英文冒号加一个空格），最后一行 ---'),
      en: say(
        'the document data at the top of the article have the wrong form',
        'Write --- on the first line, then “name: content” on each line (colon and one space), then --- on a line of its own',
      ),
      cause: {
        zh: '中文输入法把短横线打成了长横线，把冒号打成了全角；或者在第一行前面留了空行。',
        en: 'A Chinese keyboard gives long dashes and full-width colons; or an empty line stands before the first one.',
      },
      example: { wrong: 'title：示例', right: 'title: 示例' },
      related: ['front-matter-yaml', 'front-matter-key'],
    },
    'front-matter-yaml': {
      severity: 'error',
      title: { zh: '文首信息读不出来', en: 'The document data cannot be read' },
      zh: say((f) => `文首信息读不出来：${value(f)}`, '检查这一行的冒号、引号和缩进；含冒号、井号的标题整个加英文双引号'),
      en: say('the document data cannot be read from this line on', 'Check colons, quotation marks and indents; put a title that holds a colon or # into double quotation marks'),
      cause: {
        zh: '标题里有冒号、井号或引号，电脑会把它们当成记号。整个标题加上英文双引号就行。',
        en: 'A colon, # or quotation mark in a title is taken for a sign of its own. Double quotation marks around the whole title help.',
      },
      example: { wrong: 'title: 解读: 一年的工作', right: 'title: "解读: 一年的工作"' },
      related: ['front-matter-form'],
    },
    'front-matter-key': {
      severity: 'error',
      title: { zh: '文首信息有一项不对', en: 'An item of the document data is wrong' },
      zh: say((f) => `文首信息“${f.column ?? ''}”不对，读到的是${quoted(f)}`, should),
      en: say(
        (f) => `the document data item “${f.column ?? ''}” is wrong`,
        (f) => (/[\u4e00-\u9fff]/.test(allowed(f)) ? 'Fill it in as the templates show; the Chinese report lists what is possible' : `Possible: ${allowed(f)}`),
      ),
      cause: {
        zh: '漏填了必填的一项，项目名打错了，或者写了表里没有的编号。照模板填最省事。',
        en: 'A required item is missing, its name is mistyped, or it holds an ID that no table has. Starting from the template avoids it.',
      },
      example: { wrong: 'kind: polcy', right: 'kind: policy' },
      related: ['front-matter-form', 'unknown-reference'],
    },
    'article-code': {
      severity: 'error',
      title: { zh: '正文里有不能用的写法', en: 'The text holds code' },
      zh: say((f) => `正文里有不能用的写法：${quoted(f)}`, '正文只写文字、标题、列表、表格、图片和链接；花括号写成全角｛｝，小于号写成“＜”，“1~8月”写成“1—8月”'),
      en: say((f) => `the text holds code that is not allowed: ${quoted(f)}`, 'Write text, headings, lists, tables, pictures and links only; use full-width ｛｝ and ＜ for braces and the less-than sign'),
      cause: {
        zh: '从网页复制时带进了标记，或者正文里写了花括号、“~”。这些在文章文件里有特别的意思。',
        en: 'Marks were copied along from a web page, or the text holds braces or “~”, which mean something of their own in an article file.',
      },
      example: { wrong: '{附件}', right: '｛附件｝' },
      related: ['article-syntax', 'article-link'],
    },
    'article-link': {
      severity: 'error',
      title: { zh: '链接不能用', en: 'A link cannot be used' },
      zh: say((f) => `链接${quoted(f)}不能用`, '站内链接以 / 开头、以 / 结尾；站外只用 https:// 或 http:// 或 mailto:'),
      en: say((f) => `the link ${quoted(f)} cannot be used`, 'A link within the site begins and ends with /; other links begin with https://, http:// or mailto:'),
      cause: {
        zh: '网址后面紧跟着中文，会被一起当成网址；站内链接少写了最后的斜线。',
        en: 'Chinese text right behind an address is taken for a part of it; a link within the site lacks its last slash.',
      },
      example: { wrong: '/zones', right: '/zones/' },
      related: ['bad-address'],
    },
    'article-image': {
      isExact: true,
      severity: 'error',
      title: { zh: '图片不能用', en: 'A picture cannot be used' },
      zh: say((f) => `图片${quoted(f)}不能用`, '图片用 PNG 格式，放在 public 文件夹里，写成 ![图里是什么](/文件夹/文件名.png)；方括号里的文字说明不能空'),
      en: say(
        (f) => `the picture ${quoted(f)} cannot be used`,
        'Put it as PNG into the folder public and write ![what it shows](/folder/name.png); the words in brackets may not be empty',
      ),
      cause: {
        zh: '直接用了别的网站的图片地址，用了别的格式，或者没有写文字说明。看不见图的读者靠文字说明。',
        en: 'The address of another site was used, another format, or no words. Readers who cannot see it need the words.',
      },
      example: { wrong: '![](https://example.org/a.jpg)', right: '![检查结果：没有错误](/guide/check.png)' },
      related: ['article-link', 'article-code'],
    },
    'article-syntax': {
      severity: 'error',
      title: { zh: '正文读不出来', en: 'The text cannot be read' },
      zh: say((f) => `正文读不出来：${value(f)}`, '检查这一行的花括号、尖括号和没有结束的标记'),
      en: say('the text cannot be read from this line on', 'Check braces, angle brackets and marks that are not closed'),
      cause: {
        zh: '正文里有单独的 { 或 <，比如“增长 <5%”。写成全角的｛和＜就行。',
        en: 'A single { or < stands in the text, as in “growth <5%”. The full-width forms ｛ and ＜ are safe.',
      },
      example: { wrong: '增长 <5%', right: '增长＜5%' },
      related: ['article-code'],
    },
    'article-dates': {
      usually: '照文件和发布页面核对日期',
      severity: 'warning',
      title: { zh: '文章的日期对不上', en: 'The dates of articles do not agree' },
      zh: say((f) => f.wrong ?? '', (f) => f.remedy ?? ''),
      en: say(
        (f) => f.en?.wrong ?? f.wrong ?? '',
        (f) => f.en?.remedy ?? f.remedy ?? '',
      ),
      cause: {
        zh: '把成文日期和发布日期填反了，年份打错了，或者解读写的是另一份文件。解读确实发布得晚的，只作提醒。',
        en: 'The date on the document and that of its publication were exchanged, a year is mistyped, or the interpretation names another document. One that really came late is only pointed out.',
      },
      example: { wrong: 'published: 2031-05-01（成文日期 2031-05-06）', right: 'published: 2031-05-08' },
      related: ['front-matter-key'],
    },
  },
};
