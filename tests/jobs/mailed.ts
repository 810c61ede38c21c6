import { openPost, type Post } from '#jobs/mail/transport.ts'
import { openPostOffice, type PostOffice } from '#tests/jobs/postOffice.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type World, world } from '#tests/support/world.ts'

export const publicUrl = 'https://sangfroid.example'
export let lumen: World
export let office: PostOffice
export let post: Post

export async function arrange() {
  lumen = await world()
  await asSuperuser('update organisations set demo = false where id = $1', [lumen.lumen.orgId])
  office = await openPostOffice()
  post = openPost({ smtpUrl: office.url, publicUrl })
}

export async function close() {
  post.close()
  await office.close()
}

export function empty() {
  office.received.length = 0
}

export type Payload = { orgId: string; memberId: string; notificationId: string; saidAt: string }
