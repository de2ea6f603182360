/** What the settings put into the footer, and what in them cannot stand. */
import { DEFAULT_LANG, translate } from '../i18n/index.ts';
import type { Key, Lang } from '../i18n/index.ts';
import type { Settings } from './settings.ts';

interface Item {
  readonly setting: 'organiser' | 'undertaker' | 'reach' | 'icp' | 'police' | 'siteCode' | 'faultForm';
  readonly key: Key;
  readonly officialOnly?: true;
  /** How the value is written, with an example to say so. */
  readonly form?: readonly [RegExp, string];
}

/** In the order of government sites. Forms as seen on them; a site code is ten digits, or bm and eight. */
const ITEMS: readonly Item[] = [
  { setting: 'organiser', key: 'foot.organiser' },
  { setting: 'undertaker', key: 'foot.undertaker' },
  { setting: 'reach', key: 'foot.reach' },
  { setting: 'siteCode', key: 'foot.siteCode', officialOnly: true, form: [/^(\d{10}|bm\d{8})$/, '3709000001'] },
  { setting: 'icp', key: 'foot.icp', form: [/^[\u4e00-\u9fff]ICP备\d{8,10}号(-\d+)?$/, '鲁ICP备12345678号-1'] },
  { setting: 'police', key: 'foot.police', form: [/^[\u4e00-\u9fff]公网安备\s?\d{14}号?$/, '鲁公网安备 37090202000001号'] },
  { setting: 'faultForm', key: 'foot.faultForm', officialOnly: true, form: [/^https:\/\/\S+$/, 'https://example.org/faults'] },
];

export interface FootItem {
  readonly label: string;
  readonly value: string;
  readonly address: string | null;
}

export function footItems(lang: Lang, settings: Settings): readonly FootItem[] {
  return ITEMS.flatMap(({ setting, key, officialOnly }) => {
    const value = settings[setting];
    if (value === null || (officialOnly && !settings.official)) return [];
    const text = typeof value === 'string' ? value : value[lang];
    return [{ label: translate(lang, key), value: text, address: setting === 'faultForm' ? text : null }];
  });
}

/** One sentence for each setting that cannot stand; such a site is not built. */
export function settingProblems(settings: Settings): readonly string[] {
  return ITEMS.flatMap(({ setting, key, officialOnly, form }) => {
    const value = settings[setting];
    if (value === null) return [];
    const name = `src/site/settings.ts 的 ${setting}（${translate(DEFAULT_LANG, key)}）`;
    if (officialOnly && !settings.official) return [`${name}只有政府网站能填，而 official 是 false。请把它改回 null；只有政府主办的网站才把 official 改成 true。`];
    const texts = typeof value === 'string' ? [value] : Object.values(value);
    if (texts.some((text) => text.trim() === '')) return [`${name}是空的。没有就写 null。`];
    return form && !texts.every((text) => form[0].test(text)) ? [`${name}写法不对：“${texts.join('、')}”。例：${form[1]}`] : [];
  });
}
