/** Who runs this copy of the site. Change it for your own deployment; nothing here makes a site official. */
import type { Lang } from '../i18n/index.ts';

type Both = Readonly<Record<Lang, string>>;

export interface Settings {
  /** Only a government owner may set this to true; official marks and identifiers appear only then. */
  readonly official: boolean;
  readonly name: Both;
  readonly operator: Both;
  /** Where corrections are sent; null shows the method page instead of an address. */
  readonly contact: string | null;
  /** Domain and day in the permanent ids of feed entries (RFC 4151). Write your own domain once, before the first publication. */
  readonly feedTag: string;
  /** The form for a new file on the Git host of this site, with {path} and {text}; null shows no such button. Nothing is sent before a person presses it. */
  readonly newFileAddress: string | null;
  /** 主办单位 */
  readonly organiser: Both | null;
  /** 承办单位 */
  readonly undertaker: Both | null;
  /** 联系方式: an office address or line, no person's. */
  readonly reach: Both | null;
  /** ICP备案号 as issued. */
  readonly icp: string | null;
  /** 公安备案号 as issued. */
  readonly police: string | null;
  /** 政府网站标识码; only where `official` is true. */
  readonly siteCode: string | null;
  /** The page of 我为政府网站找错 for this site; only where `official` is true. */
  readonly faultForm: string | null;
}

export const SETTINGS: Settings = {
  official: false,
  name: { zh: '园区明账', en: 'Zone Ledger' },
  operator: { zh: '园区明账项目（开放源代码，非政府网站）', en: 'Zone Ledger project (open source, not a government site)' },
  contact: null,
  feedTag: 'zone-ledger.invalid,2026-11-21',
  newFileAddress: null,
  organiser: null,
  undertaker: null,
  reach: null,
  icp: null,
  police: null,
  siteCode: null,
  faultForm: null,
};
