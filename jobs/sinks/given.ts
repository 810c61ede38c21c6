import type { Signing } from '#domain/ledger/sink.ts'
import type { Environment } from '#env'
import { openOutbound } from '../outbound.ts'
import { directorySink } from './directory.ts'
import { webhookSink } from './webhook.ts'

type Given = Pick<
  Environment,
  'MODE' | 'LEDGER_DIRECTORY' | 'LEDGER_WEBHOOK' | 'LEDGER_WEBHOOK_SECRET' | 'OUTBOUND_ALLOW' | 'secrets'
>

/** The keys and the places that this installation's operator chose; of a demonstration nothing leaves. */
export function signingOf({
  MODE,
  secrets,
  LEDGER_DIRECTORY,
  LEDGER_WEBHOOK,
  LEDGER_WEBHOOK_SECRET,
  OUTBOUND_ALLOW,
}: Given): Signing {
  return {
    seeds: secrets.ledger.map((key) => Buffer.from(key, 'base64')).filter(({ length }) => length === 32),
    sinks: [
      ...(LEDGER_DIRECTORY ? [directorySink(LEDGER_DIRECTORY)] : []),
      ...(LEDGER_WEBHOOK && MODE !== 'demo'
        ? [webhookSink(LEDGER_WEBHOOK, LEDGER_WEBHOOK_SECRET ?? '', openOutbound(OUTBOUND_ALLOW))]
        : []),
    ],
  }
}
