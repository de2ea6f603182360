/** Front matter of the articles in content/. Strict: an unknown key is a mistake. */
import { z } from 'zod';
import { DOCUMENT_NUMBER } from './kinds/docno.ts';

/** 政府公开信息核心元数据: an organisation code of 9 digits, or a credit code of 18 signs, before the year and the serial. */
const INDEX_NUMBER = /^[0-9A-Z]{9,18}\/(19|20)\d{2}-\d{5}$/;
const doc = (zh: string, note: string, example: string) => ({ title: zh, description: note, examples: [example] });
/** Astro's own reader turns an unquoted 2021-07-14 into a Date (midnight UTC), ours leaves it text: both are accepted. */
const day = z.preprocess((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value), z.iso.date());
const ids = z.array(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)).default([]);

export const policyArticle = z.strictObject({
  title: z.string().min(2).max(80).meta(doc('标题', '页面标题，与正文一级标题一致。', '……实施方案')),
  summary: z.string().min(10).max(160).meta(doc('摘要', '一两句话说清楚是什么、管谁、何时。', '这份方案要求各开发区做哪些事、由谁牵头、何时完成。')),
  kind: z.enum(['policy', 'interpretation']).meta(doc('类型', 'policy 政策文件，interpretation 解读。', 'policy')),
  area: z.string().meta(doc('地区', '适用地区的编号。', 'taian')),
  source: z.string().meta(doc('来源', '来源表的编号。', 'taian-2021-evaluation-action-plan')),
  issuer: z.string().nullable().default(null).meta(doc('发文机关', '政策文件的发文机关。', '泰安市人民政府办公室')),
  documentNumber: z
    .string()
    .regex(DOCUMENT_NUMBER)
    .nullable()
    .default(null)
    .meta(doc('发文字号', '六角括号〔〕，四位年份。', '泰政办发明电〔2021〕7号')),
  index: z
    .string()
    .regex(INDEX_NUMBER)
    .nullable()
    .default(null)
    .meta(doc('索引号', '发布页面上的索引号：机构代码、斜线、年份和五位流水号；没有公布的不填。', '000014349/2017-00110')),
  topic: z.string().min(2).max(40).nullable().default(null).meta(doc('主题分类', '发布页面上的主题分类，照录；没有公布的不填。', '国民经济管理、国有资产监管')),
  written: day.nullable().default(null).meta(doc('成文日期', '文件上的日期。', '2021-07-14')),
  published: day.nullable().default(null).meta(doc('发布日期', '向社会公布的日期，不早于成文日期；没有查到的不填。', '2021-07-20')),
  status: z
    .enum(['in-force', 'expired', 'unknown'])
    .default('unknown')
    .meta(doc('有效性', '没有查到有效性信息的填 unknown。', 'unknown')),
  interprets: z.string().nullable().default(null).meta(doc('解读对象', '解读的是哪一篇政策文章。', 'taian-action-plan')),
  plans: ids.meta(doc('相关计划', '计划表的编号。', 'ta21a')),
  indicators: ids.meta(doc('相关指标', '指标表的编号。', 'tax-per-mu')),
});

export const pageArticle = z.strictObject({
  title: z.string().min(2).max(60).meta(doc('标题', '页面标题。', '怎样纠错')),
  summary: z.string().min(6).max(160).meta(doc('摘要', '一句话说明。', '发现错误时怎样告诉我们。')),
});

export const decisionArticle = z.strictObject({
  title: z.string().min(2).max(80).meta(doc('标题', '决定的标题。', '数字怎样记')),
  summary: z.string().min(6).max(160).meta(doc('摘要', '一句话说明。', '为什么照原文记数字，不自己换算。')),
  number: z.int().min(1).meta(doc('序号', '决定的序号。', '1')),
  decided: day.meta(doc('日期', '作出决定的日期。', '2026-11-21')),
});

/** Folder below content/ → what its front matter must be. `links` names the tables that keys point to. */
export const COLLECTIONS = {
  articles: { schema: policyArticle, links: { area: 'areas', source: 'sources', plans: 'plans', indicators: 'indicators' } },
  pages: { schema: pageArticle, links: {} },
  decisions: { schema: decisionArticle, links: {} },
} as const satisfies Record<string, { schema: z.ZodType; links: Record<string, string> }>;

export type CollectionName = keyof typeof COLLECTIONS;
