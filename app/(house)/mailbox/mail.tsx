import { graphql } from '#app/gql/gql.ts'
import type { KeptMailFragment } from '#app/gql/graphql.ts'
import { Link } from '#app/ui/link.tsx'
import { Fold } from '#app/ui/list.tsx'
import { Time } from '#app/ui/time.tsx'
import { piecesOf } from './pieces.ts'

export const keptMail = graphql(/* GraphQL */ `
  fragment KeptMail on Mail {
    id
    subject
    plain
    attachmentName
    attachment
    at
  }
`)

/** A mail as its reader would get it: plain text, whose links lead to our own pages. */
export function Mail({ of, open, now }: { of: KeptMailFragment; open: boolean; now: string }) {
  return (
    <Fold
      className="fold mail"
      open={open}
      summary={
        <>
          <span className="subject">{of.subject}</span>
          <span className="small quiet">
            <Time at={of.at} form="near" now={now} />
          </span>
        </>
      }
    >
      <p className="plain-mail">
        {piecesOf(of.plain, process.env.PUBLIC_URL ?? '').map(({ text, path }, index) =>
          path === null ? (
            text
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a mail never changes, and may hold a link twice
            <Link key={index} href={path}>
              {text}
            </Link>
          ),
        )}
      </p>
      {of.attachment ? (
        <Fold className="fold mt-16" summary={of.attachmentName ?? ''}>
          <pre className="mono fingerprint">{of.attachment}</pre>
        </Fold>
      ) : null}
    </Fold>
  )
}
