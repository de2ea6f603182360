/** The named methods of target progress that the methods layer lists, for the page that explains them. */
export { PROGRESS_METHODS } from '../methods/progress/index.ts';
