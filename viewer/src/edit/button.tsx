/** Opens what can be put right of a person, a site or an event; nothing where the page may not write. */
import { ActionIcon } from "@mantine/core";
import { Icon } from "../parts/icon";
import { useViewer } from "../state/context";
import { useEditing } from "./context";

/** A pencil in the panel of a person, site or event. */
export function CorrectButton() {
  const { change, selection, text } = useViewer();
  if (useEditing() === null || selection === null || selection.kind === "edge") return null;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={text.correct}
      title={text.correct}
      onClick={() => change({ editing: "selection" })}
    >
      <Icon name="edit" />
    </ActionIcon>
  );
}
