/** Stops the layout of a large graph while it is being computed, and lets it go on. */
import { ActionIcon } from "@mantine/core";
import { useViewer } from "../state/context";
import { Icon } from "../parts/icon";

/** A button over the graph that pauses the layout or goes on with it; there only while there is something to pause. */
export function ArrangeButton() {
  const { arrangement, text } = useViewer();
  const { done, stopped, stop, go } = arrangement;
  if (done && !stopped) return null;
  const label = stopped ? text.goArranging : text.stopArranging;
  return (
    <ActionIcon variant="default" size="lg" aria-label={label} title={label} onClick={stopped ? go : stop}>
      <Icon name={stopped ? "play" : "pause"} />
    </ActionIcon>
  );
}
