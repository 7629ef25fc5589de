/**
 * Where a reader does what the letter asks: the admin, or the approval page, for a third promisor who only approves and for
 * whoever is asked to approve.
 */
export const linkTo = (adminUrl: string, { collection, id }: { collection: string; id: string }, inAdmin: boolean): string =>
  `${adminUrl}/${inAdmin ? 'admin/collections' : 'godkann'}/${collection}/${id}`
