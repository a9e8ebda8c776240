/** Files that are dropped on the page, wherever it is, and the dialog in which they are added. */
import { useEffect, useState } from "react";
import { useViewer } from "../state/context";
import { PagesDialog } from "./dialog";

/** To be there only where the page may write. */
export function AddPages() {
  const { view, change, text } = useViewer();
  const [files, setFiles] = useState<readonly File[]>([]);
  const over = useDrop((dropped) => {
    setFiles(dropped);
    change({ editing: "pages" });
  });
  return (
    <>
      {over && (
        <div className="drop-here" aria-hidden="true">
          {text.dropHere}
        </div>
      )}
      {view.editing === "pages" && <PagesDialog files={files} onFiles={setFiles} />}
    </>
  );
}

/** Whether files are being dragged over the page. What else is dragged is left to others. */
function useDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onEnd = (event: DragEvent): void => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      onDrop([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onEnd);
    return () => {
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onEnd);
    };
  });
  return over;
}
