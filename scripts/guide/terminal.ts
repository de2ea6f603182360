/** What a command printed, as a page in the look of a terminal. The text is the program's own; only long runs are left out, and that is said. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);

/** 360 px as on a phone; a picture twice as dense is sharp there and large on a wide window. */
const STYLE = `
  body { margin: 0; background: #fff; color: #1b1b1b; }
  pre { margin: 0; padding: 10px 12px; font: 13.5px/1.55 "Noto Sans Mono CJK SC", "Noto Sans CJK SC", monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
  .typed { display: block; margin: 0 -12px 6px; padding: 0 12px 6px; border-bottom: 1px solid #999; font-weight: 700; }
  .cut { color: #555; }
  .head { font-weight: 700; }
  .error { color: #a3231b; }
`;

export function terminalPage(typed: string, printed: string): string {
  const lines = printed.split('\n').map((line) => (/^（.*行没有放进图里）$/.test(line) ? `<span class="cut">${safe(line)}</span>` : /^(错误|提醒)$/.test(line) ? `<span class="head${line === '错误' ? ' error' : ''}">${line}</span>` : safe(line)));
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><style>${STYLE}</style></head><body><pre><span class="typed">&gt; ${safe(typed)}</span>${lines.join('\n')}</pre></body></html>`;
}

/** The first lines and the last; how many are missing between stands in their place. */
export function cut(printed: string, first: number, last: number): string {
  const lines = printed.split('\n');
  const missing = lines.length - first - last;
  return missing < 2 ? printed : [...lines.slice(0, first), `（${missing} 行没有放进图里）`, ...lines.slice(lines.length - last)].join('\n');
}

/** From the first line that begins with `word`. */
export function from(printed: string, word: string): string {
  const lines = printed.split('\n');
  return lines.slice(Math.max(0, lines.findIndex((line) => line.startsWith(word)))).join('\n');
}
