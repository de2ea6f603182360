/** Ways out of the page: the person's own folder (where the browser can), a download, the clipboard, the form of a Git host. */

interface FileHandle {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

/** The part of the File System Access API that is used; Chromium browsers have it. */
interface Pickers {
  showOpenFilePicker?(): Promise<FileHandle[]>;
  showSaveFilePicker?(options: { suggestedName: string }): Promise<FileHandle>;
}

const pickers = window as unknown as Pickers;
export const canSave = (): boolean => pickers.showSaveFilePicker !== undefined;

/** Null when the person closed the dialogue. */
async function picked<T>(dialogue: Promise<T> | undefined): Promise<T | null> {
  try {
    return (await dialogue) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

export async function openFile(): Promise<{ readonly handle: FileHandle; readonly text: string } | null> {
  const [handle] = (await picked(pickers.showOpenFilePicker?.())) ?? [];
  return handle ? { handle, text: await (await handle.getFile()).text() } : null;
}

export async function writeFile(handle: FileHandle, text: string): Promise<void> {
  const file = await handle.createWritable();
  await file.write(text);
  await file.close();
}

/** The name of the file that was written, or null. */
export async function saveNew(name: string, text: string): Promise<string | null> {
  const handle = await picked(pickers.showSaveFilePicker?.({ suggestedName: name }));
  if (handle) await writeFile(handle, text);
  return handle?.name ?? null;
}

export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** The address of the host's form for a new file; `template` has {path} and {text}. */
export const hostAddress = (template: string, path: string, text: string): string =>
  template.replace('{path}', encodeURIComponent(path)).replace('{text}', encodeURIComponent(text));
