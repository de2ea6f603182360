/**
 * The widths that charts are drawn at, in the drawing's own pixels; type is 12 or larger in them.
 * chart.css lets their margin of 12 hang into the margin of the page: a phone of 360 px gives 356 px, which makes type of
 * 16 px or larger in the narrow drawing. From a window of 592 px on the wide drawing stands, at its own size or larger.
 */
export const NARROW = 260;
export const WIDE = 584;
/** A file of its own. */
export const FILE = 720;
