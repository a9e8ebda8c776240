/** The dialogs for putting something right, for the list of all that was, and for adding pages; nothing where the page may not write. */
import { AddPages } from "../add/pages";
import { useViewer } from "../state/context";
import { useEditing } from "./context";
import { CorrectDialog } from "./correct";
import { CorrectionsDialog } from "./list";

/** Whichever of these dialogs the view has open; pages can be dropped on the page at any time. */
export function EditDialogs() {
  const { view } = useViewer();
  if (useEditing() === null) return null;
  return (
    <>
      <AddPages />
      {view.editing === "list" && <CorrectionsDialog />}
      {view.editing === "selection" && <CorrectDialog />}
    </>
  );
}
