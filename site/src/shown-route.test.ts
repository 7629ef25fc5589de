import { expect, test } from 'vitest'
import { pageFacts } from './routes/page-facts.ts'
import type { Route } from './routes/route.ts'
import { shownRoute } from './shown-route.ts'

const about: Route = { page: 'about', path: '/om/', props: { municipalities: 290, examples: 6, facts: pageFacts('Lovat', []) } }
const notFound: Route = { page: 'notFound', path: '/404.html', props: { letters: [] } }

test('a page shows what the publisher hands over, else what the stock build does', () => {
  expect(shownRoute({ locals: { route: about }, props: {} }, 'about')).toBe(about)
  expect(shownRoute({ locals: {}, props: about }, 'about')).toBe(about)
  expect(shownRoute({ locals: { route: about }, props: notFound }, 'notFound', 'about')).toBe(about)
})

test('a route of another type is refused', () => {
  expect(() => shownRoute({ locals: { route: notFound }, props: {} }, 'about')).toThrow('The page for about was asked to show notFound')
})
