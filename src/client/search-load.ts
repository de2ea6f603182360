/** Brings the files of the search index. They are compressed already, so that every host sends the same few bytes. */
import { forNothingFound } from '../search/answer.ts';
import { byWords, readMeta } from '../search/format.ts';
import type { Meta, StoredMeta } from '../search/format.ts';
import { shardedStore } from '../search/store.ts';
import type { Store } from '../search/store.ts';
import type { Whole } from '../search/whole-store.ts';

/** A whole text larger than this is not loaded by itself; the sharded files answer as long as there is a network. */
const MOST_BYTES = 1_500_000;

interface Connection {
  readonly saveData?: boolean;
}

export interface Index {
  readonly meta: Meta;
  /** Where to look now; the whole text as soon as it is there. */
  readonly store: () => Store;
  readonly isWhole: () => boolean;
  /** Loads the whole text, so that later queries need no network. False when the reader saves data or it is too large. */
  readonly loadWhole: () => Promise<boolean>;
}

async function unpacked(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}

const parsed = <T>(bytes: Uint8Array): T => JSON.parse(new TextDecoder().decode(bytes)) as T;

/** The index in `folder`, an address that ends with a slash. */
export async function openIndex(folder: string): Promise<Index> {
  const meta = readMeta(parsed<StoredMeta>(await unpacked(`${folder}meta.bin`)));
  // Asked for together with the first files; where it does not arrive, the query asks again.
  if (byWords(meta)) void Promise.all([import('../search/answer-words.ts'), import('../search/find-words.ts')]).catch(() => undefined);
  const load = (name: string): Promise<Uint8Array> => unpacked(`${folder}${meta.version}/${name}.bin`);
  let store = shardedStore(meta, load);
  let isWhole = false;
  const loadWhole = async (): Promise<boolean> => {
    const { connection } = navigator as Navigator & { readonly connection?: Connection };
    if (connection?.saveData === true || meta.wholeBytes > MOST_BYTES) return false;
    const [{ wholeStore }, text] = await Promise.all([import('../search/whole-store.ts'), load('whole'), forNothingFound.characters(), forNothingFound.words()]);
    store = wholeStore(meta, parsed<Whole>(text));
    isWhole = true;
    return true;
  };
  return { meta, store: () => store, isWhole: () => isWhole, loadWhole };
}
