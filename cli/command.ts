/** One file of cli/: what it is called with and does, for the help, and the doing. */
export type Command = {
  readonly usage: readonly (readonly [call: string, does: string])[]
  run(args: string[]): Promise<void>
}

/** Called in a way that means nothing: answered with the help, and exit code 64. */
export class Misused extends Error {}

/** Not to be done here, said with the reason: exit code 1 and no stack. */
export class Refused extends Error {}
