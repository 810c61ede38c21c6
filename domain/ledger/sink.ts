/** A place outside the database where signed roots are kept, by the origin they are signed for. */
export type Sink = {
  readonly name: string
  /** Keeps a note there, a later one under a larger number; answers what came back, for the record. */
  keep(origin: string, number: number, note: string, kind?: NoteKind): Promise<string>
  /** The note of the largest number, or null where there is none. Throws when the place cannot be read. */
  newest(origin: string): Promise<string | null>
  /** What it holds, oldest first. */
  all(origin: string): Promise<readonly string[]>
}

/** Of one organisation, numbered by its size; or over all of them, numbered by its time in milliseconds. */
export type NoteKind = 'checkpoint' | 'common_root'

/** What signs and where it leads: read from the environment once, never from the database. */
export type Signing = {
  /** Seeds of the keys, newest first. */
  readonly seeds: readonly Uint8Array[]
  readonly sinks: readonly Sink[]
}
