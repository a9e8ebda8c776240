/** That something is likely and not sure. */
import { useViewer } from "../state/context";

/** A tag such as 可能 0.72; nothing for what is sure. */
export function Doubt({ confidence }: { readonly confidence: number | null | undefined }) {
  const { text } = useViewer();
  if (confidence == null) return null;
  return (
    <span className="tag doubt" title={text.doubtfulHint(Math.round(100 * confidence))}>
      {text.doubtful} {confidence}
    </span>
  );
}
