/** Short text for a column narrower than itself: Chinese signs below each other, anything else turned to read upwards. */
import { lineHeight, textMark, widthOf } from './scene.ts';
import type { TextMark } from './scene.ts';
import type { TextClass } from './styles.ts';

export interface Standing {
  readonly width: number;
  readonly height: number;
  /** At the centre of its column and its lower end. */
  readonly place: (centre: number, bottom: number, row?: number) => TextMark;
}

export function standing(text: string, className: TextClass): Standing {
  const width = lineHeight(className);
  if (/^\p{Script=Han}+$/u.test(text)) {
    const lines = [...text];
    const height = lines.length * width;
    return { width, height, place: (centre, bottom, row) => textMark(lines, className, centre, bottom - height, row, 'middle') };
  }
  return { width, height: widthOf(text, className), place: (centre, bottom, row) => ({ ...textMark([text], className, centre - width / 2, bottom, row), turned: true }) };
}
