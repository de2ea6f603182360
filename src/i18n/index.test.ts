import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../schema/article.ts';
import { columnsOf, tableList } from '../schema/index.ts';
import dictionary from './dictionary.en.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

const HAN = /\p{Script=Han}/u;
const names = (sentence: string): string[] => [...new Set([...sentence.matchAll(/\{(\w+)/g)].map(([, name = '']) => name))].sort();

describe('the words of the interface', () => {
  it('are the same in every language', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
  });

  it('leave no Chinese and no Chinese marks in English', () => {
    expect(Object.entries(en).filter(([, sentence]) => HAN.test(sentence) || /[，。；：、（）《》]/.test(sentence))).toEqual([]);
  });

  it('name no place and state no count that the data may change', () => {
    const places = ['zones', 'areas'].flatMap((table) => Papa.parse<Record<string, string>>(readFileSync(`data/${table}.csv`, 'utf8'), { header: true, skipEmptyLines: true }).data);
    const named = [...new Set(places.flatMap((row) => [row['name'], row['short_name'], row['name_en']].map((name) => (name ?? '').replace(/[省市]$/, ''))))].filter((name) => name !== '');
    const counted = /(?<!两)(\d+|[三四五六七八九十]) ?(项评价指标|项指标|份文件|个园区|个高新区|套系统)/;
    const wrong = [...Object.entries(zh), ...Object.entries(en)].filter(([, sentence]) => counted.test(sentence) || named.some((name) => sentence.includes(name)));
    expect(named.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it.each(Object.keys(zh) as (keyof typeof zh)[])('%s fills the same places', (key) => {
    expect(names(en[key])).toEqual(names(zh[key]));
  });
});

it('what every table and column means is said in English', () => {
  const notes = tableList.flatMap((table) => [table.note, ...columnsOf(table).map(([, column]) => column.note)]);
  expect([...new Set(notes)].filter((note) => !(note in dictionary))).toEqual([]);
  expect(Object.values(dictionary).filter((note) => HAN.test(note.replace(/[“（][^”）]*[”）]/g, '').replace(/[万亿]/g, '')))).toEqual([]);
});

it('what every item of the document data of an article means is said in English', () => {
  const said = Object.values(COLLECTIONS).flatMap(({ schema }) => Object.values(schema.shape).flatMap((field) => [field.meta()?.title ?? '', field.meta()?.description ?? '']));
  expect(said.filter((text) => !(text in dictionary))).toEqual([]);
});
