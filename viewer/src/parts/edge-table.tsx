/** The graph as a table: every edge a row, and its evidence behind a button. */
import { Button, Table, UnstyledButton } from "@mantine/core";
import { useMemo, useState } from "react";
import type { EdgeKind } from "../data/dataset";
import { rankEdges } from "../data/summary";
import { useViewer } from "../state/context";
import { formatSpan } from "../i18n/dates";
import { NameLink } from "./entry";

const PAGE = 100;

export function EdgeTable({ kinds }: { readonly kinds: readonly EdgeKind[] }) {
  const { model, text } = useViewer();
  const edges = useMemo(() => rankEdges(model.graph, kinds), [model, kinds]);
  const [shown, setShown] = useState(PAGE);
  const rest = edges.length - shown;
  return (
    <>
      <Table className="edge-table" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text.from}</Table.Th>
            <Table.Th>{text.to}</Table.Th>
            <Table.Th>{text.relation}</Table.Th>
            <Table.Th>{text.dates}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {edges.slice(0, shown).map((edge) => (
            <EdgeRow key={edge} edge={edge} />
          ))}
        </Table.Tbody>
      </Table>
      {rest > 0 && (
        <Button variant="subtle" size="xs" fullWidth onClick={() => setShown(shown + PAGE)}>
          {text.more(Math.min(rest, PAGE))}
        </Button>
      )}
    </>
  );
}

function EdgeRow({ edge }: { readonly edge: string }) {
  const { model, text, go } = useViewer();
  const [source, target] = model.graph.extremities(edge);
  const { kind, times, first, last } = model.graph.getEdgeAttributes(edge);
  const name = (node: string): string => model.graph.getNodeAttribute(node, "label");
  return (
    <Table.Tr>
      <Table.Td>
        <NameLink node={source} name={name(source)} />
      </Table.Td>
      <Table.Td>
        <NameLink node={target} name={name(target)} />
      </Table.Td>
      <Table.Td>
        <UnstyledButton className="link" onClick={() => go({ kind: "edge", key: edge })}>
          {text[kind]} {text.timesOf(times)}
        </UnstyledButton>
      </Table.Td>
      <Table.Td className="quiet">{formatSpan(first, last, text.language)}</Table.Td>
    </Table.Tr>
  );
}
