/** Renders the pages of the current folder into the folder given, in a process of its own, which a newer save may end. */
import { buildPages } from '../build-pages.ts';

const [folder = ''] = process.argv.slice(2);
await buildPages(process.cwd(), folder);
