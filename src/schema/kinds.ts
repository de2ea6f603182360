/** The column kinds an editor can meet, one file each. What is accepted, accepted with a warning and refused is decided there. */
export { address } from './kinds/address.ts';
export { creditCode } from './kinds/credit-code.ts';
export { date } from './kinds/date.ts';
export { decimal } from './kinds/decimal.ts';
export { docno } from './kinds/docno.ts';
export { id } from './kinds/id.ts';
export { integer } from './kinds/integer.ts';
export { link, links, locator } from './kinds/links.ts';
export { list } from './kinds/list.ts';
export { option } from './kinds/option.ts';
export { text } from './kinds/text.ts';
export { UNSEEN } from './unseen.ts';
