/** Filters: what is picked is kept, and where nothing is picked, everything. */
import { Button, Checkbox, Chip, MultiSelect, NumberInput } from "@mantine/core";
import { useMemo } from "react";
import { hasDoubt } from "../data/doubt";
import { countValues, type FilterValue } from "../data/values";
import { eventType, roleName, siteKind } from "../i18n/kinds";
import { useViewer } from "../state/context";
import { NO_FILTERS, type Filters } from "../state/view";

type ListName = Exclude<keyof Filters, "least" | "sure">;

/** Chips and lists of everything that can be filtered by, each with how often it comes. */
export function FilterSection() {
  const { model, view, change, text } = useViewer();
  const values = useMemo(() => countValues(model), [model]);
  const { filters } = view;
  const set = (part: Partial<Filters>): void => change((now) => ({ filters: { ...now.filters, ...part } }));
  const list = (name: ListName, label: string, labelOf: (value: string) => string) => ({
    label,
    values: values[name],
    picked: filters[name],
    labelOf,
    onPick: (picked: string[]) => set({ [name]: picked }),
  });
  const kindOf = (kind: string): string => siteKind(kind, text.language);
  return (
    <>
      <p className="quiet">{text.filtersHint}</p>
      <Chips {...list("kinds", text.kindFilter, (kind) => nameOf(text.nodeKinds, kind))} />
      <Chips {...list("types", text.typeFilter, (type) => eventType(type, text.language))} />
      <Chips {...list("roles", text.roleFilter, (role) => roleName(role, text.language))} />
      <Chips {...list("levels", text.levelFilter, kindOf)} />
      <Many {...list("sites", text.siteFilter, kindOf)} />
      <Many {...list("homes", text.homeFilter, (home) => home)} />
      <Many {...list("papers", text.newspaper, (paper) => paper)} />
      <Many {...list("files", text.file, (file) => file)} />
      <Chips {...list("evidence", text.evidenceFilter, (kind) => nameOf(text.evidenceKinds, kind))} />
      {hasDoubt(model) && (
        <Checkbox
          label={text.onlySure}
          size="xs"
          checked={filters.sure}
          onChange={({ currentTarget }) => set({ sure: currentTarget.checked })}
        />
      )}
      <NumberInput
        label={text.least}
        suffix={` ${text.leastUnit}`}
        size="xs"
        min={1}
        max={9999}
        allowDecimal={false}
        value={filters.least}
        onChange={(value) => set({ least: Math.max(1, Number(value) || 1) })}
      />
      <Button
        variant="default"
        size="xs"
        disabled={JSON.stringify(filters) === JSON.stringify(NO_FILTERS)}
        onClick={() => change({ filters: NO_FILTERS })}
      >
        {text.clearFilters}
      </Button>
    </>
  );
}

interface ListProps {
  readonly label: string;
  readonly values: readonly FilterValue[];
  readonly picked: readonly string[];
  readonly labelOf: (value: string) => string;
  readonly onPick: (picked: string[]) => void;
}

/** For a few values: all are seen. Left out where there is nothing to choose from. */
function Chips({ label, values, picked, labelOf, onPick }: ListProps) {
  if (values.length < 2) return null;
  return (
    <fieldset className="chips">
      <legend>{label}</legend>
      <Chip.Group multiple value={[...picked]} onChange={onPick}>
        {values.map(({ value, count }) => (
          <Chip key={value} value={value} size="xs" variant="outline">
            {labelOf(value)} <span className="count">{count}</span>
          </Chip>
        ))}
      </Chip.Group>
    </fieldset>
  );
}

/** For many values: a field that finds them. */
function Many({ label, values, picked, labelOf, onPick }: ListProps) {
  const { text } = useViewer();
  if (values.length < 2) return null;
  return (
    <MultiSelect
      label={label}
      placeholder={picked.length === 0 ? text.all : ""}
      size="xs"
      searchable
      clearable
      limit={60}
      data={values.map(({ value, count }) => ({ value, label: `${labelOf(value)} ${count}` }))}
      value={[...picked]}
      onChange={onPick}
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  );
}

function nameOf(names: Readonly<Record<string, string>>, key: string): string {
  return names[key] ?? key;
}
