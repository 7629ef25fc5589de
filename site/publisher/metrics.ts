import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What a publisher knows of itself when it is asked. */
export type Measured = { published: number | null; head: number | null; lastError: string | null; releasePages: number; stalePages: number }

export type Metrics = ReturnType<typeof createMetrics>

/** Numbers for Prometheus. In: what to ask for those that are read only when somebody wants them. */
export function createMetrics(measure: () => Measured) {
  const registers = [new Registry()]
  const [registry] = registers
  collectDefaultMetrics({ ...(registry && { register: registry }) })
  const gauge = (name: string, help: string, read: (now: Measured) => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect: function collect() {
        this.set(read(measure()))
      },
    })
  gauge('lovat_ledger_published', 'Number of the newest ledger entry that readers see', ({ published }) => published ?? 0)
  gauge('lovat_ledger_head', 'Number of the newest ledger entry that the CMS has told of', ({ head }) => head ?? 0)
  gauge('lovat_ledger_lag', 'Ledger entries that readers do not see yet', ({ head, published }) => (head ?? 0) - (published ?? 0))
  gauge('lovat_fault', '1 while something is wrong that /healthz names', ({ lastError }) => (lastError === null ? 0 : 1))
  gauge('lovat_release_files', 'Files in the release that is served', ({ releasePages }) => releasePages)
  gauge('lovat_stale_pages', 'Pages that could not be made and are as they were', ({ stalePages }) => stalePages)
  const published = new Histogram({
    name: 'lovat_publish_seconds',
    help: 'Time from a wanted publication to pages in place, by way (in_place or release)',
    labelNames: ['way'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30, 120],
    registers,
  })
  const answers = new Counter({
    name: 'lovat_http_answers_total',
    help: 'Answers to readers, by status',
    labelNames: ['status'],
    registers,
  })
  return {
    answered: (status: number): void => answers.inc({ status: String(status) }),
    published: (way: 'in_place' | 'release', seconds: number): void => published.observe({ way }, seconds),
    contentType: registry?.contentType ?? 'text/plain',
    text: (): Promise<string> => registry?.metrics() ?? Promise.resolve(''),
  }
}
