import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

/** The values, or `!code line`. */
function outcome(text: string): unknown {
  const read = readFrontMatter('f.mdx', text);
  return 'code' in read ? `!${read.code} ${read.line}` : read.values;
}

describe('what is read', () => {
  it.each([
    ['text, number, list', '---\na: 甲\nb: 2\nc: [d, e]\n---\n', { a: '甲', b: 2, c: ['d', 'e'] }],
    ['CRLF', '---\r\na: 甲\r\n---\r\n正文', { a: '甲' }],
    ['CR', '---\ra: 甲\r---\r正文', { a: '甲' }],
    ['a day stays text', '---\na: 2031-02-30\n---\n', { a: '2031-02-30' }],
    ['yes stays text', '---\na: yes\n---\n', { a: 'yes' }],
    ['a number sign inside a word or in quotes', '---\na: C#语言\nb: "关于 #1号"\n---\n', { a: 'C#语言', b: '关于 #1号' }],
    ['a full-width colon in a value', '---\na: 甲：乙\n---\n', { a: '甲：乙' }],
    ['a merge key is a key', '---\n<<: {a: 1}\n---\n', { '<<': { a: 1 } }],
  ])('%s', (_name, text, expected) => {
    expect(outcome(text)).toEqual(expected);
  });

  it('a hostile key is an own key and changes nothing else', () => {
    const read = outcome('---\n__proto__: {polluted: 1}\n---\n');
    expect(Object.keys(read as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('the body comes with the number of lines before it', () => {
    expect(readFrontMatter('f.mdx', '---\na: 1\n---\n\n正文\n')).toMatchObject({ body: '\n正文\n', offset: 3 });
  });
});

describe('what is refused, with its line', () => {
  it.each([
    ['nothing', '', '!front-matter-form 1'],
    ['no fence', 'a: 1\n', '!front-matter-form 1'],
    ['a space before the fence', ' ---\na: 1\n---\n', '!front-matter-form 1'],
    ['a space after the fence', '--- \na: 1\n---\n', '!front-matter-form 1'],
    ['a blank line before the fence', '\n---\na: 1\n---\n', '!front-matter-form 1'],
    ['full-width dashes', '———\na: 1\n———\n', '!front-matter-form 1'],
    ['four dashes', '----\na: 1\n----\n', '!front-matter-form 1'],
    ['a language after the fence', '---js\n{}\n---\n', '!front-matter-form 1'],
    ['two marks', '\ufeff---\na: 1\n---\n', '!front-matter-form 1'],
    ['no closing fence', '---\na: 1\n\n正文', '!front-matter-form 4'],
    ['a full-width colon', '---\na: 1\nb：2\n---\n', '!front-matter-form 3'],
    ['more than 16 KB', `---\na: ${'长'.repeat(16_384)}\n---\n`, '!front-matter-form 1'],
    ['no key', '---\n---\n', '!front-matter-yaml 2'],
    ['a list', '---\n- a\n---\n', '!front-matter-yaml 2'],
    ['no space after the colon', '---\na:1\n---\n', '!front-matter-yaml 2'],
    ['a repeated key', '---\na: 1\nb: 2\na: 3\n---\n', '!front-matter-yaml 4'],
    ['an anchor', '---\na: 1\nb: &x 2\n---\n', '!front-matter-yaml 3'],
    ['an anchor on a list', '---\na: &x [1]\nb: *x\n---\n', '!front-matter-yaml 2'],
    ['an alias', '---\na: *x\n---\n', '!front-matter-yaml 2'],
    ['a tag', '---\na: !!js/function x\n---\n', '!front-matter-yaml 2'],
    ['a number sign after a space', '---\na: 1\nb: 关于 #1号\n---\n', '!front-matter-yaml 3'],
    ['a second colon', '---\na: 甲: 乙\n---\n', '!front-matter-yaml 2'],
    ['an open bracket', '---\na: [1\n---\n', '!front-matter-yaml 2'],
  ])('%s', (_name, text, expected) => {
    expect(outcome(text)).toBe(expected);
  });
});
