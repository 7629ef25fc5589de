import type { EditViewConfig } from 'payload'

/** The tab of a document with its difference and its timeline. */
export const historyView: EditViewConfig = {
  path: '/historik',
  Component: '/components/HistoryView/index.client.tsx#HistoryView',
  tab: { label: 'Skillnad och historik', href: '/historik', order: 200 },
}
