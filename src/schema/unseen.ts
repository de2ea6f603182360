/** Control, bidirectional, zero-width and private-use characters never belong into published text. */
export const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u;

/** Those that only take up room: without them the text says exactly the same. */
export const WEIGHTLESS = /[\u00ad\u200b-\u200d\u2060-\u2064\ufeff]/gu;

/** Those that hide, reorder or replace something: what was meant cannot be known. */
export const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffd\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u;
