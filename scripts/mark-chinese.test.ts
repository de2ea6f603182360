import { describe, expect, it } from 'vitest';
import { markChinese } from './mark-chinese.ts';

const page = (body: string, lang = 'en'): string => `<!doctype html><html lang="${lang}"><head><title>泰安</title></head><body>${body}</body></html>`;
const mark = (body: string): string => /<body>(.*)<\/body>/s.exec(markChinese(page(body)))?.[1] ?? '';
const zh = (text: string): string => `<span lang="zh-CN">${text}</span>`;

describe('Chinese on an English page', () => {
  it.each([
    ['a name within a sentence', '<p>Known as 启迪之星 here</p>', `<p>Known as ${zh('启迪之星')} here</p>`],
    ['its own punctuation', '<p>See 《规划》。 Next</p>', `<p>See ${zh('《规划》。')} Next</p>`],
    ['its numbers, and not those of the English', '<p>In 2020 10个项目，2020年4月14日 5 more</p>', `<p>In 2020 ${zh('10个项目，2020年4月14日')} 5 more</p>`],
    ['what is written to it', '<p>A 5G基站 and M0新型 B</p>', `<p>A ${zh('5G基站')} and ${zh('M0新型')} B</p>`],
    ['a quotation mark whose counterpart is within', '<p>x “双倍增”的基数 y</p>', `<p>x ${zh('“双倍增”的基数')} y</p>`],
    ['a quotation mark that closes one within', '<p>x 写作“两年” y</p>', `<p>x ${zh('写作“两年”')} y</p>`],
    ['not the quotation marks of the English', '<p>marked “演示”, shown</p>', `<p>marked “${zh('演示')}”, shown</p>`],
    ['two runs with English between', '<p>甲 and 乙</p>', `<p>${zh('甲')} and ${zh('乙')}</p>`],
    ['entities stay as they are', '<p>甲&amp;乙 A</p>', `<p>${zh('甲')}&amp;${zh('乙')} A</p>`],
  ])('is told with %s', (_name, before, after) => {
    expect(mark(before)).toBe(after);
  });

  it('is said by the element itself where there is nothing else in it', () => {
    expect(mark('<small class="note">没有写。</small><q>3万元</q>')).toBe('<small lang="zh-CN" class="note">没有写。</small><q lang="zh-CN">3万元</q>');
    expect(mark('<svg><text x="1">泰安</text></svg><select><option>泰安</option></select>')).toBe('<svg><text lang="zh-CN" x="1">泰安</text></svg><select><option lang="zh-CN">泰安</option></select>');
  });

  it('is left alone where it is told already, where no element may stand, and in what is not shown', () => {
    for (const body of ['<a lang="zh-CN" href="/">中文 <b>泰安</b></a>', '<option>Tai’an 泰安</option>', '<textarea>A city: 泰安</textarea>', '<svg><title>泰安</title></svg>', '<script>"泰安"</script>', '<p title="泰安">A</p><!-- 泰安 -->'])
      expect(mark(body)).toBe(body);
  });

  it('stands within a part that says it is English', () => {
    expect(markChinese(page('<p lang="en">A 泰安</p>', 'zh-CN'))).toBe(page(`<p lang="en">A ${zh('泰安')}</p>`, 'zh-CN'));
  });
});

it('a Chinese page, and the head of any page, stay byte for byte', () => {
  for (const html of [page('<p>泰安 A</p>', 'zh-CN'), page('<p>A</p>')]) expect(markChinese(html)).toBe(html);
});
