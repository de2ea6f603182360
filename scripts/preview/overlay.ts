/** The bar that the preview adds to each page: what is wrong, what changed, and a reload when a new site stands. Never part of dist. */
import type { PreviewState, ShownChange, ShownFinding } from './state.ts';

const DOING: Readonly<Record<PreviewState['doing'], string>> = {
  checking: '正在检查…',
  building: '数据没有错误，正在做页面…',
  ready: '页面已是最新',
  refused: '有错误，页面仍是上一次的',
  failed: '页面没有做成，原因见终端；页面仍是上一次的',
};

function make<K extends keyof HTMLElementTagNameMap>(name: K, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}

const bar = make('aside', 'preview-bar');
bar.id = 'preview-bar';
bar.setAttribute('aria-label', '预览');
document.body.append(bar);

function show(state: PreviewState): void {
  const errors = state.findings.filter(({ severity }) => severity === 'error').length;
  const counts = [`错误 ${errors}`, `提醒 ${state.findings.length - errors}`, ...(errors > 0 ? [] : [`改动 ${state.changes.length} 行`])];
  const { data, pages } = state.seconds;
  const times = [...(data === null ? [] : [`检查 ${data} 秒`]), ...(pages === null ? [] : [`页面 ${pages} 秒`])];
  const status = make('p', 'preview-status', make('strong', '', DOING[state.doing]), ` ${[...counts, ...times].join('，')}`);
  status.setAttribute('role', 'status');
  bar.dataset['doing'] = state.doing;
  const wasOpen = bar.querySelector('details.preview-changes')?.hasAttribute('open') ?? false;
  bar.replaceChildren(status, ...findingList(state.findings), ...changeList(state.changes, wasOpen));
  mark(state.changes);
}

function findingList(findings: readonly ShownFinding[]): Node[] {
  if (findings.length === 0) return [];
  const items = findings.map(({ severity, place, wrong, remedy }) => make('li', `preview-${severity}`, make('code', '', place), ` ${wrong}。${remedy}`));
  return [make('ul', 'preview-findings', ...items)];
}

function changeList(changes: readonly ShownChange[], open: boolean): Node[] {
  if (changes.length === 0) return [];
  const items = changes.map(({ title, page, what }) => {
    const link = make(page === null ? 'span' : 'a', '', title);
    if (link instanceof HTMLAnchorElement) link.href = page ?? '';
    return make('li', '', link, ` ${what}`);
  });
  const details = make('details', 'preview-changes', make('summary', '', '与已发布的网站相比的改动'), make('ul', '', ...items));
  details.open = open;
  return [details];
}

/** Marks whatever shows a changed row: the element with its id, what holds its source mark, or the title of its own page. */
function mark(changes: readonly ShownChange[]): void {
  for (const marked of document.querySelectorAll('.preview-changed')) marked.classList.remove('preview-changed');
  for (const { id, page, what } of changes) {
    const anchor = id.split('#').at(-1) ?? id;
    const own = document.getElementById(anchor);
    const marks = [...document.querySelectorAll(`[id$="-${CSS.escape(anchor)}"]`)].map((element) => element.closest('tr, li, dd, section'));
    const title = page === location.pathname ? document.querySelector('h1') : null;
    for (const element of [own, title, ...marks]) {
      element?.classList.add('preview-changed');
      element?.setAttribute('title', what);
    }
  }
}

let first: number | null = null;
new EventSource('/__preview/events').addEventListener('message', ({ data }) => {
  const state = JSON.parse(String(data)) as PreviewState;
  first ??= state.version;
  if (state.version > first) location.reload();
  else show(state);
});
