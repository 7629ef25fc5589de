import { isAnythingTyped, type TypedAnswer } from '../read-form.ts'

/** What somebody wrote and that could not be sent, so that it isn't lost. */
export const Typed = ({ typed }: { typed: TypedAnswer }) =>
  isAnythingTyped(typed) ? (
    <section className="notice">
      <h2>Det här hade du skrivit</h2>
      {[typed.comment, typed.text].map(
        (words) =>
          words.trim() && (
            <blockquote key={words} className="said">
              {words}
            </blockquote>
          ),
      )}
    </section>
  ) : null
