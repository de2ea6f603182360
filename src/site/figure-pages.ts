/** Figures on one page of a zone's list: with their source marks, about 12 kB gzip. */
export const FIGURES_ON_PAGE = 50;
