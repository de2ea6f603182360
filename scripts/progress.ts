/** What a long run is doing, on the terminal only: a report that is piped or saved stays as it is. */
const PATIENCE_MS = 2000;

export type Tell = (doing: string) => void;

/** Says each step that begins after two seconds. `clear` takes the last line away before the result is printed. */
export function progress(out: NodeJS.WriteStream = process.stderr, now: () => number = () => performance.now()): { readonly tell: Tell; readonly clear: () => void } {
  const start = now();
  let shown = false;
  return {
    tell: (doing) => {
      if (!out.isTTY || now() - start < PATIENCE_MS) return;
      out.write(`\r\u001b[K${doing}…`);
      shown = true;
    },
    clear: () => {
      if (shown) out.write('\r\u001b[K');
      shown = false;
    },
  };
}
