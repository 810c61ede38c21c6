import { decrypt, encrypt, unwrap } from './atRest.ts'

export type Salted = { readonly salt: Buffer; readonly value: string }
export type DataKey = { readonly id: string; readonly wrapped: Uint8Array }
export type Place = { readonly orgId: string; readonly eventId: string; readonly field: string }

const about = ({ orgId, eventId, field }: Place) => `${orgId} ${eventId} ${field}`
/** What a wrapped key is bound to: it unwraps for no other organisation and under no other name. */
export const ownerOf = (orgId: string, keyId: string) => `${orgId} ${keyId}`

/** Salt and value together, under the data key of whoever they belong to. */
export function sealPrivate(place: Place, { salt, value }: Salted, key: DataKey): Buffer {
  const clear = Buffer.concat([salt, Buffer.from(value)])
  return encrypt(unwrap(key.wrapped, ownerOf(place.orgId, key.id)), clear, about(place))
}

export function openPrivate(place: Place, sealed: Uint8Array, key: DataKey): Salted {
  const clear = decrypt(unwrap(key.wrapped, ownerOf(place.orgId, key.id)), sealed, about(place))
  return { salt: clear.subarray(0, 32), value: clear.subarray(32).toString() }
}

/** A private field as one statement brings it: sealed with its wrapped key, or null where the key was destroyed. */
export type SealedJson = {
  readonly org: string
  readonly event: string
  readonly field: string
  readonly key: string
  readonly wrapped: string | null
  readonly sealed: string
  /** Written by an older version, and not sealed yet. */
  readonly clear: string | null
}

/** SQL for the above, over a row of `event_private` (alias `x`). */
export const sealedJsonSql = `(select json_build_object('org', x.org_id, 'event', x.event_id, 'field', x.field, 'key', x.key_id, 'wrapped', translate(encode(k.wrapped, 'base64'), E'\\n', ''), 'sealed', translate(encode(x.sealed, 'base64'), E'\\n', ''), 'clear', x.value) from (select) one left join private_keys k on k.org_id = x.org_id and k.id = x.key_id)`

export function openJson(row: SealedJson | null): string | null {
  if (row && row.clear !== null) return row.clear
  return openSalted(row)?.value ?? null
}

/** With its salt, for whoever is shown that it is what was sealed; null once its key is destroyed. */
export function openSalted(row: SealedJson | null): Salted | null {
  if (!row || row.wrapped === null || row.clear !== null) return null
  const [place, key] = [
    { orgId: row.org, eventId: row.event, field: row.field },
    { id: row.key, wrapped: Buffer.from(row.wrapped, 'base64') },
  ]
  return openPrivate(place, Buffer.from(row.sealed, 'base64'), key)
}
