/** The button in a panel that puts its person or site beside another. */
import { ActionIcon } from "@mantine/core";
import { useViewer } from "../state/context";
import { Icon } from "../parts/icon";
import { partnerOf } from "./compare";

/** A button that opens the comparison with whoever was in most events with it. */
export function CompareButton({ node }: { readonly node: string }) {
  const { model, text, change } = useViewer();
  const compare = (): void => {
    const partner = partnerOf(model, node);
    if (partner !== null) change({ comparison: { of: "nodes", pair: [node, partner] } });
  };
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={text.compare} title={text.compare} onClick={compare}>
      <Icon name="compare" />
    </ActionIcon>
  );
}
