/** Builds again, and shows the new graph or why there is none. */
import { Alert, Button } from "@mantine/core";
import { useState } from "react";
import { useViewer } from "../state/context";
import { askForBuild } from "./api";

/**
 * A button that waits for the build, and reloads the page when it is done; what a failed build said stands above it.
 */
export function BuildButton() {
  const { text } = useViewer();
  const [building, setBuilding] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const build = async (): Promise<void> => {
    setBuilding(true);
    const built = await askForBuild();
    setBuilding(false);
    if ("done" in built && built.done) window.location.reload();
    else setFault("done" in built ? built.said : (built.fault ?? text.noServer));
  };
  return (
    <>
      {fault !== null && <Alert role="alert">{fault}</Alert>}
      <Button loading={building} onClick={() => void build()}>
        {text.buildAgain}
      </Button>
    </>
  );
}
