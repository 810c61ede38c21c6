import { EventEmitter } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { Logger, parseCronItems, type Runner, run, type WorkerEvents } from 'graphile-worker'
import { database } from '#db/client.ts'
import type { Signing } from '#domain/ledger/sink.ts'
import { laneDeadline, sweepDeadlines } from './laneDeadline.ts'
import { ledgerCron, ledgerTasks } from './ledger.ts'
import { checkLinksOfAll } from './links/checkLinks.ts'
import { openPost } from './mail/transport.ts'
import { mailInvitation } from './mailInvitation.ts'
import { mailNotice } from './mailNotice.ts'
import { mailReceipt } from './mailReceipt.ts'
import { mailReset } from './mailReset.ts'
import { releaseAtItsTime, sweepDue } from './releaseDue.ts'
import { sweepRiskReviews } from './riskReviews.ts'
import { freeAbandoned, type Rhythm, startSignOfLife } from './signOfLife.ts'
import { sweepWords } from './sweepVersions.ts'

export type JobsGiven = {
  databaseUrl: string
  publicUrl: string
  /** Absent: mails are kept, and none leaves. */
  smtpUrl?: string | undefined
  mailFrom?: string | undefined
  signing: Signing
  /** Whether the links of past cases are asked; a demonstration sends nothing outside. */
  visits?: boolean | undefined
  /** Of its signs of life; only a test has another than the usual one. */
  rhythm?: Rhythm | undefined
  log: { error(about: object, message: string): void }
}

/** What happens later, in this process; any number of processes share the work. */
export async function startJobs({
  databaseUrl,
  publicUrl,
  smtpUrl,
  mailFrom,
  signing,
  visits = false,
  rhythm,
  log,
}: JobsGiven): Promise<{ stop(): Promise<void> }> {
  const post = smtpUrl ? openPost({ smtpUrl, from: mailFrom, publicUrl }) : null
  const pools: string[] = []
  const events: WorkerEvents = new EventEmitter()
  events.on('pool:create', ({ workerPool }) => pools.push(workerPool.id))
  let running = 0
  events.on('job:start', () => running++)
  events.on('job:complete', () => running--)
  const runner: Runner = await run({
    events,
    connectionString: databaseUrl,
    maxPoolSize: 4,
    concurrency: 2,
    pollInterval: 2_000,
    noHandleSignals: true,
    taskList: {
      mail_notice: mailNotice(publicUrl, post),
      mail_invitation: mailInvitation(publicUrl, post),
      mail_reset: mailReset(publicUrl, post),
      mail_receipt: mailReceipt(publicUrl, post, signing),
      ...ledgerTasks(signing),
      lane_deadline: laneDeadline,
      sweep_deadlines: sweepDeadlines,
      free_abandoned: freeAbandoned,
      release_due: releaseAtItsTime,
      sweep_publications: sweepDue,
      sweep_versions: sweepWords,
      sweep_risk_reviews: sweepRiskReviews,
      check_links: () => checkLinksOfAll(),
    },
    parsedCronItems: parseCronItems([
      { task: 'sweep_deadlines', match: '* * * * *', options: { maxAttempts: 1, backfillPeriod: 0 } },
      { task: 'sweep_publications', match: '* * * * *', options: { maxAttempts: 1, backfillPeriod: 60_000 } },
      ...ledgerCron,
      { task: 'sweep_versions', match: '* * * * *', options: { maxAttempts: 1, backfillPeriod: 0 } },
      { task: 'sweep_risk_reviews', match: '* * * * *', options: { maxAttempts: 1, backfillPeriod: 0 } },
      ...(visits
        ? [{ task: 'check_links', match: '23 * * * *', options: { maxAttempts: 1, backfillPeriod: 0 } } as const]
        : []),
    ]),
    // The library's own sentences quote errors, and a mail server's error quotes addresses.
    logger: new Logger(() => (level, _sentence, about) => {
      if (level === 'error') log.error({ err: about?.error }, 'job failed')
    }),
  })
  const life = startSignOfLife(pools, (error) => log.error({ err: error }, 'no sign of life'), rhythm)
  return {
    async stop() {
      await runner.stop()
      // What was being fetched at that moment is run all the same, and stays locked: others would wait for it in vain.
      for (let waited = 0; running > 0 && waited < 5_000; waited += 20) await pause(20)
      await life.stop()
      await database().pool.query('select graphile_worker.force_unlock_workers($1)', [pools])
      post?.close()
    },
  }
}
