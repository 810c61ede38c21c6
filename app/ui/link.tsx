import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/** Never fetched ahead: a read happens in a person's name, when that person asks. */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />
}
