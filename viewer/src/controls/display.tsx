/** How the graph is drawn: what sites are folded into, where nodes stand, and how they and their edges look. */
import { NativeSelect, SegmentedControl } from "@mantine/core";
import { useViewer } from "../state/context";
import {
  COLOURINGS,
  EDGE_COLOURINGS,
  GRAINS,
  LABELLINGS,
  LAYOUTS,
  SIZINGS,
  WIDTHS,
  type Grain,
} from "../state/choices";

/** A choice for each side of the look. */
export function DisplaySection() {
  const { view, change, text } = useViewer();
  return (
    <>
      <Choice<Grain>
        label={text.grain}
        choices={GRAINS}
        names={text.grains}
        value={view.grain}
        onChange={(grain) => change({ grain, unfolded: [], folded: [] })}
      />
      <OneOf
        label={text.colouring}
        choices={COLOURINGS}
        names={text.colourings}
        value={view.colouring}
        onChange={(colouring) => change({ colouring })}
      />
      <OneOf
        label={text.sizing}
        choices={SIZINGS}
        names={text.sizings}
        value={view.sizing}
        onChange={(sizing) => change({ sizing })}
      />
      <OneOf
        label={text.labelling}
        choices={LABELLINGS}
        names={text.labellings}
        value={view.labelling}
        onChange={(labelling) => change({ labelling })}
      />
      <OneOf
        label={text.edgeColouring}
        choices={EDGE_COLOURINGS}
        names={text.edgeColourings}
        value={view.edgeColouring}
        onChange={(edgeColouring) => change({ edgeColouring })}
      />
      <OneOf
        label={text.width}
        choices={WIDTHS}
        names={text.widths}
        value={view.width}
        onChange={(width) => change({ width })}
      />
      <OneOf
        label={text.layout}
        choices={LAYOUTS}
        names={text.layouts}
        value={view.layout}
        onChange={(layout) => change({ layout })}
      />
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly choices: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of many, of which one is seen. */
export function OneOf<T extends string>({ label, choices, names, value, onChange }: ChoiceProps<T>) {
  return (
    <NativeSelect
      label={label}
      size="xs"
      data={choices.map((choice) => ({ value: choice, label: names[choice] }))}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = choices.find((choice) => choice === currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    />
  );
}

/** One of a few, all of which are seen. */
export function Choice<T extends string>({ label, choices, names, value, onChange }: ChoiceProps<T>) {
  return (
    <div className="choice">
      <span className="label">{label}</span>
      <SegmentedControl
        aria-label={label}
        size="xs"
        fullWidth
        transitionDuration={0}
        data={choices.map((choice) => ({ value: choice, label: names[choice] }))}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
