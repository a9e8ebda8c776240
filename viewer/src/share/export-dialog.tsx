/** Exports what is seen, or what of it is picked, in any format of `xingji export`. */
import { Alert, Button, Checkbox, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { Dialog } from "../parts/dialog";
import { useViewer } from "../state/context";
import { send, type Fault } from "../state/post";
import { useServed } from "../state/served";
import { download } from "./download";
import { exportWishOf } from "./export-wish";

/** A dialog that asks what to export and in which format, and saves the file that the server writes. */
export function ExportDialog() {
  const { model, picture, view, change, text } = useViewer();
  const { formats } = useServed();
  const [name, setName] = useState("gexf");
  const [ofPicked, setOfPicked] = useState(view.chosen.length > 0);
  const [statistics, setStatistics] = useState(view.statistics);
  const [state, setState] = useState<Fault | "ready" | "busy">("ready");
  const format = formats.find((one) => one.name === name) ?? formats[0];
  if (format === undefined) return null;
  const picked = ofPicked && view.chosen.length > 0 ? view.chosen : null;
  const save = async (): Promise<void> => {
    setState("busy");
    const answer = await send("api/export", exportWishOf(model, picture, view, picked, format, statistics));
    if ("fault" in answer) return setState(answer);
    download(`${model.name}.${format.ending}`, await answer.blob());
    setState("ready");
  };
  return (
    <Dialog title={text.exportTitle} onClose={() => change({ exporting: false })}>
      <div className="export-form">
        <NativeSelect
          label={text.exportWhat}
          value={picked === null ? "seen" : "picked"}
          data={[
            { value: "seen", label: text.exportSeen(picture.graph.order) },
            { value: "picked", label: text.exportPicked(view.chosen.length), disabled: view.chosen.length === 0 },
          ]}
          onChange={(event) => setOfPicked(event.currentTarget.value === "picked")}
        />
        <NativeSelect
          label={text.exportFormat}
          description={format.summary}
          value={format.name}
          data={formats.map((one) => ({ value: one.name, label: `${one.name} (.${one.ending})` }))}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox
          label={text.exportStatistics}
          checked={format.network && statistics}
          disabled={!format.network}
          onChange={(event) => setStatistics(event.currentTarget.checked)}
        />
      </div>
      {typeof state === "object" && <Alert role="alert">{state.fault ?? text.noServer}</Alert>}
      <Button loading={state === "busy"} onClick={() => void save()}>
        {text.exportSave}
      </Button>
    </Dialog>
  );
}
