/** The controls beside the graph: what is shown and how. Closed they leave a button. */
import { Accordion, ActionIcon, CloseButton, Indicator } from "@mantine/core";
import { useEffect, useRef, type ReactNode, type RefObject } from "react";
import { useViewer } from "../state/context";
import { FIRST_VIEW, NO_FILTERS, type View } from "../state/view";
import { Icon } from "../parts/icon";
import { DisplaySection } from "./display";
import { FilterSection } from "./filters";
import { NetworkSection } from "./network";
import { PickedSection } from "./picked";
import { StatisticsSection } from "./statistics";

/** A column of sections beside the graph, or the button that opens it. */
export function Controls() {
  const { view, change, text } = useViewer();
  const place = useFocusAfterToggle(view.controls);
  if (!view.controls) return <ClosedControls place={place} />;
  return (
    <aside className="controls" aria-label={text.controls} ref={place}>
      <div className="panel-head">
        <h2>{text.controls}</h2>
        <CloseButton
          aria-label={text.closeControls}
          title={text.closeControls}
          onClick={() => change({ controls: false }, "drift")}
        />
      </div>
      <Accordion
        multiple
        defaultValue={["filters", "display"]}
        variant="default"
        chevronPosition="left"
        transitionDuration={0}
      >
        <Section value="filters" title={text.filters}>
          <FilterSection />
        </Section>
        <Section value="display" title={text.display}>
          <DisplaySection />
        </Section>
        <Section value="statistics" title={text.statistics}>
          <StatisticsSection />
        </Section>
        <Section value="network" title={text.network}>
          <NetworkSection />
        </Section>
        <Section value="picked" title={text.picked}>
          <PickedSection />
        </Section>
      </Accordion>
    </aside>
  );
}

/** Opening and closing take the button away that had the focus: it goes to the first button of what comes instead. */
function useFocusAfterToggle(open: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(open);
  useEffect(() => {
    if (before.current !== open) place.current?.querySelector("button")?.focus();
    before.current = open;
  }, [open]);
  return place;
}

function Section({ value, title, children }: { value: string; title: string; children: ReactNode }) {
  return (
    <Accordion.Item value={value}>
      <Accordion.Control>{title}</Accordion.Control>
      <Accordion.Panel>{children}</Accordion.Panel>
    </Accordion.Item>
  );
}

/** A button with the number of settings that make a difference. */
function ClosedControls({ place }: { readonly place: RefObject<HTMLDivElement | null> }) {
  const { view, change, text } = useViewer();
  return (
    <div className="controls-closed" ref={place}>
      <Indicator disabled={countSettings(view) === 0} label={countSettings(view)} size={16}>
        <ActionIcon
          variant="default"
          size="lg"
          data-over-graph
          aria-label={text.openControls}
          aria-expanded={false}
          title={text.openControls}
          onClick={() => change({ controls: true }, "drift")}
        >
          <Icon name="controls" />
        </ActionIcon>
      </Indicator>
    </div>
  );
}

/** How many settings differ from those of the first view. */
function countSettings(view: View): number {
  const { least, sure, ...lists } = view.filters;
  return [
    ...Object.values(lists).map((list) => list.length > 0),
    least !== NO_FILTERS.least,
    sure,
    view.focus !== null,
    view.ego !== null,
    view.hidden.length > 0,
    view.pinned.size > 0,
    view.grain !== "site" || view.folded.length > 0,
    view.chain !== null,
    ...LOOKS.map((field) => view[field] !== FIRST_VIEW[field]),
  ].filter(Boolean).length;
}

const LOOKS = ["colouring", "sizing", "edgeColouring", "width", "labelling", "layout"] as const;
