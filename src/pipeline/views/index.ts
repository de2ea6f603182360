/** The list of view builders. A new kind of page is one file here, its schema in schema/views, and their entries. */
import { catalogue } from './catalogue.ts';
import { changes } from './changes.ts';
import { correctionLog } from './correction-log.ts';
import { notices } from './notices.ts';
import { freshness } from './freshness.ts';
import { desk } from './desk.ts';
import { compareViews } from './compare.ts';
import { coverage } from './coverage.ts';
import { derived } from './derived.ts';
import { indicators } from './indicators.ts';
import { industries } from './industries.ts';
import { messages } from './messages.ts';
import { plans } from './plans.ts';
import { projects } from './projects.ts';
import { sources } from './sources.ts';
import { reference } from './reference.ts';
import { systems } from './systems.ts';
import type { ViewBuilder } from './view-file.ts';
import { zones } from './zones.ts';

export const VIEW_BUILDERS: readonly ViewBuilder[] = [catalogue, zones, plans, projects, indicators, derived, compareViews, coverage, industries, systems, reference, desk, sources, changes, correctionLog, freshness, notices, messages];
