import { personBy } from '../people/shape.ts'
import { permission } from '../permission.ts'
import { derived, type Shape } from '../read/shape.ts'
import { fromHex, toHex } from './bytes.ts'
import { commonRootShape } from './commonRootShape.ts'
import { noteKey, printKey } from './note.ts'
import { keepers, refusalToVerify } from './rules.ts'
import { rootOf } from './tree.ts'

const bytes = (text: string) => fromHex(text) ?? new Uint8Array()

export const anchorShape: Shape = {
  type: 'Anchor',
  from: 'anchors',
  visible: 'false',
  fields: { sink: '@.sink', sentAt: '@.sent_at', kept: '@.kept', answer: '@.answer' },
}

/** A page is ordered by an id last; the size of a checkpoint is one. */
const CHECKPOINTS = "(select c.*, lpad(to_hex(c.size), 32, '0')::uuid as id from checkpoints c)"

export const checkpointShape: Shape = {
  type: 'Checkpoint',
  from: CHECKPOINTS,
  visible: 'false',
  fields: {
    size: '@.size',
    root: "encode(@.root, 'hex')",
    note: '@.note',
    keyId: '@.key_id',
    signedAt: '@.signed_at',
    provedFrom: '@.proved_from',
    anchored: 'exists (select from anchors a where a.org_id = @.org_id and a.size >= @.size and a.kept)',
    anchors: {
      list: () => anchorShape,
      on: '~.org_id = @.org_id and ~.size = @.size',
      order: '~.sent_at desc, ~.sink',
      limit: '100',
    },
  },
}

type KeyRow = { _publicKey: string; _origin: string }
export const ledgerKeyShape: Shape = {
  type: 'LedgerKey',
  from: 'ledger_keys',
  visible: 'false',
  fields: {
    keyId: '@.key_id',
    key: derived<KeyRow>(
      {
        publicKey: "encode(@.public_key, 'hex')",
        origin: '(select o.origin from ledger_origins o where o.org_id = @.org_id)',
      },
      ({ _publicKey, _origin }) => printKey(noteKey(_origin, bytes(_publicKey))),
    ),
    addedAt: '@.added_at',
    introduction: '@.introduction',
    revokedAt: '(select r.revoked_at from ledger_key_revocations r where r.org_id = @.org_id and r.key_id = @.key_id)',
    lastTrustedSize:
      '(select r.last_size from ledger_key_revocations r where r.org_id = @.org_id and r.key_id = @.key_id)',
  },
}

export const verificationShape: Shape = {
  type: 'LedgerVerification',
  from: 'verifications',
  visible: keepers('~'),
  fields: {
    askedAt: '@.asked_at',
    askedBy: personBy('asked_by'),
    finishedAt: '@.finished_at',
    checked: '@.checked',
    size: '@.size',
    verdict: '@.verdict',
    findings:
      "(select coalesce(json_agg(json_build_object('code', lower(f ->> 'code'), 'position', f -> 'position')), '[]') from jsonb_array_elements(@.findings) f)",
  },
}

type Head = { _size: number; _frontier: readonly string[] }

/** One tree for each organisation; its size tells how busy a house is, so only those who keep or audit it read this. */
export const ledgerShape: Shape = {
  type: 'Ledger',
  from: 'ledger_heads',
  visible: keepers('~'),
  fields: {
    origin: '(select o.origin from ledger_origins o where o.org_id = @.org_id)',
    size: '@.size',
    root: derived<Head>(
      {
        size: '@.size',
        frontier:
          "(select coalesce(json_agg(encode(f.hash, 'hex') order by f.at), '[]') from unnest(@.frontier) with ordinality f(hash, at))",
      },
      ({ _size, _frontier }) => toHex(rootOf({ size: _size, frontier: _frontier.map(bytes) })),
    ),
    unsealed: 'unsealed_events(@.org_id)',
    checkpoints: {
      page: () => checkpointShape,
      on: '~.org_id = @.org_id',
      orders: { newest: { by: '~.size', type: 'integer', descending: true } },
    },
    lastCheckpoint: { one: () => checkpointShape, on: '~.org_id = @.org_id', order: '~.size desc' },
    lastAnchored: {
      one: () => checkpointShape,
      on: '~.org_id = @.org_id and ~.size = (select max(a.size) from anchors a where a.org_id = @.org_id and a.kept)',
    },
    commonRoots: {
      page: () => commonRootShape,
      on: '~.org_id = @.org_id',
      orders: { newest: { by: '~.signed_at', type: 'timestamptz', descending: true } },
    },
    lastCommonRoot: {
      one: () => commonRootShape,
      on: '~.org_id = @.org_id and exists (select from common_root_anchors a where a.org_id = ~.org_id and a.signed_at = ~.signed_at and a.kept)',
      order: '~.signed_at desc',
    },
    keys: { list: () => ledgerKeyShape, on: '~.org_id = @.org_id', order: '~.added_at desc, ~.key_id', limit: '100' },
    lastVerification: {
      one: () => verificationShape,
      on: '~.org_id = @.org_id and ~.finished_at is not null',
      order: '~.finished_at desc, ~.id desc',
    },
    verification: { one: () => verificationShape, on: '~.org_id = @.org_id and ~.finished_at is null' },
    viewerMayVerify: derived({}, (_, { actor }) => permission(refusalToVerify)(actor, undefined)),
  },
}
