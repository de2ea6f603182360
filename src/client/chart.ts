/** Charts that answer: a row of the table beside its marks, a picture file, the full address in the code to embed. */
import { savePicture } from './chart-picture.ts';
import { readRows } from './chart-row.ts';

for (const figure of document.querySelectorAll<HTMLElement>('figure.chart-block')) {
  readRows(figure);
  const [drawing] = figure.querySelectorAll<HTMLAnchorElement>('.chart-files a');
  const button = figure.querySelector<HTMLButtonElement>('.chart-files button');
  if (drawing && button) button.onclick = () => savePicture(drawing, button);
  const code = figure.querySelector('textarea');
  if (code) {
    code.value = code.value.replace('src="/', `src="${location.origin}/`);
    code.onfocus = () => code.select();
  }
}
