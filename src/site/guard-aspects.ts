/** Every aspect on which the guard can find two figures to differ, for pages that explain it in words. */
export { aspects as GUARD_ASPECTS } from '../methods/yardstick.ts';
