import { derived, type Shape } from '../read/shape.ts'
import { type CommonRootProof, commonRootSchema } from './manifest.ts'
import { checkpointShape } from './shape.ts'

/** A page is ordered by an id last; within one organisation its moment is one. */
const COMMON_ROOTS =
  "(select r.*, lpad(to_hex((extract(epoch from r.signed_at) * 1000)::bigint), 32, '0')::uuid as id from common_roots r)"

const PATH =
  "(select coalesce(json_agg(encode(p.hash, 'hex') order by p.at), '[]') from unnest(@.path) with ordinality p(hash, at))"
const PROOF = `json_build_object('schema', 'common-root/1', 'checkpoint', (select c.note from checkpoints c where c.org_id = @.org_id and c.size = @.checkpoint_size),
  'salt', encode(@.salt, 'hex'), 'index', @.index, 'size', @.size, 'path', ${PATH}, 'root', encode(@.root, 'hex'), 'note', @.note)`

const sentShape: Shape = {
  type: 'Anchor',
  from: 'common_root_anchors',
  visible: 'false',
  fields: { sink: '@.sink', sentAt: '@.sent_at', kept: '@.kept', answer: '@.answer' },
}

/** What an organisation holds of a root over all of them; of the others there is nothing in it. */
export const commonRootShape: Shape = {
  type: 'CommonRoot',
  from: COMMON_ROOTS,
  visible: 'false',
  fields: {
    signedAt: '@.signed_at',
    checkpoint: { one: () => checkpointShape, on: '~.org_id = @.org_id and ~.size = @.checkpoint_size' },
    salt: "encode(@.salt, 'hex')",
    index: '@.index',
    path: PATH,
    size: '@.size',
    root: "encode(@.root, 'hex')",
    note: '@.note',
    keyId: '@.key_id',
    proof: derived<{ _proof: CommonRootProof }>({ proof: PROOF }, ({ _proof }) => printProof(_proof)),
    anchors: {
      list: () => sentShape,
      on: '~.org_id = @.org_id and ~.signed_at = @.signed_at',
      order: '~.sink',
      limit: '10',
    },
  },
}

/** As it is handed to the verifier. */
const printProof = (proof: CommonRootProof): string => `${JSON.stringify(commonRootSchema.parse(proof), null, 2)}\n`
