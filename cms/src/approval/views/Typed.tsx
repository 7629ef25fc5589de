/** What somebody wrote and that could not be sent, so that it isn't lost. */
export const Typed = ({ comment }: { comment: string }) =>
  comment.trim() ? (
    <section className="notice">
      <h2>Det här hade du skrivit</h2>
      <blockquote className="said">{comment}</blockquote>
    </section>
  ) : null
