import { type SiteHealth, siteHealth } from '@lovat/shared/contract/site-health'
import type { PublisherAnswer } from '@lovat/shared/workflow/site-standing'
import { env } from '../env.ts'

export type Heard = { kind: 'told'; health: SiteHealth } | Exclude<PublisherAnswer, { kind: 'told' }>

/** Nobody's page may wait longer than this for what is only told them. */
const PATIENCE_MS = 1500

/** As far as this process knows: when the publisher last answered or, where it never has, when it was first asked. */
let lastHeard: string | undefined
let asking: Promise<Heard> | undefined

/** What the publisher says of itself just now. Never fails; those who ask at the same moment share one question. */
export function askPublisher(): Promise<Heard> {
  asking ??= ask().finally(() => {
    asking = undefined
  })
  return asking
}

async function ask(): Promise<Heard> {
  lastHeard ??= new Date().toISOString()
  let text: string
  try {
    // 503 says that there is nothing to show readers yet, which is an answer too.
    const answer = await fetch(`${env.publisherUrl}/healthz`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      cache: 'no-store',
      redirect: 'manual',
    })
    text = await answer.text()
  } catch {
    return { kind: 'silent', since: lastHeard }
  }
  lastHeard = new Date().toISOString()
  const health = siteHealth.safeParse(jsonIn(text))
  return health.success ? { kind: 'told', health: health.data } : { kind: 'unclear' }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
