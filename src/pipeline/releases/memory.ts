/** What was published is remembered: the checks that compare the tables with the releases. */
import type { Table } from '../../schema/table.ts';
import type { Finding } from '../finding.ts';
import type { CheckedTables } from '../link.ts';
import { goneRows } from './gone.ts';
import type { Release } from './release.ts';
import { remembered } from './remembered.ts';
import { checkCorrections, silentChanges } from './silent-changes.ts';
import { checkTombstones } from './tombstones.ts';

export function checkMemory(releases: readonly Release[], tables: readonly Table[], checked: CheckedTables): Finding[] {
  const memory = remembered(releases, tables, checked);
  return [goneRows, checkTombstones, silentChanges, checkCorrections].flatMap((check) => check(memory));
}
