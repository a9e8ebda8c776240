/** What the reader picked, narrowed down to, hid or pinned, and the way back from each. */
import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useViewer } from "../state/context";
import { hiding } from "../state/steps";

/** A line for each, with how many nodes it is, and its buttons. */
export function PickedSection() {
  const { picture, view, change, text } = useViewer();
  const { chosen, focus, hidden, pinned } = view;
  const chooseNeighbours = (): void => {
    const { graph } = picture;
    const around = chosen.filter((node) => graph.hasNode(node)).flatMap((node) => graph.neighbors(node));
    change({ chosen: [...new Set([...chosen, ...around])] });
  };
  return (
    <>
      {chosen.length === 0 ? (
        <p className="quiet">{text.pickedHint}</p>
      ) : (
        <Row label={text.chosenCount(chosen.length)}>
          <Small label={text.onlyThese} onClick={() => change({ focus: chosen, expanded: [], camera: null })} />
          <Small label={text.chooseNeighbours} onClick={chooseNeighbours} />
          <Small label={text.hide} onClick={() => change(hiding(chosen))} />
          <Small label={text.clearChosen} onClick={() => change({ chosen: [] })} />
        </Row>
      )}
      {focus !== null && (
        <Row label={text.focusCount(focus.length)}>
          <Small label={text.showWhole} onClick={() => change({ focus: null, expanded: [], camera: null })} />
        </Row>
      )}
      {hidden.length > 0 && (
        <Row label={text.hiddenCount(hidden.length)}>
          <Small label={text.showHidden} onClick={() => change({ hidden: [] })} />
        </Row>
      )}
      {pinned.size > 0 && (
        <Row label={text.pinnedCount(pinned.size)}>
          <Small label={text.unpinAll} onClick={() => change({ pinned: new Map() })} />
        </Row>
      )}
    </>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="choice">
      <span className="label" role="status">
        {label}
      </span>
      <div className="buttons">{children}</div>
    </div>
  );
}

function Small({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Button variant="default" size="compact-xs" onClick={onClick}>
      {label}
    </Button>
  );
}
