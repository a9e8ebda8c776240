/** How the graph is drawn: what sites are folded into, by what nodes are coloured, where they stand. */
import { NativeSelect, SegmentedControl } from "@mantine/core";
import { useViewer } from "../state/context";
import { GRAINS, LAYOUTS, type Colouring, type Grain } from "../state/view";

const COLOURINGS: readonly Colouring[] = ["kind", "community"];

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
      <Choice<Colouring>
        label={text.colouring}
        choices={COLOURINGS}
        names={text.colourings}
        value={view.colouring}
        onChange={(colouring) => change({ colouring })}
      />
      <NativeSelect
        label={text.layout}
        size="xs"
        data={LAYOUTS.map((layout) => ({ value: layout, label: text.layouts[layout] }))}
        value={view.layout}
        onChange={({ currentTarget: { value } }) =>
          change({ layout: LAYOUTS.find((layout) => layout === value) ?? "force" })
        }
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
