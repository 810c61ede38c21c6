import { budget as bucket } from '#domain/budget.ts'
import { type EventSource, tail } from '#domain/events/tail.ts'
import { type Budget, leased } from '#graphql/budget.ts'
import type { Identify, Say } from '#graphql/caller.ts'
import type { Log } from '#graphql/context.ts'
import { type Manifest, readManifest } from '#graphql/documents.ts'
import { type Executor, openExecutor } from '#graphql/execute.ts'
import { nouns } from '#graphql/modules.ts'
import { assemble, readModules } from '#graphql/schema.ts'
import { type Seal, sealWith } from '#graphql/streamId.ts'

export type Door = Executor & {
  readonly identify: Identify
  readonly say: Say
  readonly budget: Budget
  readonly events: EventSource
  readonly seal: Seal
}

type Given = {
  say: Say
  identify: Identify
  log: Log /** Of the installation: every process seals alike. */
  secret: string
}
type Instead = { budget?: Budget; events?: EventSource; manifest?: Manifest; schema?: Executor['schema'] }

/** The contract, ready to answer. */
export async function openDoor({ say, identify, log, secret }: Given, instead: Instead = {}): Promise<Door> {
  const {
    budget = leased(bucket),
    events = tail,
    manifest = readManifest(),
    schema = assemble(readModules(), nouns),
  } = instead
  const executor = await openExecutor({ schema, manifest, budget, events, log })
  return { ...executor, identify, say, budget, events, seal: sealWith(secret) }
}
