import { createHmac, randomUUID } from 'node:crypto'
import type { Sink } from '#domain/ledger/sink.ts'
import type { Outbound } from '../outbound.ts'

/** Standard Webhooks 1.0: id, time and body under one HMAC. A receiver that answers GET with its newest note can be read back. */
export function webhookSink(address: string, secret: string, outbound: Outbound): Sink {
  const newest = async (origin: string): Promise<string | null> => {
    const url = new URL(address)
    url.searchParams.set('origin', origin)
    const { status, body } = await outbound('GET', url.href, signed('', secret))
    if (status === 204) return null
    if (status !== 200) throw new Error(`The receiver answered ${status}.`)
    return body
  }
  return {
    name: 'webhook',
    async keep(origin, number, note, kind = 'checkpoint') {
      const said =
        kind === 'checkpoint'
          ? { type: 'ledger.checkpoint', data: { origin, size: number, checkpoint: note } }
          : { type: 'ledger.common_root', data: { origin, signedAt: new Date(number).toISOString(), note } }
      const payload = JSON.stringify(said)
      const { status } = await outbound('POST', address, signed(payload, secret), payload)
      if (status < 200 || status > 299) throw new Error(`The receiver answered ${status}.`)
      return String(status)
    },
    newest,
    async all(origin) {
      const note = await newest(origin)
      return note === null ? [] : [note]
    },
  }
}

function signed(body: string, secret: string): Record<string, string> {
  const id = `msg_${randomUUID()}`
  const at = String(Math.floor(Date.now() / 1000))
  const signature = createHmac('sha256', secret).update(`${id}.${at}.${body}`).digest('base64')
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': at,
    'webhook-signature': `v1,${signature}`,
  }
}
