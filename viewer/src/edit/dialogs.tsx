/** The dialog for putting something right, or the list of all that was; nothing where the page may not write. */
import { useViewer } from "../state/context";
import { useEditing } from "./context";
import { CorrectDialog } from "./correct";
import { CorrectionsDialog } from "./list";

export function EditDialogs() {
  const { view } = useViewer();
  if (useEditing() === null || view.editing === null) return null;
  return view.editing === "list" ? <CorrectionsDialog /> : <CorrectDialog />;
}
