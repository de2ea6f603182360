/** A form that is filled in step by step, be it a row of a table or an article: what the asking and the writing share. */
import type { InputFile } from '../../src/pipeline/effects.ts';
import type { Finding } from '../../src/pipeline/finding.ts';
import { check } from '../../src/pipeline/run.ts';
import type { Checked } from '../../src/pipeline/run.ts';
import type { Rows } from '../../src/schema/index.ts';

/** Good data and articles to begin from. */
export interface Known {
  readonly data: readonly InputFile[];
  readonly content: readonly InputFile[];
  readonly rows: Rows;
  readonly articles: Checked['articles'];
}

export interface Choice {
  readonly code: string;
  readonly zh: string;
}

/** An answer as it will be written, or what is wrong with it. */
export type Read = { readonly text: string } | { readonly wrong: string; readonly remedy: string };

export interface Field {
  readonly name: string;
  readonly zh: string;
  readonly note: string;
  readonly example: string;
  readonly required: boolean;
  readonly choices: readonly Choice[];
  /** Whether several choices may be named. */
  readonly many: boolean;
  /** May be empty in general, but not beside what was answered so far. */
  readonly needed?: boolean;
  /** What is proposed; empty when nothing can be known. */
  readonly proposal: string;
  read(answer: string): Read;
}

export type Answers = ReadonlyMap<string, string>;

/** A file to be written: its whole text. */
export interface Draft {
  readonly path: string;
  readonly text: string;
  /** A file that must not exist yet. */
  readonly fresh: boolean;
}

export interface Form {
  /** The field to ask next, or null when all are answered. What is proposed may depend on answers that are known but not yet read. */
  next(answers: Answers, known?: Answers): Field | null;
  /** Names of all fields, for options of the command. */
  readonly names: readonly string[];
  drafts(answers: Answers): readonly Draft[];
  /** What to know about what was written beside the answers; empty where there is nothing. */
  told(answers: Answers): string;
  /** Name of the field that a finding speaks about, or null. */
  fieldOf(finding: Finding): string | null;
}

/** The findings of the whole pipeline, were the drafts written. */
export function tryDrafts(known: Known, drafts: readonly Draft[]): readonly Finding[] {
  const { data, content } = withDrafts(known, drafts);
  return check(data, content).findings;
}

function withDrafts(known: Known, drafts: readonly Draft[]): Pick<Known, 'data' | 'content'> {
  const laidOver = (files: readonly InputFile[], folder: string): InputFile[] => {
    const all = new Map(files.map((file) => [file.path, file]));
    for (const { path, text } of drafts) if (path.startsWith(`${folder}/`)) all.set(path, { path, bytes: Buffer.from(text) });
    return [...all.values()];
  };
  return { data: laidOver(known.data, 'data'), content: laidOver(known.content, 'content') };
}
