/** A recipe with a field for each of its parameters; names are completed from the graph. */
import { Autocomplete, Button, NativeSelect, TextInput } from "@mantine/core";
import { useMemo, useState } from "react";
import { useViewer } from "../state/context";
import { questionOf, type Parameter, type Recipe } from "./recipes";

interface Props {
  readonly recipes: readonly Recipe[];
  /** The question with everything filled in. */
  readonly onRun: (cypher: string) => void;
}

/** A list of recipes, the fields of the one chosen, and a button that asks it. */
export function RecipeForm({ recipes, onRun }: Props) {
  const { text } = useViewer();
  const [name, setName] = useState("");
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const recipe = recipes.find((one) => one.name === name);
  const question = recipe === undefined ? null : questionOf(recipe, given);
  return (
    <form
      className="recipe"
      aria-label={text.recipes}
      onSubmit={(event) => {
        event.preventDefault();
        if (question !== null) onRun(question);
      }}
    >
      <NativeSelect
        size="xs"
        label={text.recipes}
        value={name}
        data={[
          { value: "", label: text.noRecipe },
          ...recipes.map((one) => ({ value: one.name, label: one.title[text.language] })),
        ]}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {recipe?.parameters.map((parameter) => (
        <Field
          key={`${name} ${parameter.name}`}
          parameter={parameter}
          value={given[parameter.name] ?? ""}
          onChange={(value) => setGiven({ ...given, [parameter.name]: value })}
        />
      ))}
      {recipe !== undefined && (
        <Button type="submit" size="xs" disabled={question === null}>
          {text.run}
        </Button>
      )}
      {recipe !== undefined && <p className="quiet">{recipe.about[text.language]}</p>}
    </form>
  );
}

interface FieldProps {
  readonly parameter: Parameter;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Field({ parameter: { type, fallback, about }, value, onChange }: FieldProps) {
  const { model, text } = useViewer();
  const names = useMemo(() => {
    if (type !== "person" && type !== "site") return [];
    const nodes = model.graph.filterNodes((_node, { kind }) => (kind === "person") === (type === "person"));
    return [...new Set(nodes.map((node) => model.graph.getNodeAttribute(node, "label")))];
  }, [model, type]);
  const common = { size: "xs", label: about[text.language], lang: "zh-Hans", placeholder: fallback ?? "" } as const;
  if (names.length > 0) return <Autocomplete {...common} data={names} limit={8} value={value} onChange={onChange} />;
  return (
    <TextInput
      {...common}
      type={type === "day" ? "date" : "text"}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
