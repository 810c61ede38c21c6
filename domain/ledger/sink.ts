/** A place outside the database where signed roots are kept, by the origin they are signed for. */
export type Sink = {
  readonly name: string
  /** Keeps a note there; answers what came back, for the record. */
  keep(origin: string, size: number, note: string): Promise<string>
  /** The note of the largest size, or null where there is none. Throws when the place cannot be read. */
  newest(origin: string): Promise<string | null>
  /** What it holds, oldest first. */
  all(origin: string): Promise<readonly string[]>
}

/** What signs and where it leads: read from the environment once, never from the database. */
export type Signing = {
  /** Seeds of the keys, newest first. */
  readonly seeds: readonly Uint8Array[]
  readonly sinks: readonly Sink[]
}
