/** Over the graph: what can be done with the selected node. */
import { Button } from "@mantine/core";
import { useViewer } from "../state/context";
import { choosing, expanding, folding, hiding, pinning, unfolding, unpinning } from "../state/steps";

/** A row of buttons: expand, fold or unfold, pin, pick, hide. */
export function NodeActions() {
  const { model, picture, view, change, selection, text } = useViewer();
  const node = selection?.kind === "node" ? picture.drawnAs(selection.key) : null;
  if (node === null || !picture.graph.hasNode(node)) return null;
  const { label, kind, members, x, y } = picture.graph.getNodeAttributes(node);
  const isPinned = view.pinned.has(node);
  const fold = kind === "person" ? null : folding(model, node);
  const limited = picture.cut || view.focus !== null || view.ego !== null;
  return (
    <div className="node-actions" role="toolbar" aria-label={`${text.actions} ${label}`}>
      {limited && <Action label={text.expand} onClick={() => change(expanding(node))} />}
      {members > 0 && <Action label={text.unfold} onClick={() => change(unfolding(model, node))} />}
      {fold !== null && (
        <Action label={text.foldInto(model.places.get(fold.place)?.name ?? "")} onClick={() => change(fold.step)} />
      )}
      <Action
        label={isPinned ? text.unpin : text.pin}
        onClick={() => change(isPinned ? unpinning(node) : pinning(node, { x, y }))}
      />
      <Action label={view.chosen.includes(node) ? text.unchoose : text.choose} onClick={() => change(choosing(node))} />
      <Action label={text.hide} onClick={() => change(hiding([node]))} />
    </div>
  );
}

function Action({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Button variant="default" size="compact-sm" data-over-graph onClick={onClick}>
      {label}
    </Button>
  );
}
