/** A sentence with some names in it marked. It is text: markup in it is shown as the characters it is made of. */
import { markNames } from "../data/marks";

/** The sentence as text, names on a coloured ground. */
export function Marked({ sentence, names }: { readonly sentence: string; readonly names: readonly string[] }) {
  // A stretch has no identity but its position.
  return markNames(sentence, names).map((stretch, index) =>
    stretch.marked ? <mark key={index}>{stretch.text}</mark> : <span key={index}>{stretch.text}</span>,
  );
}
