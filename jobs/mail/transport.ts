import { createTransport } from 'nodemailer'
import type { Actor } from '#domain/actor.ts'
import type { KeptMail } from '#domain/inbox/mail.ts'

/** Hands a mail to the outside. The same mail keeps the same Message-ID, so that a second copy is known for what it is. */
export type Post = {
  send(to: Pick<Actor, 'name' | 'email'>, mail: KeptMail, about: string): Promise<void>
  close(): void
}

export function openPost({
  smtpUrl,
  from,
  publicUrl,
}: {
  smtpUrl: string
  from?: string | undefined
  publicUrl: string
}): Post {
  const { hostname } = new URL(publicUrl)
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ name, email }, { id, subject, plain, html, attachmentName, attachment }, about) {
      await transport.sendMail({
        from: { name: 'Sangfroid', address: from ?? `sangfroid@${hostname}` },
        to: { name, address: email },
        subject,
        text: plain,
        html,
        ...(attachment && {
          attachments: [{ filename: attachmentName ?? 'file', content: attachment, encoding: 'utf8' }],
        }),
        messageId: `<${id}@${hostname}>`,
        references: [`<${about}@${hostname}>`],
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      })
    },
    close: () => transport.close(),
  }
}
