/** Signs typed with the Chinese input method where an id or a unit stands; they are the same signs. Commas and semicolons are not: they separate. */
const SIGNS = /[％＋－．／＿：｜＃＆＠＝]/g;

export const halfWidth = (text: string): string => text.replace(SIGNS, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
