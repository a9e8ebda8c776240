/** The network around one node, and the chain between two people. */
import { Button, Checkbox } from "@mantine/core";
import { useMemo } from "react";
import { findPath, type Path } from "../data/chain";
import { edgeOf } from "../data/picture";
import { NodePicker } from "../parts/node-picker";
import { useViewer } from "../state/context";
import type { Chain } from "../state/view";
import { Entry, NameLink } from "../parts/entry";
import { Choice } from "./display";

const DEPTHS = ["0", "1", "2", "3"] as const;

/** A choice of how many steps around the selected node are shown, and two fields for the ends of a chain. */
export function NetworkSection() {
  return (
    <>
      <EgoControl />
      <ChainControl />
    </>
  );
}

function EgoControl() {
  const { picture, view, change, selection, text } = useViewer();
  const selected = selection?.kind === "node" ? picture.drawnAs(selection.key) : null;
  const node = view.ego?.node ?? selected;
  if (node === null) {
    return (
      <p className="quiet">
        {text.ego}: {text.egoHint}
      </p>
    );
  }
  return (
    <>
      <Choice
        label={text.ego}
        choices={DEPTHS}
        names={
          Object.fromEntries(DEPTHS.map((depth) => [depth, text.egoDepth(Number(depth))])) as Record<string, string>
        }
        value={String(view.ego?.depth ?? 0)}
        onChange={(depth) =>
          change({ ego: depth === "0" ? null : { node, depth: Number(depth) }, expanded: [], camera: null })
        }
      />
      {picture.graph.hasNode(node) && <NameLink node={node} name={picture.graph.getNodeAttribute(node, "label")} />}
    </>
  );
}

function ChainControl() {
  const { picture, view, change, text } = useViewer();
  const chain = view.chain ?? { from: "", to: "", weighted: false };
  const path = useMemo(() => (view.chain === null ? null : findPath(picture, view.chain)), [picture, view.chain]);
  const set = (part: Partial<Chain>): void => change({ chain: { ...chain, ...part }, selection: null });
  return (
    <fieldset className="chain">
      <legend>{text.chain}</legend>
      <NodePicker people size="xs" label={text.chainFrom} value={chain.from} onPick={(from) => set({ from })} />
      <NodePicker people size="xs" label={text.chainTo} value={chain.to} onPick={(to) => set({ to })} />
      <Checkbox
        size="xs"
        label={text.chainWeighted}
        checked={chain.weighted}
        onChange={(event) => set({ weighted: event.currentTarget.checked })}
      />
      {view.chain !== null && view.chain.from !== "" && view.chain.to !== "" && path === null && (
        <p className="quiet" role="status">
          {text.noChain}
        </p>
      )}
      {path !== null && <PathList path={path} />}
      {view.chain !== null && (
        <Button variant="default" size="xs" onClick={() => change({ chain: null })}>
          {text.clearChain}
        </Button>
      )}
    </fieldset>
  );
}

/** Who leads to whom; each link opens the events behind it. */
function PathList({ path: { nodes, edges } }: { readonly path: Path }) {
  const { model, picture, text } = useViewer();
  return (
    <>
      <p className="quiet" role="status">
        {text.chainSteps(edges.length)}
      </p>
      <ol className="list">
        {edges.map((edge, at) => {
          const link = edgeOf(model, picture, edge);
          const [from = "", to = ""] = [nodes[at], nodes[at + 1]];
          const { label, kind } = picture.graph.getNodeAttributes(to);
          return link === null ? null : (
            <Entry
              key={edge}
              target={{ kind: "edge", key: edge }}
              kind={kind}
              name={`${picture.graph.getNodeAttribute(from, "label")} — ${label}`}
              detail={text.edgeKinds[link.kind]}
              count={text.timesOf(link.times)}
              share={0}
            />
          );
        })}
      </ol>
    </>
  );
}
