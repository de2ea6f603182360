/** What a clerk is told about a column: in the note of its heading, and when a cell of it is entered. */
import type { Column } from '../schema/cell.ts';
import { isNumeric } from './cell-values.ts';
import { targetOf } from './reference-text.ts';

/** Excel cuts longer messages off (255 characters), and refuses the file. */
const LONGEST_PROMPT = 250;
const LONGEST_LIST = 20;

export function columnHelp(name: string, column: Column, tableTitle: (name: string) => string): string {
  const lines = [
    `${column.zh}（${name}）`,
    column.note,
    column.required ? '必填。' : '选填，没有就空着。',
    `例：${column.options?.[column.example]?.zh ?? column.example}`,
    ...(column.unit === undefined ? [] : [`单位：${column.unit}，格里只写数字。`]),
    ...options(column),
    ...references(column, tableTitle),
  ];
  return lines.join('\n');
}

function options({ options: labels }: Column): string[] {
  if (!labels) return [];
  const words = Object.values(labels).map(({ zh }) => zh);
  return [`从下拉列表里选：${words.slice(0, LONGEST_LIST).join('、')}${words.length > LONGEST_LIST ? ' 等' : ''}。`];
}

function references(column: Column, tableTitle: (name: string) => string): string[] {
  if (!column.to) return [];
  const tables = column.to.map(tableTitle).join('、');
  if (targetOf(column) !== null) return [`从下拉列表里选“${tables}”里的一行；列表里没有的，先在那张表里补上，再写它的编号。`];
  return [`写“${tables}”里的编号；多个之间用 | 分隔。`];
}

export function prompt(column: Column): string {
  const rule = isNumeric(column) ? '只写数字，不写单位和“约”“余”等词。' : '';
  const letters = [...`${column.note}${rule}${column.required ? '必填。' : ''}`];
  return letters.length > LONGEST_PROMPT ? `${letters.slice(0, LONGEST_PROMPT).join('')}…` : letters.join('');
}
