/** The labels and types of the graph with their properties, beside the question. */
import { useViewer } from "../state/context";
import type { Schema } from "./recipes";

/** A list that opens: `(:Person)` or `[:VISITED]`, each with the names of its properties. */
export function SchemaList({ schema }: { readonly schema: Schema }) {
  const { text } = useViewer();
  return (
    <details className="schema">
      <summary>{text.schema}</summary>
      <dl>
        {Object.entries({ ...schema.nodes, ...schema.relationships }).map(([name, properties]) => (
          <div key={name}>
            <dt>
              <code>{name in schema.nodes ? `(:${name})` : `[:${name}]`}</code>
            </dt>
            <dd>{properties.join(", ")}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
