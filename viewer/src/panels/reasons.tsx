/** Why what several pages say is said of one person or site, and why a namesake is another: for who doubts it. */
import { useViewer } from "../state/context";

/** A line that opens to the reasons; nothing where there are none. */
export function Reasons({ node }: { readonly node: string }) {
  const { model, text } = useViewer();
  const { reasons = [] } = model.graph.getNodeAttributes(node);
  if (reasons.length === 0) return null;
  return (
    <details className="reasons">
      <summary className="quiet">{text.whyOne(reasons.length)}</summary>
      <ul className="list compact">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
