/** A drawing as a picture file, made in the reader's browser. */

/** Pixels of the picture for one of the drawing: sharp in a document and on paper. */
const SCALE = 2;

/** Saves what the link leads to as PNG under the name the link gives. The button says nothing while it works, and is marked when it failed. */
export async function savePicture(link: HTMLAnchorElement, button: HTMLButtonElement): Promise<void> {
  const image = new Image();
  image.src = link.href;
  try {
    await image.decode();
  } catch {
    button.classList.add('failed');
    return;
  }
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth * SCALE, image.naturalHeight * SCALE];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => {
    if (!blob) return;
    const saved = document.createElement('a');
    saved.href = URL.createObjectURL(blob);
    saved.download = link.download.replace(/svg$/, 'png');
    saved.click();
    setTimeout(() => URL.revokeObjectURL(saved.href), 60_000);
  });
}
