import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { makeJSONPgSmartTagsPlugin } from 'postgraphile/utils'
import { databaseUrl, poolSize, report, settingsOf, subject, whoAsks } from './peer.ts'

// PostGraphile 5 over the same tables, as the same role, under the same fences, in production mode and without what its
// documentation says to switch off there (explain, watch, GraphiQL); `pgSettings` is its own way of saying who asks.
const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize, options: '-c timezone=UTC' })

// By PostGraphile's own names, a note that corrects and one that is corrected would meet in one field.
const names = makeJSONPgSmartTagsPlugin({
  version: 1,
  config: { constraint: { 'notes.notes_corrects': { tags: { foreignSingleFieldName: 'correctedBy' } } } },
})

const preset: GraphileConfig.Preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [names],
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ pool, schemas: subject.schemas, pubsub: false })],
  grafserv: { graphqlPath: '/api/graphql', graphiql: false, watch: false },
  grafast: {
    explain: false,
    context: async ({ node }) => ({ pgSettings: settingsOf(await whoAsks(pool, node?.req.headers.authorization)) }),
  },
}
const server = createServer()
await postgraphile(preset).createServ(grafserv).addTo(server)
server.listen(0, '127.0.0.1', () => report((server.address() as AddressInfo).port))
