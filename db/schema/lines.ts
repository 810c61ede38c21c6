import type { SlotKind } from './words.ts'

/** One choice of a blank, in both languages. */
export type SlotChoice = { key: string; fr: string; en: string }
/** A blank of a line: `{{name}}` in its texts. */
export type Slot = { name: string; kind: SlotKind; choices?: SlotChoice[] }
/** The cases a line is for; a key that is left out asks nothing. */
export type LineMatch = { severity?: number[]; category?: string[]; kind?: string[] }
export type LineTerms = { name: string; slots: Slot[]; match: LineMatch }
/** What was put into a blank; a number names the claim that carries it. */
export type SlotValue = { value: string; claim?: string }
export type LineOrigin = { line: string; version: string; contentHash: string; slots: Record<string, SlotValue> }
