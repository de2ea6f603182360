import { isFull } from './measured.ts';
import type { Measured } from './measured.ts';

const kb = (bytes: number): string => (bytes / 1000).toFixed(1);
const HEAD = ['页面', '性能', '无障碍', '最佳做法', 'SEO', 'LCP 毫秒', 'Speed Index 毫秒', 'kB', '请求', '扣分的检查'];

function table(rows: readonly (readonly (string | number)[])[]): string {
  return [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const cells = (name: string, m: Measured): (string | number)[] => [name, ...m.scores, m.lcpMs.toFixed(0), m.completeMs.toFixed(0), kb(m.bytes), m.requests, m.costs.join('；') || '无'];

export function pageTable(pages: readonly (readonly [path: string, page: Measured])[]): string {
  const full = pages.filter(([, page]) => isFull(page)).length;
  return `${table(pages.map(([path, page]) => cells(path, page)))}\n\n${pages.length} 个页面，其中 ${full} 个四项都是 100。`;
}

/** Ours beside the peer, and how many times more the peer takes. */
export function peerTable(own: Measured, peer: Measured): string {
  const times = (of: (m: Measured) => number): string => (of(peer) / of(own)).toFixed(1);
  const ratio = ['对照 ÷ 本站', ...own.scores.map((score, nth) => ((peer.scores[nth] ?? 0) / score).toFixed(2)), times((m) => m.lcpMs), times((m) => m.completeMs), times((m) => m.bytes), times((m) => m.requests), ''];
  return table([cells('本站', own), cells('对照', peer), ratio]);
}
