/**
 * Fallback colours of a stand-alone chart on white paper; page styles override them by class.
 * Accent and warning keep apart for red-green and blue-yellow blindness and differ by 15 points of lightness in grey print.
 */
export const PALETTE = {
  paper: '#ffffff',
  ink: '#1d2328',
  muted: '#59636b',
  axis: '#88929a',
  grid: '#e3e7ea',
  accent: '#0a5363',
  accentSoft: '#d6e8ec',
  accentMiddle: '#8fbcc7',
  warning: '#bc570f',
} as const;

/** Font stack of the site, for a chart opened on its own. */
export const FONT_FAMILY = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',sans-serif";
