/**
 * Imported first by every command: what goes wrong inside this program is told in a sentence, with exit code 3.
 * `--debug` anywhere in the command shows where it happened; it is taken away here, so that commands need not know it.
 */
import { sorry } from './sorry.ts';

const OUR_BUG = 3;

const debug = process.argv.includes('--debug');
process.argv = process.argv.filter((word) => word !== '--debug');

process.on('uncaughtException', (error: unknown) => {
  console.error(sorry(error, debug));
  process.exit(OUR_BUG);
});
